import { lastDayOf } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import { evidenceFrom, type DatedEntry } from './evidence.ts';
import type { PendingObligation } from './model.ts';

/** What is owed once in a quarter or year and can be done until its last day. */
export function oncePerPeriod(period: string, entries: readonly DatedEntry[]) {
  const due = lastDayOf(period);
  const { from, to } = edtf(period);
  return { key: period, period, due, ...evidenceFrom(entries), day: due.to, span: { from, to } } satisfies PendingObligation;
}
