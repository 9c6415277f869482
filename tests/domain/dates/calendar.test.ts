import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  elapsed,
  endOf,
  lastDayOf,
  monthsBetween,
  quarterOf,
  quartersFrom,
  shiftQuarters,
  startOf,
  yearsFrom,
} from '#domain/dates/calendar.ts';
import { addDays } from '#domain/dates/edtf.ts';
import { isoDay } from '../dates.ts';
import { FIXED } from '../fixed-seed.ts';

test.each([
  ['2026-09-30', -2, '2026-07-30'],
  ['2026-04-30', -2, '2026-02-28'],
  ['2028-04-30', -2, '2028-02-29'],
  ['2028-04-29', -2, '2028-02-29'],
  ['2027-01-31', -2, '2026-11-30'],
  ['2027-02-28', -2, '2026-12-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-05-15', 0, '2026-05-15'],
])('%s moved by %i months is %s', (day, months, reached) => {
  expect(addMonths(day, months)).toBe(reached);
});

test('two months are two calendar months, not sixty days', () => {
  expect(addMonths('2026-09-01', -2)).toBe('2026-07-01');
  expect(addDays('2026-09-01', -60)).toBe('2026-07-03');
});

test('a later day never gives an earlier deadline', () => {
  fc.assert(
    fc.property(isoDay, isoDay, fc.integer({ min: -24, max: 24 }), (a, b, months) => {
      fc.pre(a >= '1100' && b >= '1100' && a <= '9900' && b <= '9900');
      const [first, last] = a <= b ? [a, b] : [b, a];
      expect(addMonths(first, months) <= addMonths(last, months)).toBe(true);
    }),
    FIXED,
  );
});

test('what is moved forth and back by months comes back, or lands on the last day of its month', () => {
  fc.assert(
    fc.property(isoDay, fc.integer({ min: 1, max: 24 }), (day, months) => {
      fc.pre(day <= '9900');
      const back = addMonths(addMonths(day, months), -months);
      expect(back.slice(0, 7)).toBe(day.slice(0, 7));
      expect(back <= day).toBe(true);
    }),
    FIXED,
  );
});

test('a meeting of two days begins on the first and ends on the last; a year may do so on any of its days', () => {
  expect(startOf('2026-11-17/2026-11-18')).toEqual({ from: '2026-11-17', to: '2026-11-17' });
  expect(endOf('2026-11-17/2026-11-18')).toEqual({ from: '2026-11-18', to: '2026-11-18' });
  expect(startOf('2016?')).toEqual({ from: '2016-01-01', to: '2016-12-31', uncertain: true });
  expect(endOf('2010/2011')).toEqual({ from: '2011-01-01', to: '2011-12-31' });
});

test.each([
  ['2026-Q1', '2026-03-31'],
  ['2026-Q4', '2026-12-31'],
  ['2026', '2026-12-31'],
])('the last day of %s is %s', (period, last) => {
  expect(lastDayOf(period)).toEqual({ from: last, to: last });
});

test('quarters and years follow one another without a gap', () => {
  expect(quarterOf('2026-03-31')).toBe('2026-Q1');
  expect(quarterOf('2026-04-01')).toBe('2026-Q2');
  expect(shiftQuarters('2026-Q4', 1)).toBe('2027-Q1');
  expect(shiftQuarters('2026-Q1', -5)).toBe('2024-Q4');
  expect(shiftQuarters('2026-Q1', 0)).toBe('2026-Q1');
  expect(quartersFrom('2026-Q3', '2027-Q2')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2']);
  expect(quartersFrom('2027-Q1', '2026-Q4')).toEqual([]);
  expect(yearsFrom('2025-12-31', '2027-01-01')).toEqual(['2025', '2026', '2027']);
});

test.each([
  ['2016-11-17', '2016-11-17', 0, 0],
  ['2016-11-17', '2016-12-16', 0, 0],
  ['2016-11-17', '2016-12-17', 0, 1],
  ['2016-11-17', '2017-11-16', 0, 11],
  ['2016-11-17', '2017-11-17', 1, 0],
  ['2016-11-17', '2026-10-01', 9, 10],
  ['2016-02-29', '2017-02-27', 0, 11],
  ['2016-02-29', '2017-02-28', 1, 0],
  ['2026-08-31', '2027-02-27', 0, 5],
  ['2026-08-31', '2027-02-28', 0, 6],
])('from %s to %s pass %i years and %i months', (from, to, years, months) => {
  expect(elapsed(from, to)).toEqual({ years, months });
});

test('time that has passed is never negative and never has twelve months over', () => {
  fc.assert(
    fc.property(isoDay, isoDay, (a, b) => {
      const { years, months } = elapsed(a, b);
      expect(years).toBeGreaterThanOrEqual(0);
      expect(months).toBeGreaterThanOrEqual(0);
      expect(months).toBeLessThan(12);
    }),
    FIXED,
  );
});

test('so many months have passed exactly from the day that is so many months later', () => {
  fc.assert(
    fc.property(isoDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
      fc.pre(day <= '9900');
      const reached = addMonths(day, months);
      expect(monthsBetween(day, reached)).toBe(months);
      if (months > 0) expect(monthsBetween(day, addDays(reached, -1))).toBe(months - 1);
    }),
    FIXED,
  );
});
