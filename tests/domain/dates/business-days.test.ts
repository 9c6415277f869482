import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  businessDaysBetween,
  dueDate,
  dueDates,
  isBusinessDay,
  joinCalendars,
  SATURDAY_AND_SUNDAY,
  weekdayOf,
  type BusinessCalendar,
} from '#domain/dates/business-days.ts';
import { addDays } from '#domain/dates/edtf.ts';
import { FIXED } from '../fixed-seed.ts';

const YEARS = [2023, 2024, 2025, 2026, 2027, 2028];
const calendar = (...holidays: string[]): BusinessCalendar => ({
  weekend: SATURDAY_AND_SUNDAY,
  holidays: new Set(holidays),
  years: new Set(YEARS),
});
const addBusinessDays = (start: string, count: number, calendar: BusinessCalendar) => dueDate(start, count, calendar)!.on;
const day = fc.integer({ min: 0, max: 1400 }).map((offset) => addDays('2023-06-01', offset));
const holidays = fc.uniqueArray(day, { maxLength: 40 });
const term = fc.integer({ min: 1, max: 15 });

describe('counting business days', () => {
  test('the day of sending does not count: five business days from a Monday end on the next Monday', () => {
    expect(addBusinessDays('2026-11-23', 5, calendar())).toBe('2026-11-30');
  });

  test('from a Saturday, a Sunday or the Friday before, the first day that counts is Monday', () => {
    for (const start of ['2026-11-20', '2026-11-21', '2026-11-22']) expect(addBusinessDays(start, 1, calendar())).toBe('2026-11-23');
  });

  test('a holiday in the term moves its end by one business day, one on the weekend moves nothing', () => {
    expect(addBusinessDays('2026-11-23', 3, calendar('2026-11-26'))).toBe('2026-11-27');
    expect(addBusinessDays('2026-11-23', 5, calendar('2026-11-28'))).toBe('2026-11-30');
  });

  test('a holiday on the day of sending moves nothing; on the last day it moves the end to the next business day', () => {
    expect(addBusinessDays('2026-11-23', 1, calendar('2026-11-23'))).toBe('2026-11-24');
    expect(addBusinessDays('2026-11-23', 1, calendar('2026-11-24'))).toBe('2026-11-25');
    expect(addBusinessDays('2026-11-23', 1, calendar('2026-11-25'))).toBe('2026-11-24');
  });

  test('a holiday moved by decree counts on the day to which it was moved', () => {
    const kept = addBusinessDays('2026-06-26', 1, calendar('2026-06-30'));
    const moved = addBusinessDays('2026-06-26', 1, calendar('2026-06-29'));
    expect([kept, moved]).toEqual(['2026-06-29', '2026-06-30']);
  });

  test('leap days and ends of months and years are ordinary days', () => {
    expect(addBusinessDays('2024-02-28', 1, calendar())).toBe('2024-02-29');
    expect(addBusinessDays('2026-02-27', 1, calendar())).toBe('2026-03-02');
    expect(addBusinessDays('2026-12-31', 1, calendar('2027-01-01'))).toBe('2027-01-04');
  });

  test('the holidays that were passed over are named, weekends are not', () => {
    expect(dueDate('2026-12-23', 3, calendar('2026-12-25', '2026-12-26'))?.skipped).toEqual(['2026-12-25']);
  });

  test('a term that reaches into a year without a table says which year is not known', () => {
    const known = { ...calendar(), years: new Set([2026]) };
    expect(dueDate('2026-12-29', 3, known)?.unknownYears).toEqual([2027]);
    expect(dueDate('2026-12-21', 3, known)?.unknownYears).toEqual([]);
  });

  test('no business days are an error; a calendar without any ends no term, and never in an endless loop', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) expect(() => addBusinessDays('2026-11-23', count, calendar())).toThrow(RangeError);
    const never = { ...calendar(), weekend: new Set([0, 1, 2, 3, 4, 5, 6]) };
    expect(dueDate('2026-11-23', 1, never)).toBeUndefined();
  });

  test('countries that together rest on every day have no common term, and each its own', () => {
    const resting = (...weekend: number[]) => ({ ...calendar(), weekend: new Set(weekend) });
    const calendars = new Map([
      ['aa', resting(0, 1, 2)],
      ['bb', resting(3, 4)],
      ['cc', resting(5, 6)],
    ]);
    const { own, presidency, all } = dueDates('2026-11-23', 5, calendars, calendars.get('aa'));
    expect(all).toBeUndefined();
    expect(own?.byCountry.map(({ country, on }) => `${country} ${on}`)).toEqual(['aa 2026-12-02', 'bb 2026-11-30', 'cc 2026-11-30']);
    expect(presidency?.on).toBe('2026-12-02');
  });

  test('an office that rests on Friday and Saturday has its own weekend', () => {
    expect(addBusinessDays('2026-11-26', 1, { ...calendar(), weekend: new Set([5, 6]) })).toBe('2026-11-29');
  });
});

