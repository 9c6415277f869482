import { cellsIn, informationOf, type Cell } from './cells.ts';
import { documentedOf } from '../voices/documented.ts';
import { lastDocumented } from '../ledger/record-dates.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { stalledSince } from '../agreements/story.ts';
import type { AssessingVoice } from '../schemas/vocabulary.ts';

/** How far the documentary record reaches: the agreements by the year of their last evidence. The groups add up to all of them. */
export interface RecordReach {
  years: readonly { year: string; ids: readonly string[] }[];
  /** Evidence without a date. */
  undated: readonly string[];
  /** A record without evidence, or none at all. */
  nothing: readonly string[];
  total: number;
}

/** The record does not expire; it says until when its evidence goes. */
export function computeRecordReach(ledger: Ledger): RecordReach {
  const agreements = ledger.all('agreements');
  const years = new Map<string, string[]>();
  const undated: string[] = [];
  const nothing: string[] = [];
  for (const { id } of agreements) {
    const act = documentedOf(ledger, id)?.act;
    const last = act && lastDocumented(act);
    if (!act?.evidence) nothing.push(id);
    else if (last === undefined) undated.push(id);
    else {
      const year = edtf(last).to.slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), id]);
    }
  }
  return {
    years: [...years].sort(([a], [b]) => compareText(a, b)).map(([year, ids]) => ({ year, ids })),
    undated,
    nothing,
    total: agreements.length,
  };
}

/** Cells of which a voice never told anything, by the year since which there has been something to tell. */
export interface Silence {
  /** Undefined where the subject's document bears no date. */
  year: string | undefined;
  cells: readonly Cell[];
}

/** No information has an age too: it counts from the day the subject came into being. Oldest first. @param asOf ISO day */
export function computeSilence(ledger: Ledger, asOf: string, voice: AssessingVoice): Silence[] {
  const silent = cellsIn(ledger, asOf).filter((cell) => cell.voice === voice && informationOf(cell) === 'none');
  const groups = Map.groupBy(silent, ({ subject }) => (subject.since === undefined ? undefined : edtf(subject.since).from.slice(0, 4)));
  return [...groups].map(([year, cells]) => ({ year, cells })).sort((a, b) => compareText(a.year ?? '9999', b.year ?? '9999'));
}

/** Agreements of a ledger that are stalled, the longest first. @param asOf ISO day */
export function computeStalled(ledger: Ledger, asOf: string): { agreement: Entry<'agreements'>; since: string }[] {
  return ledger
    .all('agreements')
    .flatMap((agreement) => {
      const since = stalledSince(ledger, agreement, asOf);
      return since === undefined ? [] : [{ agreement, since }];
    })
    .sort((a, b) => compareText(edtf(a.since).to, edtf(b.since).to) || compareText(a.agreement.id, b.agreement.id));
}
