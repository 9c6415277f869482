import { compareText } from '../compare-text.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { ObligationState } from '../schemas/vocabulary.ts';
import type { Occurrence } from './model.ts';

/** Consecutive occurrences of one thread without any record, shown as one line. */
export interface Run {
  state: ObligationState;
  thread: string | undefined;
  occurrences: readonly Occurrence[];
}

/** States that say nothing about an occurrence unless there is evidence. */
const SILENT: readonly ObligationState[] = ['no-information', 'unjudged'];

/** Whether its rule was in force, or an agreement asked for it by itself. */
export function isJudged({ state }: Pick<Occurrence, 'state'>): boolean {
  return state !== 'unjudged';
}

/** Whether nothing at all is on record. */
export function isSilent({ state, evidence, finding }: Occurrence): boolean {
  return SILENT.includes(state) && evidence.length === 0 && finding === undefined;
}

/** A statement that waits for an answer has a waiting time of its own, which one line for many would hide. */
function isJoined(occurrence: Occurrence): boolean {
  return isSilent(occurrence) && occurrence.anchor?.collection !== 'inputs';
}

/** The occurrences of one rule, thread by thread and in the order of their days; long runs without any record are joined. */
export function joinRuns(occurrences: readonly Occurrence[]): (Occurrence | Run)[] {
  const ordered = [...occurrences].sort((a, b) => compareText(a.thread ?? '', b.thread ?? '') || compareText(a.day, b.day));
  const joined: (Occurrence | Run)[] = [];
  for (let at = 0; at < ordered.length;) {
    const first = ordered[at]!;
    let end = at + 1;
    while (end < ordered.length && isJoined(first) && continues(first, ordered[end]!)) end += 1;
    const run = ordered.slice(at, end);
    if (run.length >= THRESHOLDS.shortestRun) joined.push({ state: first.state, thread: first.thread, occurrences: run });
    else joined.push(...run);
    at = end;
  }
  return joined;
}

function continues(first: Occurrence, next: Occurrence): boolean {
  return isJoined(next) && next.state === first.state && next.reason === first.reason && next.thread === first.thread;
}
