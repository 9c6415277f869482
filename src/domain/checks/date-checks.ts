import { edtf } from '../dates/edtf.ts';
import type { AnyEntry } from '../ledger/entry.ts';
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
