import { expect, test } from 'vitest';
import { yearOutsideCalendars } from '#client/calculator-years.ts';
import { dueDates, type BusinessCalendar } from '#domain/dates/business-days.ts';

const calendar = (...years: number[]): BusinessCalendar => ({ weekend: new Set([0, 6]), years: new Set(years), holidays: new Set() });

test('a day that no calendar reaches is not counted from: the last day of all has no next one', () => {
  const calendars = [calendar(2026, 2027), calendar(2027)];
  for (const start of ['9999-12-31', '2030-01-01', '1000-01-01'])
    expect(yearOutsideCalendars(start, calendars)).toBe(Number(start.slice(0, 4)));
});

test('without that, the last day of all would have no term to show', () => {
  expect(dueDates('9999-12-31', 3, new Map([['mx', calendar(2026)]]), undefined).own).toBeUndefined();
});

test('a day in a year of some calendar, or just before it, is', () => {
  for (const start of ['2027-12-31', '2026-01-01', '2025-12-31'])
    expect(yearOutsideCalendars(start, [calendar(2026), calendar(2027)])).toBeUndefined();
  expect(yearOutsideCalendars('2026-01-01', [])).toBe(2026);
});
