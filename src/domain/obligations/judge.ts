import type { Days } from '../dates/calendar.ts';
import { addDays, daysBetween } from '../dates/edtf.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { ObligationState } from '../schemas/vocabulary.ts';
import type { Done, PendingObligation, Reason } from './model.ts';

export interface Judgement {
  state: ObligationState;
  reason: Reason;
  lateDays?: { least: number; most: number };
}

/** In time, late, or too late to serve on every day that the intervals allow; undefined where their days disagree. */
function judgeAct(done: Done, due: Days, limit: Days | undefined): Judgement | undefined {
  if (done.possible || done.uncertain || due.uncertain || limit?.uncertain) return undefined;
  if (done.to <= due.from) return { state: 'kept', reason: 'in-time' };
  if (limit && done.from >= limit.to) return { state: 'missed', reason: 'after-the-event' };
  const afterDue = done.from > due.to;
  const beforeLimit = !limit || done.to < limit.from;
  if (!afterDue || !beforeLimit) return undefined;
  return { state: 'kept-late', reason: 'late', lateDays: { least: daysBetween(due.to, done.from), most: daysBetween(due.from, done.to) } };
}

/** Best first: of several acts, the one that fulfils the obligation best counts. */
const ORDER: readonly ObligationState[] = ['kept', 'kept-late', 'missed'];

function best(judgements: readonly Judgement[]): Judgement | undefined {
  return [...judgements].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.lateDays?.most ?? 0) - (b.lateDays?.most ?? 0),
  )[0];
}

/** What the date alone says where no evidence shows that it was done. */
function waiting(pending: PendingObligation, asOf: string, reason: Reason): Judgement {
  if (pending.dueUnknown) return { state: 'no-information', reason: pending.evidence.length > 0 ? reason : 'due-unknown' };
  if (!pending.due) {
    if (pending.day > asOf) return { state: 'not-yet-due', reason: 'upcoming' };
    return { state: 'no-information', reason: pending.evidence.length > 0 ? reason : 'no-deadline' };
  }
  if (asOf > pending.due.to) return { state: 'no-information', reason };
  return { state: addDays(asOf, THRESHOLDS.obligationSoonDays) >= pending.due.from ? 'due-soon' : 'not-yet-due', reason: 'upcoming' };
}

function judgeVerdict(pending: PendingObligation, asOf: string): Judgement {
  const upcoming = pending.due && asOf < pending.due.from && pending.verdict !== 'permitted';
  switch (pending.verdict) {
    case 'met':
      return upcoming ? waiting(pending, asOf, 'nothing-recorded') : { state: 'kept', reason: 'done' };
    case 'failed':
      return upcoming ? waiting(pending, asOf, 'nothing-recorded') : { state: 'missed', reason: 'below-measure' };
    case 'permitted':
      return { state: 'waived', reason: 'permitted' };
    default:
      return waiting(pending, asOf, pending.unclear ?? 'unclear-measure');
  }
}

/** Why evidence without a day of its own does not decide. */
function reasonWithoutDay({ evidence }: PendingObligation): Reason {
  if (evidence.length === 0) return 'nothing-recorded';
  const partial = evidence.find(({ missing }) => missing !== undefined && missing.length > 0);
  if (!partial) return 'undated-evidence';
  return partial.entry.collection === 'meetings' ? 'parties-not-named' : 'some-missing';
}

/**
 * The state of one occurrence on a day, whatever the authority of its rule. An interval decides only what all of its days
 * decide: kept only if kept on every day, missed only if missed on every day, otherwise no information.
 */
export function judge(pending: PendingObligation, asOf: string): Judgement {
  if (pending.verdict) return judgeVerdict(pending, asOf);
  if (pending.done.length === 0) return waiting(pending, asOf, reasonWithoutDay(pending));
  const { due, limit } = pending;
  if (!due) {
    if (pending.dueUnknown) return waiting(pending, asOf, 'due-unknown');
    return pending.done.every(({ possible }) => possible) ? waiting(pending, asOf, 'date-too-coarse') : { state: 'kept', reason: 'done' };
  }
  const judgements = pending.done.map((done) => judgeAct(done, due, limit));
  const certain = best(judgements.filter((judgement) => judgement !== undefined));
  // An act that may have been in time outweighs one that was certainly too late.
  if (judgements.includes(undefined) && certain?.state !== 'kept') return waiting(pending, asOf, 'date-too-coarse');
  return certain!;
}
