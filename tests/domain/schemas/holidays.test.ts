import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { businessCalendarOf, businessCalendars, holidayDates } from '#domain/consultations/holidays.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { holidays } from '../entries.ts';

const general = { confidence: 'general' } as const;

test('offices are closed on the weekend of their country and on the days of its table', () => {
  const calendar = businessCalendarOf(holidays('aa', ['2026-01-01', '2027-01-01'], { weekend: ['friday', 'saturday'] }));
  // Days of the week count from Sunday.
  expect([...calendar.weekend]).toEqual([5, 6]);
  expect([...calendar.holidays]).toEqual(['2026-01-01', '2027-01-01']);
  expect([...calendar.years]).toEqual([2026, 2027]);
});

test('each country that has a table has a calendar, in the order of countries', () => {
  const tables = [
    { ...holidays('aa', ['2026-01-01']), id: 'z' },
    { ...holidays('bb', ['2026-02-02']), id: 'a' },
  ] as AnyEntry[];
  const calendars = businessCalendars(new Ledger(tables));
  expect([...calendars].map(([country, own]) => [country, ...own.holidays])).toEqual([
    ['aa', '2026-01-01'],
    ['bb', '2026-02-02'],
  ]);
});

test('holidays stand in the order of their days; two of one day, in the order of their names', () => {
  const table = holidays('aa', ['2026-05-01'], {
    holidays: [
      { id: 'trabajo', scope: 'national', dates: [{ on: '2026-05-01', ...general }] },
      { id: 'patrona', scope: 'capital', dates: [{ on: '2026-05-01', ...general }] },
      { id: 'nuevo', scope: 'national', dates: [{ on: '2026-01-01', ...general }] },
    ],
  });
  expect(holidayDates(table).map(({ on, holiday, scope }) => `${on} ${holiday} ${scope}`)).toEqual([
    '2026-01-01 nuevo national',
    '2026-05-01 patrona capital',
    '2026-05-01 trabajo national',
  ]);
});

test('a holiday that was moved keeps the day the law gives; one that was not has none', () => {
  const table = holidays('aa', ['2026-10-12'], {
    holidays: [
      {
        id: 'h1',
        scope: 'national',
        dates: [
          { on: '2026-10-12', for: '2026-10-14', moved: 'decree', ...general },
          { on: '2026-12-25', ...general },
        ],
      },
    ],
  });
  expect(holidayDates(table).map(({ on, for: given, moved }) => [on, given, moved])).toEqual([
    ['2026-10-12', '2026-10-14', 'decree'],
    ['2026-12-25', undefined, undefined],
  ]);
});
