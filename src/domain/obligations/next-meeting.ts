import { endOf, spanning, startOf, type Days } from '../dates/calendar.ts';
import { addDays } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';

type Meeting = Entry<'meetings'>;

/** The next meeting as far as dates decide: the days on which it may have begun and ended. */
export interface NextMeeting {
  starts: Days;
  ends: Days;
  /** The first that certainly comes after. */
  meeting: Meeting;
}

/** No date is coarser than a year, so that a start which may lie after a day lies at most a year before it. */
const COARSEST_DAYS = 366;

/**
 * The next of some meetings after something dated. Where dates are coarse it spans from the first meeting that may be the
 * next one to the first that certainly is. Undefined where none is documented.
 *
 * @param meetings in the order of their first possible day
 */
export function nextMeeting(meetings: readonly Meeting[], after: Days): NextMeeting | undefined {
  const at = firstStartingAfter(meetings, after.to);
  const certain = meetings[at];
  if (!certain) return undefined;
  let possible = certain;
  for (let index = at - 1; index >= 0; index -= 1) {
    const starts = startOf(meetings[index]!.facts.held);
    if (starts.from < addDays(after.from, -COARSEST_DAYS)) break;
    if (starts.to > after.from) possible = meetings[index]!;
  }
  return {
    starts: spanning(startOf(possible.facts.held), startOf(certain.facts.held)),
    ends: spanning(endOf(possible.facts.held), endOf(certain.facts.held)),
    meeting: certain,
  };
}

/** By halving: index of the first meeting that cannot have begun on or before the day. */
function firstStartingAfter(meetings: readonly Meeting[], day: string): number {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(meetings[middle]!.facts.held).from > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