describe('rules that hold for every start and every list of holidays', () => {
  test('the end of a term is a business day after its start, and exactly so many business days later', () => {
    fc.assert(
      fc.property(day, term, holidays, (start, count, days) => {
        const own = calendar(...days);
        const end = addBusinessDays(start, count, own);
        expect(end > start).toBe(true);
        expect(isBusinessDay(end, own)).toBe(true);
        expect(businessDaysBetween(start, end, own)).toBe(count);
      }),
      FIXED,
    );
  });

  test('a longer list of holidays never brings a deadline nearer', () => {
    fc.assert(
      fc.property(day, term, holidays, holidays, (start, count, some, more) => {
        expect(addBusinessDays(start, count, calendar(...some, ...more)) >= addBusinessDays(start, count, calendar(...some))).toBe(true);
      }),
      FIXED,
    );
  });

  test('restarting the clock on a later day never shortens it', () => {
    fc.assert(
      fc.property(day, fc.nat(20), term, holidays, (start, later, count, days) => {
        const own = calendar(...days);
        expect(addBusinessDays(addDays(start, later), count, own) >= addBusinessDays(start, count, own)).toBe(true);
      }),
      FIXED,
    );
  });

  test('a longer term ends later, and two terms one after the other make their sum', () => {
    fc.assert(
      fc.property(day, term, term, holidays, (start, first, second, days) => {
        const own = calendar(...days);
        const middle = addBusinessDays(start, first, own);
        const end = addBusinessDays(start, first + second, own);
        expect(end > middle).toBe(true);
        expect(addBusinessDays(middle, second, own)).toBe(end);
      }),
      FIXED,
    );
  });

  test('counting by all calendars at once never ends before any country counting by its own', () => {
    fc.assert(
      fc.property(day, term, fc.array(holidays, { minLength: 1, maxLength: 5 }), (start, count, lists) => {
        const calendars = new Map(lists.map((days, index) => [`c${index}`, calendar(...days)]));
        const { own, all } = dueDates(start, count, calendars, undefined);
        expect(all!.on >= own!.last).toBe(true);
        expect(own!.first <= own!.last).toBe(true);
      }),
      FIXED,
    );
  });

  test('a passed-over holiday is never a weekend day and lies inside the term', () => {
    fc.assert(
      fc.property(day, term, holidays, (start, count, days) => {
        const { on, skipped } = dueDate(start, count, calendar(...days))!;
        for (const passed of skipped) {
          expect(SATURDAY_AND_SUNDAY.has(weekdayOf(passed))).toBe(false);
          expect(passed > start && passed < on).toBe(true);
        }
      }),
      FIXED,
    );
  });
});

describe('joining calendars', () => {
  test('a year is known only where every country knows it', () => {
    const joined = joinCalendars([
      { ...calendar('2026-01-01'), years: new Set([2026, 2027]) },
      { ...calendar('2026-01-06'), years: new Set([2027]) },
    ]);
    expect([...joined.holidays]).toEqual(['2026-01-01', '2026-01-06']);
    expect([...joined.years]).toEqual([2027]);
  });

  test('without countries there is no deadline, only what the presidency counts', () => {
    const { own, all, presidency } = dueDates('2026-11-23', 5, new Map(), calendar());
    expect([own, all, presidency?.on]).toEqual([undefined, undefined, '2026-11-30']);
  });
});
