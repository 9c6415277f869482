import { expect, test } from 'vitest';
import { easterSunday, ruledDay, shifted, SHIFTS } from '#domain/dates/holiday-rules.ts';

test.each([
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('a day is fixed, hangs on Easter, or on a day of the week', () => {
  expect(ruledDay({ day: '12-25' }, 2025)).toBe('2025-12-25');
  expect(ruledDay({ day: '02-29' }, 2025)).toBeUndefined();
  expect(ruledDay({ easter: 60 }, 2026)).toBe('2026-06-04');
  expect(ruledDay({ nth: { place: 3, weekday: 1, month: 1 } }, 2026)).toBe('2026-01-19');
  expect(ruledDay({ nth: { place: -1, weekday: 1, month: 5 } }, 2027)).toBe('2027-05-31');
  expect(ruledDay({ nth: { place: -1, weekday: 4, month: 12 } }, 2026)).toBe('2026-12-31');
  expect(ruledDay({ nth: { place: 1, weekday: 3, month: 10, plus: 2 } }, 2026)).toBe('2026-10-09');
  expect(ruledDay({ before: { day: '05-25', weekday: 1 } }, 2026)).toBe('2026-05-18');
  expect(ruledDay({ before: { day: '05-25', weekday: 1 } }, 2027)).toBe('2027-05-24');
  expect(ruledDay({}, 2027)).toBeUndefined();
});

test('some holidays come every so many years', () => {
  const rule = { day: '10-01', every: { from: 2024, years: 6 } };
  expect([2018, 2024, 2025, 2030].map((year) => ruledDay(rule, year))).toEqual([undefined, '2024-10-01', undefined, '2030-10-01']);
});

/** From Sunday 4 January 2026 to Saturday the 10th. */
const WEEK = ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10'];
test.each([
  ['sunday', [5, 5, 6, 7, 8, 9, 10]],
  ['nearest-workday', [5, 5, 6, 7, 8, 9, 9]],
  ['next-workday', [5, 5, 6, 7, 8, 9, 12]],
  ['monday-of-weekdays', [4, 5, 5, 5, 12, 12, 10]],
  ['monday-of-all', [5, 5, 5, 5, 12, 12, 12]],
  ['monday-early', [5, 5, 5, 5, 5, 12, 12]],
] as const)('%s moves the days of a week', (shift, days) => {
  expect(SHIFTS).toContain(shift);
  expect(WEEK.map((day) => Number(shifted(day, shift, new Set()).slice(8)))).toEqual(days);
});

test('two holidays on a weekend do not move to the same day', () => {
  expect(shifted('2027-12-26', 'next-workday', new Set(['2027-12-27']))).toBe('2027-12-28');
  expect(shifted('2027-12-26', undefined, new Set())).toBe('2027-12-26');
});
