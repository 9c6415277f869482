import { quarterOf, quartersFrom } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import { daysOfChange, ledgerAsOf } from '../ledger/as-of.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { isDocumented } from '../voices/documented.ts';
import { subjectsIn } from '../voices/subjects.ts';
import { tableOf } from '../tables.ts';
import { RECORD_STATES, VOICES, type RecordState, type Voice } from '../schemas/vocabulary.ts';
import { PARTS_OF_VOICE, type CountedPart } from './level-order.ts';
import { computeSituation, situationValues, type SituationDivision, type SituationGroup } from './situation.ts';

/** Divisions of which one group can be followed through the quarters. */
const FOLLOWED = ['country', 'theme'] as const;
export type Followed = (typeof FOLLOWED)[number];

export function isFollowed(division: SituationDivision): division is Followed {
  return (FOLLOWED as readonly SituationDivision[]).includes(division);
}

/** The cases of one voice at each closing. */
export interface VoiceSeries {
  /** How many are in each part; parts that never have one are left out. */
  parts: Partial<Record<CountedPart, readonly number[]>>;
  /** Of how many a level counts, or of how many acts that asked for something sources show anything. */
  known: readonly number[];
  /** Of how many it could be: all cases; of the record, the acts that asked for something. */
  of: readonly number[];
}

/** All cases together, or those of one country or theme. A voice that has no case at any closing is left out. */
export interface FollowedGroup {
  division: Followed | 'all';
  /** Id of the country or theme, or `region`; `all` where they stand together. */
  value: string;
  voices: Partial<Record<Voice, VoiceSeries>>;
}

export interface QuarterSeries {
  /** Ends of quarters as ISO days, oldest first, and last the day of the computation. */
  closings: readonly { quarter: string; day: string }[];
  /** All together first, then as `situationValues` orders them. */
  groups: readonly FollowedGroup[];
}

/** The ends of the quarters from the one in which the first dated subject counts, and the day itself. */
function closingsOf(ledger: Ledger, asOf: string): QuarterSeries['closings'] {
  const first = subjectsIn(ledger).flatMap(({ since }) => (since === undefined ? [] : [edtf(since).from]));
  const start = first.reduce((earliest, day) => (day < earliest ? day : earliest), asOf);
  const quarters = quartersFrom(quarterOf(start), quarterOf(asOf)).slice(0, -1);
  return [...quarters.map((quarter) => ({ quarter, day: edtf(quarter).to })), { quarter: quarterOf(asOf), day: asOf }];
}

/** How many cases one group has in each part of each voice. */
type Counts = Record<Voice, Map<CountedPart, number>>;
/** The same by group. */
type CountsByGroup = ReadonlyMap<string, Counts>;

const keyOf = (division: FollowedGroup['division'], value: string) => `${division} ${value}`;

function countsAt(ledger: Ledger, day: string): CountsByGroup {
  const groups = new Map<string, Counts>();
  const count = (key: string, { stands, documented }: SituationGroup) => {
    const own = groups.get(key) ?? tableOf(VOICES, () => new Map<CountedPart, number>());
    groups.set(key, own);
    for (const { voice, level } of stands) own[voice].set(level, (own[voice].get(level) ?? 0) + 1);
    for (const { state } of documented) own.record.set(state, (own.record.get(state) ?? 0) + 1);
  };
  for (const group of computeSituation(ledger, day, 'voice')) count(keyOf('all', 'all'), group);
  for (const division of FOLLOWED) for (const group of computeSituation(ledger, day, division)) count(keyOf(division, group.value), group);
  return groups;
}

/** From the day itself, on which the page counts, to the earliest: each ledger is made from the one after it, and holds less. */
function countsAtAll(ledger: Ledger, closings: QuarterSeries['closings']): CountsByGroup[] {
  const changes = daysOfChange(ledger);
  const [today, ...earlier] = closings.toReversed() as [QuarterSeries['closings'][number], ...QuarterSeries['closings']];
  const counts = [countsAt(ledger, today.day)];
  let [past, after] = [ledger, '9999'];
  for (const { day } of earlier) {
    const changed = changes.some((own) => own > day && own <= after);
    if (changed) past = ledgerAsOf(past, day);
    // Without assessments nothing ages: where nothing happened, nothing is counted anew.
    const ages = past.all('reports').length + past.all('self-assessments').length > 0;
    counts.push(changed || ages ? countsAt(past, day) : counts.at(-1)!);
    after = day;
  }
  return counts.reverse();
}

function isState(part: CountedPart): part is RecordState {
  return (RECORD_STATES as readonly CountedPart[]).includes(part);
}

const isKnown = (part: CountedPart) => (isState(part) ? isDocumented(part) : part !== 'no-information');

function voiceSeries(voice: Voice, countsOf: (part: CountedPart) => readonly number[]): VoiceSeries | undefined {
  const present = PARTS_OF_VOICE[voice].flatMap((part) => {
    const numbers = countsOf(part);
    return numbers.some((count) => count > 0) ? [{ part, numbers }] : [];
  });
  const [first] = present;
  if (!first) return undefined;
  const summed = (counts: (part: CountedPart) => boolean) =>
    first.numbers.map((_, at) => present.reduce((sum, { part, numbers }) => sum + (counts(part) ? numbers[at]! : 0), 0));
  return {
    parts: Object.fromEntries(present.map(({ part, numbers }) => [part, numbers])),
    known: summed(isKnown),
    of: summed((part) => part !== 'asks-nothing'),
  };
}

/**
 * How many cases of each voice stood at each level at the end of every quarter, of all together and of each country and theme:
 * what the ledger of today says had happened by that day. Computed once for each ledger and day. @param asOf ISO day
 */
export const computeQuarters = oncePerKey((ledger, asOf): QuarterSeries => {
  const closings = closingsOf(ledger, asOf);
  const counts = countsAtAll(ledger, closings);
  const groupOf = (division: FollowedGroup['division'], value: string): FollowedGroup => {
    const voices = VOICES.flatMap((voice) => {
      const series = voiceSeries(voice, (part) => counts.map((own) => own.get(keyOf(division, value))?.[voice].get(part) ?? 0));
      return series ? [[voice, series] as const] : [];
    });
    return { division, value, voices: Object.fromEntries(voices) };
  };
  const groups = FOLLOWED.flatMap((division) => situationValues(ledger, division).map((value) => groupOf(division, value)));
  return { closings, groups: [groupOf('all', 'all'), ...groups] };
});
