import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, FieldPath } from '../ledger/entry.ts';
import { fieldsWith } from '../ledger/fields.ts';
import { ruleOf } from '../schemas/rules.ts';
import type { ReportProblem } from './entry-problems.ts';

const pastDatesOf = fieldsWith((schema) => {
  const rule = ruleOf(schema);
  return rule?.kind === 'date' && rule.when === 'past' ? true : undefined;
});

/** What an entry tells as done was done by today: whatever its schema calls past has begun. @param today ISO day */
export function checkPastDates(entry: AnyEntry, today: string, report: ReportProblem): void {
  for (const { path, value } of pastDatesOf(entry.collection, entry.facts)) {
    if (edtf(value).from > today) report(entry, 'date-in-future', path, { path: path.join('.'), found: value, latest: today });
  }
}

/** `earlier` may not begin after `later` has ended. */
export function checkOrder(
  entry: AnyEntry,
  earlier: string | undefined,
  later: string | undefined,
  path: FieldPath,
  report: ReportProblem,
): void {
  if (earlier === undefined || later === undefined || edtf(earlier).from <= edtf(later).to) return;
  report(entry, 'dates-out-of-order', path, { path: path.join('.'), found: later, against: earlier });
}
