import { stagesOf } from '../acts/acts.ts';
import { deliverablesOf, isDivided, type Deliverable } from '../acts/deliverables.ts';
import { addDays, daysBetween, edtf, type EdtfInterval } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import { statementsOf } from '../ledger/record-dates.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { assessmentsAbout, type Assessment } from '../voices/assessments.ts';
import { latestOfEach } from '../voices/columns.ts';
import { documentedOf } from '../voices/documented.ts';
import { DELIVERABLE_ROLES } from '../schemas/vocabulary.ts';
import { THRESHOLDS } from '../thresholds.ts';

/**
 * Whether a date was kept; apart from how much was done. `date-passed`: the date set passed, and nothing says whether it was
 * kept; `overdue`: a voice says, of a time after the date, that it was not done. `unknown`: done, and the dates are too coarse.
 */
export const TIMELINESS = ['no-date', 'on-time', 'due-soon', 'date-passed', 'overdue', 'done-on-time', 'done-late', 'unknown'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/** Of several deliverables the one is told that a reader most needs to know of. */
const TOLD_FIRST: readonly Timeliness[] = [
  'overdue',
  'due-soon',
  'date-passed',
  'done-late',
  'unknown',
  'on-time',
  'done-on-time',
  'no-date',
];

type Days = Pick<EdtfInterval, 'from' | 'to'>;

export interface TimelinessResult {
  status: Timeliness;
  /** The last day on which it would still be in time. */
  due: string | undefined;
  /** The last day on which it may have been done; undefined where it is not known to be done. */
  done: string | undefined;
  /** Whole days after the due date, at least; undefined where it is not late. */
  overdueDays: number | undefined;
  /** The statements by which it is overdue; each speaks for its author and its place alone. */
  saidBy: readonly Assessment[];
}

/** A deliverable with whether its date was kept. */
export interface DatedDeliverable extends TimelinessResult {
  deliverable: Deliverable;
}

/**
 * The days of which one is the last in time: the last of the date as written, or the day before the meeting it must precede,
 * which is several days where only the month of the meeting is known.
 */
export function dueIntervalOf(ledger: Ledger, { due }: Deliverable): Days | undefined {
  // A deadline written as a month or a range is kept until its last day.
  if (due?.on !== undefined) return { from: edtf(due.on).to, to: edtf(due.on).to };
  const meeting = due?.before === undefined ? undefined : ledger.get('meetings', due.before);
  if (!meeting) return undefined;
  const held = edtf(meeting.facts.held);
  return { from: addDays(held.from, -1), to: addDays(held.precision === 'range' ? held.from : held.to, -1) };
}

/** The date as it is written (EDTF), or that of the meeting before which something is due: the precision in which it is told. */
export function writtenDue(ledger: Ledger, { due }: Deliverable): string | undefined {
  return due?.on ?? (due?.before === undefined ? undefined : ledger.get('meetings', due.before)?.facts.held);
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

/** Closed without having been fulfilled: its date no longer counts. */
function isLetGo(agreement: Entry<'agreements'>): boolean {
  return stagesOf(agreement).some(({ outcome }) => outcome === 'withdrawn' || outcome === 'superseded');
}

/**
 * The latest statements of governments and organisations that observed, after a date, that it was not done. Where an act asks
 * for several things, only "pending" says that none of them was: a level in between does not say which one is missing.
 */
function deniedAfter(ledger: Ledger, agreement: Entry<'agreements'>, due: string, asOf: string): Assessment[] {
  const spoken = assessmentsAbout(ledger, agreement.id).filter(({ filed }) => filed <= asOf);
  const places = Map.groupBy(spoken, ({ voice, country, aspect }) => `${voice} ${country ?? ''} ${aspect}`);
  const latest = [...places.values()].flatMap((own) => latestOfEach(own.filter(({ level }) => level !== 'no-information')));
  const denies = ({ level }: Assessment) => (isDivided(agreement) ? level === 'pending' : level !== 'full');
  return latest.filter((item) => denies(item) && item.period !== undefined && edtf(item.period).to > due);
}

function timelinessOfOne(ledger: Ledger, agreement: Entry<'agreements'>, deliverable: Deliverable, asOf: string): TimelinessResult {
  const due = dueIntervalOf(ledger, deliverable);
  if (!due || isLetGo(agreement)) return { status: 'no-date', due: undefined, done: undefined, overdueDays: undefined, saidBy: [] };
  const done = doneIntervalOf(ledger, agreement);
  const result = (status: Timeliness, overdueDays?: number, saidBy: readonly Assessment[] = []): TimelinessResult => ({
    status,
    due: due.to,
    done: done?.to,
    overdueDays,
    saidBy,
  });
  if (done) {
    if (done.to <= due.from) return result('done-on-time');
    return done.from > due.to ? result('done-late', daysBetween(due.to, done.from)) : result('unknown');
  }
  if (asOf <= due.to) return result(daysBetween(asOf, due.from) <= THRESHOLDS.dueSoonDays ? 'due-soon' : 'on-time');
  const denied = deniedAfter(ledger, agreement, due.to, asOf);
  return result(denied.length > 0 ? 'overdue' : 'date-passed', daysBetween(due.to, asOf), denied);
}

/**
 * Whether the date of each deliverable was kept, on a day. Late only where it is late under every day that the dates allow; on
 * time only where it is on time under every one (model, distinction 2); overdue only where a voice says so. @param asOf ISO day
 */
export function datedDeliverables(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): DatedDeliverable[] {
  return deliverablesOf(agreement).map((deliverable) => ({
    deliverable,
    ...timelinessOfOne(ledger, agreement, deliverable, asOf),
  }));
}

/** Of several deliverables, the one that a reader most needs to know of; undefined where there is none. */
function toldFirst(dated: readonly DatedDeliverable[]): DatedDeliverable | undefined {
  return TOLD_FIRST.flatMap((status) => dated.find((own) => own.status === status) ?? [])[0];
}

/** Of an agreement's deliverables, the one that a reader most needs to know of. @param asOf ISO day */
export function timelinessOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): TimelinessResult {
  const first = toldFirst(datedDeliverables(ledger, agreement, asOf));
  if (!first) return { status: 'no-date', due: undefined, done: undefined, overdueDays: undefined, saidBy: [] };
  const { status, due, done, overdueDays, saidBy } = first;
  return { status, due, done, overdueDays, saidBy };
}

/** As far as it concerns one country: a voice that says of another one that it was not done says nothing of this one. */
export function concerning(dated: DatedDeliverable, country: string): DatedDeliverable {
  if (dated.status !== 'overdue') return dated;
  const saidBy = dated.saidBy.filter((said) => said.country === undefined || said.country === country);
  return saidBy.length > 0 ? { ...dated, saidBy } : { ...dated, status: 'date-passed', saidBy };
}

/**
 * What of an agreement a party answers for and when that is due: of its own deliverables, or of all where it has no role in any,
 * the one that a reader most needs to know of. Undefined where the act names nothing to deliver. @param asOf ISO day
 */
export function dueFor(
  ledger: Ledger,
  agreement: Entry<'agreements'>,
  asOf: string,
  party: Entry<'parties'>,
): DatedDeliverable | undefined {
  const dated = datedDeliverables(ledger, agreement, asOf);
  const own = dated.filter(({ deliverable }) => DELIVERABLE_ROLES.some((role) => deliverable[role]?.includes(party.id) === true));
  const told = own.length > 0 ? own : dated;
  return toldFirst(party.facts.kind === 'member-country' ? told.map((each) => concerning(each, party.id)) : told);
}
