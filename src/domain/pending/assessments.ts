import { addDays } from '../dates/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { assessmentsIn, type Assessment } from '../voices/assessments.ts';
import { freshnessOf, latestOfEach, observedUntil, rankOf } from '../voices/columns.ts';
import { recordStateOf } from '../voices/documented.ts';
import { subjectOf } from '../voices/subjects.ts';
import type { Owned } from './model.ts';
import { informedBy } from './settling.ts';

/** What an assessment is about, without who makes it: a newer one about the same takes its place. */
const placeOf = ({ subject, country, aspect, voice }: Assessment) => [subject, country ?? '', aspect, voice].join(' ');

/** Whether there is nothing more to say of it: documents show that the act was done. */
function isOver(ledger: Ledger, { subject }: Assessment): boolean {
  const entry = subjectOf(ledger, subject)?.entry;
  return entry?.collection === 'agreements' && recordStateOf(ledger, entry) === 'done';
}

/** The latest levels of each author, no newer one of which is known. */
function latestLevels(ledger: Ledger, asOf: string): Assessment[] {
  const levels = assessmentsIn(ledger).filter((item) => item.filed <= asOf && rankOf(item.level) !== undefined);
  return [...Map.groupBy(levels, placeOf).values()].flatMap(latestOfEach);
}

/**
 * Assessments that will need updating within the quarter to come, need it, or are out of date, as long as their author has given
 * no newer one: each report or self-assessment once, on the list of its author. @param asOf ISO day
 */
export function pendingUpdates(ledger: Ledger, asOf: string): Owned[] {
  const soon = addDays(asOf, THRESHOLDS.dueSoonDays);
  const aging = latestLevels(ledger, asOf).filter((item) => freshnessOf(item, soon) !== 'current' && !isOver(ledger, item));
  return [...Map.groupBy(aging, ({ entry }) => entry).entries()].map(([entry, own]) => {
    const [first] = own;
    const subjects = [...new Set(own.map(({ subject }) => subject))];
    // All levels of an entry are of its one period.
    return {
      party: first!.author,
      item: {
        id: `${entry.collection}.${entry.id}.age`,
        kind: 'aging' as const,
        part: 'author' as const,
        entry,
        since: observedUntil(first!),
        freshness: freshnessOf(first!, asOf),
        count: subjects.length,
        settledBy: informedBy(ledger, first!.author, subjects.length === 1 ? subjects[0] : undefined),
      },
    };
  });
}
