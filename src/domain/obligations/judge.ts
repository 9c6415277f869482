import type { Days } from '../dates/calendar.ts';
import { addDays, daysBetween } from '../dates/edtf.ts';
import { RULES } from '../voices/rules.ts';
import type { ObligationState } from '../schemas/vocabulary.ts';
import type { Draft, Reason } from './model.ts';

export interface Judgement {
  state: ObligationState;
  reason: Reason;
  lateDays?: { least: number; most: number };
}

/** In time under every day that both intervals allow, late under every one, useless under every one; undefined where they differ. */
function judgeAct(done: Days, due: Days, limit: Days | undefined): Judgement | undefined {
  if (done.to <= due.from) return { state: 'kept', reason: 'in-time' };
  if (limit && done.from >= limit.to) return { state: 'missed', reason: 'after-the-event' };
  const afterDue = done.from > due.to;
  const beforeLimit = !limit || done.to < limit.from;
  if (!afterDue || !beforeLimit) return undefined;
  return { state: 'kept-late', reason: 'late', lateDays: { least: daysBetween(due.to, done.from), most: daysBetween(due.from, done.to) } };
}

/** Better first, so that of several acts the one that fulfils it most is the one that counts. */
const ORDER: readonly ObligationState[] = ['kept', 'kept-late', 'missed'];

function best(judgements: readonly Judgement[]): Judgement | undefined {
  return [...judgements].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.lateDays?.most ?? 0) - (b.lateDays?.most ?? 0),
  )[0];
}

/** What the clock alone says where nothing shows that it was done. */
function waiting(draft: Draft, asOf: string, reason: Reason): Judgement {
  if (draft.dueUnknown) return { state: 'no-information', reason: draft.evidence.length > 0 ? reason : 'due-unknown' };
  if (!draft.due) {
    if (draft.day > asOf) return { state: 'not-yet-due', reason: 'upcoming' };
    return { state: 'no-information', reason: draft.evidence.length > 0 ? reason : 'no-deadline' };
  }
  if (asOf > draft.due.to) return { state: 'no-information', reason };
  return { state: addDays(asOf, RULES.obligationSoonDays) >= draft.due.from ? 'due-soon' : 'not-yet-due', reason: 'upcoming' };
}

function judgeVerdict(draft: Draft, asOf: string): Judgement {
  const upcoming = draft.due && asOf < draft.due.from && draft.verdict !== 'permitted';
  switch (draft.verdict) {
    case 'met':
      return upcoming ? waiting(draft, asOf, 'nothing-recorded') : { state: 'kept', reason: 'done' };
    case 'failed':
      return upcoming ? waiting(draft, asOf, 'nothing-recorded') : { state: 'missed', reason: 'below-measure' };
    case 'permitted':
      return { state: 'waived', reason: 'permitted' };
    default:
      return waiting(draft, asOf, 'unclear-measure');
  }
}

/**
 * How one occurrence stands on a day, whatever the standing of its rule. Intervals decide nothing that not all of their days
 * decide: kept only if kept under every day, missed only if missed under every day, otherwise no information.
 */
export function judge(draft: Draft, asOf: string): Judgement {
  if (draft.verdict) return judgeVerdict(draft, asOf);
  if (draft.done.length === 0) return waiting(draft, asOf, draft.evidence.length > 0 ? 'undated-evidence' : 'nothing-recorded');
  const { due, limit } = draft;
  if (!due) return draft.dueUnknown ? waiting(draft, asOf, 'due-unknown') : { state: 'kept', reason: 'done' };
  const judgements = draft.done.map((done) => judgeAct(done, due, limit));
  const certain = best(judgements.filter((judgement) => judgement !== undefined));
  // An act that may have been in time outweighs one that was certainly too late.
  if (judgements.includes(undefined) && certain?.state !== 'kept') return { state: 'no-information', reason: 'date-too-coarse' };
  return certain!;
}
