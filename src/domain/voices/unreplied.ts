import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { compareText } from '../compare-text.ts';
import { assessmentsIn, type AssessingEntry } from './assessments.ts';
import { repliesTo } from './replies.ts';
import { subjectOf } from './subjects.ts';

/** A text in which somebody else speaks of a party, and to which that party has not replied. */
export interface Unreplied {
  entry: AssessingEntry | Entry<'reviews'>;
  /** ISO day on which it was filed. */
  filed: string;
  /** Ids of the agreements and measures of which it says something that concerns the party, each once. */
  subjects: readonly string[];
}

interface Said {
  entry: Unreplied['entry'];
  subject: string;
  country: string | undefined;
  authors: readonly string[];
}

/** Everything that was said in texts that can be replied to: levels, and what independent reviews found. That somebody has no information says nothing. */
function saidIn(ledger: Ledger): Said[] {
  const levels = assessmentsIn(ledger).filter(({ level }) => level !== 'no-information');
  const reviews = ledger
    .all('reviews')
    .flatMap((entry) => entry.facts.findings.map(({ subject, country }): Said => ({ entry, subject, country, authors: entry.facts.by })));
  return [...levels.map(({ entry, subject, country, author }): Said => ({ entry, subject, country, authors: [author] })), ...reviews];
}

const isCountry = ({ facts }: Entry<'parties'>): boolean => facts.kind.endsWith('-country');

/** Of whom something is said: of a country, what reports and reviews say of it; of any other party, what is said of an act that names it. */
function concerned(ledger: Ledger, { entry, subject, country, authors }: Said): string[] {
  const named = subjectOf(ledger, subject)?.responsible ?? [];
  const spoken = country === undefined || entry.collection === 'self-assessments' ? [] : [country];
  const parties = [...spoken.map((id) => [id, true] as const), ...named.map((id) => [id, false] as const)].filter(([id, asCountry]) => {
    const party = ledger.get('parties', id);
    return party && isCountry(party) === asCountry && !authors.includes(id);
  });
  return parties.map(([id]) => id);
}

/** What waits for a reply of each party on a day. */
const unrepliedOn = oncePerKey((ledger, asOf): ReadonlyMap<string, Unreplied[]> => {
  const waiting = new Map<string, Map<Unreplied['entry'], string[]>>();
  for (const [entry, own] of Map.groupBy(saidIn(ledger), (said) => said.entry)) {
    if (entry.facts.filed > asOf) continue;
    const replied = new Set(repliesTo(ledger, entry).flatMap(({ facts }) => (facts.filed <= asOf ? [facts.from] : [])));
    for (const said of own)
      for (const party of concerned(ledger, said)) {
        if (replied.has(party)) continue;
        const texts = waiting.get(party) ?? new Map<Unreplied['entry'], string[]>();
        waiting.set(party, texts.set(entry, [...(texts.get(entry) ?? []), said.subject]));
      }
  }
  const newest = (a: Unreplied, b: Unreplied) => compareText(b.filed, a.filed) || compareText(a.entry.id, b.entry.id);
  return new Map(
    [...waiting].map(([party, texts]) => {
      const told = [...texts].map(([entry, subjects]): Unreplied => ({
        entry,
        filed: entry.facts.filed,
        subjects: [...new Set(subjects)],
      }));
      return [party, told.sort(newest)];
    }),
  );
});

/**
 * The texts of others that speak of a party and have no reply of it, until a day, the newest first. To reply is a right: that
 * there is none says nothing about what the text says. @param asOf ISO day
 */
export function unrepliedBy(ledger: Ledger, party: Entry<'parties'>, asOf: string): readonly Unreplied[] {
  return unrepliedOn(ledger, asOf).get(party.id) ?? [];
}
