import { expect, test } from 'vitest';
import { nextMeeting } from '#domain/obligations/next-meeting.ts';
import { grcm } from './obligation-ledger.ts';

const day = (from: string, to = from) => ({ from, to });
/** The next of meetings held so, in their order: its id, and the days on which it may have begun and ended. */
function next(after: { from: string; to: string }, ...held: string[]) {
  const found = nextMeeting(
    held.map((on, index) => grcm(`m-${index + 1}`, on)),
    after,
  );
  return found && [found.meeting.id, `${found.starts.from}…${found.starts.to}`, `${found.ends.from}…${found.ends.to}`];
}

test('no meeting comes after the last one', () => {
  expect(next(day('2026-05-01'))).toBeUndefined();
  expect(next(day('2026-05-01'), '2025-05-01', '2026-05-01')).toBeUndefined();
});

test('the next meeting begins on a later day, from its first day to its last', () => {
  const held = ['2025-06-01', '2026-06-10/2026-06-12', '2027-06-01'];
  expect(next(day('2026-06-09'), ...held)).toEqual(['m-2', '2026-06-10…2026-06-10', '2026-06-12…2026-06-12']);
  expect(next(day('2026-06-10'), ...held)).toEqual(['m-3', '2027-06-01…2027-06-01', '2027-06-01…2027-06-01']);
});

test('a meeting of which only the year is known may be the next one, so that the days span from it to the first certain one', () => {
  expect(next(day('2026-06-10'), '2026', '2026-09-01')).toEqual(['m-2', '2026-01-01…2026-09-01', '2026-01-01…2026-09-01']);
});

test('after a day known only by its month, a meeting later in that month may be the next one', () => {
  expect(next(day('2026-06-01', '2026-06-30'), '2026-06-20', '2026-09-01')).toEqual([
    'm-2',
    '2026-06-20…2026-09-01',
    '2026-06-20…2026-09-01',
  ]);
});

test('a coarse meeting is found behind one that was certainly before', () => {
  expect(next(day('2026-06-10'), '2026', '2026-03-01', '2026-09-01')?.[1]).toBe('2026-01-01…2026-09-01');
});

test('a meeting of an earlier year is never the next one', () => {
  expect(next(day('2026-06-10'), '2024', '2025', '2026-09-01')?.[1]).toBe('2026-09-01…2026-09-01');
});
