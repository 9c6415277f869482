import { documentedOf } from '../voices/documented.ts';
import { statementsOf } from '../ledger/record-dates.ts';
import { addDays, daysBetween, edtf, type EdtfInterval } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { RULES } from '../voices/rules.ts';
import { stagesOf } from '../acts/acts.ts';

/** Whether a date was kept; apart from how much was done. `unknown`: the dates are too coarse to say. */
export const TIMELINESS = ['no-date', 'on-time', 'due-soon', 'overdue', 'done-on-time', 'done-late', 'unknown'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

type Days = Pick<EdtfInterval, 'from' | 'to'>;

export interface TimelinessResult {
  status: Timeliness;
  /** The last day on which it would still be in time. */
  due: string | undefined;
  /** The last day on which it may have been done; undefined where it is not known to be done. */
  done: string | undefined;
  /** Whole days after the due date, at least; undefined where it is not late. */
  overdueDays: number | undefined;
}

/**
 * The days of which one is the last in time: the last of the date as written, or the day before the meeting it must precede,
 * which is several days where only the month of the meeting is known.
 */
export function dueIntervalOf(ledger: Ledger, { facts }: Pick<Entry<'agreements'>, 'facts'>): Days | undefined {
  const { due } = facts;
  // A deadline written as a month or a range is kept until its last day.
  if (due?.on !== undefined) return { from: edtf(due.on).to, to: edtf(due.on).to };
  const meeting = due?.before === undefined ? undefined : ledger.get('meetings', due.before);
  if (!meeting) return undefined;
  const held = edtf(meeting.facts.held);
  return { from: addDays(held.from, -1), to: addDays(held.precision === 'range' ? held.from : held.to, -1) };
}

/**
 * The days on which an agreement may have been done: when it was closed as fulfilled; or else, where the record documents it as
 * done, any day from its adoption to the date of the first evidence that carries this.
 */
export function doneIntervalOf(ledger: Ledger, agreement: Entry<'agreements'>): { from: string; to: string } | undefined {
  const closed = stagesOf(agreement).find(({ outcome }) => outcome === 'fulfilled');
  if (closed) return edtf(closed.on);
  const documented = documentedOf(ledger, agreement.id);
  const statements = documented ? statementsOf(documented.act) : [];
  // What a later statement takes back is not known to be done.
  if (statements.at(-1)?.state !== 'done') return undefined;
  const first = statements.find(({ state }) => state === 'done')!;
  return { from: edtf(agreement.facts.adopted).from, to: edtf(first.date).to };
}

/** Closed without having been fulfilled: its date no longer binds. */
function isLetGo(agreement: Entry<'agreements'>): boolean {
  return stagesOf(agreement).some(({ outcome }) => outcome === 'withdrawn' || outcome === 'superseded');
}

/**
 * Whether an agreement's date was kept, on a day. Late only where it is late under every day that the dates allow; on time
 * only where it is on time under every one (model, distinction 2). @param asOf ISO day
 */
export function timelinessOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): TimelinessResult {
  const due = dueIntervalOf(ledger, agreement);
  if (!due || isLetGo(agreement)) return { status: 'no-date', due: undefined, done: undefined, overdueDays: undefined };
  const done = doneIntervalOf(ledger, agreement);
  const result = (status: Timeliness, overdueDays?: number): TimelinessResult => ({ status, due: due.to, done: done?.to, overdueDays });
  if (done) {
    if (done.to <= due.from) return result('done-on-time');
    return done.from > due.to ? result('done-late', daysBetween(due.to, done.from)) : result('unknown');
  }
  if (asOf > due.to) return result('overdue', daysBetween(due.to, asOf));
  return result(daysBetween(asOf, due.from) <= RULES.dueSoonDays ? 'due-soon' : 'on-time');
}
