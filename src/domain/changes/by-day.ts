import { oncePerKey } from '../ledger/once.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { versionsOf } from '../ledger/versions.ts';
import { agreementDays } from './agreement-days.ts';
import { obligationDays } from './obligation-days.ts';
import { byDay, causesOf, type DatedChange } from './dated-change.ts';
import { voiceDays } from './voice-days.ts';

/** Entries that began to count on a day, and those of which a part did: evidence, a stage, a step. */
function entryDays(ledger: Ledger, asOf: string): DatedChange[] {
  return [...versionsOf(ledger).values()].flatMap((versions) =>
    versions.flatMap(({ from, date, own, entry }, index): DatedChange[] => {
      // What always counted came into the record on no day; that something which it names came into being is told of that.
      if (!own || date === undefined || from > asOf) return [];
      const { collection, id } = entry;
      const happened = index === 0 ? 'added' : 'changed';
      return [{ day: from, date, change: { kind: 'entry', happened, collection, id }, by: 'entry', causes: causesOf([entry]) }];
    }),
  );
}

/**
 * What changed in the record, day by day and until a day, from the dates that its own entries bear: each change with the entry that
 * caused it. It is what the ledger of today says of those days, not what anybody published then. Only what the entries of a day
 * concern is worked out, so the cost grows with the number of changes. @param asOf ISO day
 */
export const changesByDay = oncePerKey((ledger, asOf): readonly DatedChange[] =>
  byDay([...entryDays(ledger, asOf), ...voiceDays(ledger, asOf), ...agreementDays(ledger, asOf), ...obligationDays(ledger, asOf)]),
);
