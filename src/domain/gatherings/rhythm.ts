import { compareText } from '../compare-text.ts';
import { endOf, monthsBetween, startOf } from '../dates/calendar.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isGathering, type Gathering } from '../schemas/vocabulary.ts';

type Meeting = Entry<'meetings'>;

/** Series whose meetings follow one another by their kind; in all others only a number says which one comes before. */
const IN_SEQUENCE: readonly Gathering[] = ['encounter', 'consultation', 'team', 'troika'];

/** Whole months between two meetings, as near and as far as their dates allow. */
export interface Interval {
  least: number;
  most: number;
}

/** The meeting of the same series before this one: of the number before, or the latest on record that certainly ended before. */
export function meetingBefore(ledger: Ledger, { id, facts }: Meeting): Meeting | undefined {
  const { series, number, held } = facts;
  const others = ledger.all('meetings').filter((other) => other.facts.series === series && other.id !== id);
  if (number !== undefined) return others.find((other) => other.facts.number === number - 1);
  if (!isGathering(series, ...IN_SEQUENCE)) return undefined;
  return others
    .filter((other) => endOf(other.facts.held).to < startOf(held).from)
    .sort((a, b) => compareText(startOf(b.facts.held).to, startOf(a.facts.held).to) || compareText(a.id, b.id))[0];
}

/** How long after one meeting another one began; undefined where one of the dates is uncertain. */
export function intervalBetween(earlier: Meeting, later: Meeting): Interval | undefined {
  const first = startOf(earlier.facts.held);
  const second = startOf(later.facts.held);
  if (first.uncertain || second.uncertain || second.to < first.from) return undefined;
  const least = second.from < first.to ? 0 : monthsBetween(first.to, second.from);
  return { least, most: monthsBetween(first.from, second.to) };
}

/** The meetings of a series that were held by the day, the oldest first, and the intervals between those that follow one another. */
export function rhythmOf(ledger: Ledger, series: string, asOf: string): { meetings: Meeting[]; intervals: Interval[] } {
  const meetings = ledger
    .all('meetings')
    .filter(({ facts }) => facts.series === series && startOf(facts.held).to <= asOf)
    .sort((a, b) => compareText(startOf(a.facts.held).from, startOf(b.facts.held).from) || compareText(a.id, b.id));
  const intervals = meetings.flatMap((meeting) => {
    const before = meetingBefore(ledger, meeting);
    return (before && intervalBetween(before, meeting)) ?? [];
  });
  return { meetings, intervals };
}
