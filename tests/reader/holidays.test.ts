import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { COUNTRY_IDS } from '#demo/backdrop.ts';
import { dueDate, dueDates, unknownYearsOf, weekdayOf } from '#domain/dates/business-days.ts';
import { businessCalendarOf, businessCalendars, coveredYears, holidayDates } from '#domain/consultations/holidays.ts';
import { REAL_LEDGERS } from './real-content.ts';

/** The years that were compared with the package when the tables were written. */
const COMPARED = [2026, 2027];
const onWorkday = (day: string) => ![0, 6].includes(weekdayOf(day));

/** Weekdays on which the package and our table disagree, and why; `+` ours alone, `-` the package's alone. */
const EXPLAINED: Record<string, Record<string, readonly string[]>> = {
  bz: {},
  ca: {
    'federal holidays that provinces need not keep, which the package leaves to the provinces': [
      '+2026-05-18',
      '+2027-05-24',
      '+2026-09-30',
      '+2027-09-30',
      '+2026-10-12',
      '+2027-10-11',
      '+2026-11-11',
      '+2027-11-11',
    ],
    'days that the federal offices add': ['+2026-04-06', '+2027-03-29', '+2026-08-03', '+2027-08-02'],
    'Christmas and Boxing Day with their substitute days': ['+2026-12-28', '+2027-12-27', '+2027-12-28'],
  },
  cr: {
    '12 October is no holiday since 2020, and the package still moves it': ['-2026-10-09', '-2027-10-12'],
    '31 August and 1 December, which replaced it, are missing in the package': ['+2026-08-31', '+2027-08-31', '+2026-12-01', '+2027-12-01'],
  },
  do: {
    'Constitution Day of 2027 falls on a Saturday, and the general rule moves none from there': ['-2027-11-08'],
  },
  gt: {
    'the package moves Army Day of 2027 otherwise than the rule of 2018, and leaves Revolution Day': [
      '+2027-06-28',
      '-2027-07-02',
      '+2026-10-19',
      '-2026-10-20',
      '+2027-10-18',
      '-2027-10-20',
    ],
    'half days count as business days': ['-2026-12-24', '-2026-12-31', '-2027-12-24', '-2027-12-31'],
  },
  hn: {
    'the holidays of 3, 12 and 21 October are joined in the Morazán week': [
      '+2026-10-07',
      '+2026-10-08',
      '+2026-10-09',
      '+2027-10-06',
      '+2027-10-07',
      '+2027-10-08',
      '-2026-10-12',
      '-2026-10-21',
      '-2027-10-12',
      '-2027-10-21',
    ],
  },
  mx: {},
  ni: {
    'not among the holidays of the Labour Code': ['-2026-06-01', '-2027-06-01', '-2026-10-12', '-2027-10-12'],
    'kept in the capital alone': ['+2026-08-10', '+2027-08-10'],
  },
  pa: {
    'kept by public offices': ['+2026-11-04', '+2027-11-04'],
  },
  sv: {
    'the package calls 1 January an observance, and lacks 10 May and 17 June': [
      '+2026-01-01',
      '+2027-01-01',
      '+2027-05-10',
      '+2026-06-17',
      '+2027-06-17',
    ],
    'leave of public offices': [
      '+2026-03-30',
      '+2026-03-31',
      '+2026-04-01',
      '+2026-04-06',
      '+2027-03-22',
      '+2027-03-23',
      '+2027-03-24',
      '+2027-03-29',
      '+2026-08-03',
      '+2026-08-04',
      '+2026-08-05',
      '+2027-08-02',
      '+2027-08-03',
      '+2027-08-04',
      '+2027-08-05',
      '+2026-12-24',
      '+2026-12-28',
      '+2026-12-29',
      '+2026-12-30',
      '+2026-12-31',
      '+2027-12-24',
      '+2027-12-27',
      '+2027-12-28',
      '+2027-12-29',
      '+2027-12-30',
      '+2027-12-31',
    ],
  },
  us: {},
};

function packageDays(country: string, years: readonly number[]): Set<string> {
  const source = new Holidays(country.toUpperCase());
  const days = years.flatMap((year) => source.getHolidays(year).filter(({ type }) => type === 'public'));
  return new Set(days.map(({ date }) => date.slice(0, 10)).filter(onWorkday));
}

describe.each(REAL_LEDGERS)('the tables of %s', (_, ledger) => {
  const tables = ledger.all('holidays');

  test('there is one for each of the eleven countries, for the years that were compared at least, and none twice', () => {
    expect(Object.keys(EXPLAINED)).toEqual([...COUNTRY_IDS].sort());
    expect(new Set(tables.map(({ facts }) => facts.country)).size).toBe(tables.length);
    for (const country of Object.keys(EXPLAINED)) {
      const own = tables.find(({ facts }) => facts.country === country)!;
      expect(own.facts.years, country).toEqual(expect.arrayContaining(COMPARED));
    }
  });

  test.each(Object.keys(EXPLAINED))('%s differs from the package date-holidays, on weekdays, only where we know why', (country) => {
    const theirs = packageDays(country, COMPARED);
    const { facts } = tables.find((table) => table.facts.country === country)!;
    const compared = (day: string) => COMPARED.includes(Number(day.slice(0, 4))) && onWorkday(day);
    const ours = new Set(facts.holidays.flatMap(({ dates = [] }) => dates.map(({ on }) => on)).filter(compared));
    const differences = [
      ...[...ours].filter((day) => !theirs.has(day)).map((day) => `+${day}`),
      ...[...theirs].filter((day) => !ours.has(day)).map((day) => `-${day}`),
    ];
    expect(differences.sort()).toEqual(Object.values(EXPLAINED[country]!).flat().sort());
  });

  test('no date is called verified that no source supports', () => {
    for (const { id, facts } of tables) {
      for (const { dates = [] } of facts.holidays)
        for (const { on, confidence, sources } of dates) if (confidence !== 'general') expect(sources, `${id} ${on}`).toBeDefined();
    }
  });

  test('a holiday that was moved names the day the law gives, and that day is another one', () => {
    for (const table of tables) {
      for (const date of holidayDates(table)) {
        expect(date.moved === undefined, `${date.country} ${date.on}`).toBe(date.for === undefined);
        expect(date.for, `${date.country} ${date.on}`).not.toBe(date.on);
      }
    }
  });

  test('no day is written twice in a table, and no holiday is given a day twice', () => {
    for (const table of tables) {
      const written = table.facts.holidays.flatMap(({ dates = [] }) => dates.map(({ on }) => on));
      expect(new Set(written).size, table.id).toBe(written.length);
      const days = holidayDates(table).map(({ on, holiday }) => `${on} ${holiday}`);
      expect(new Set(days).size, table.id).toBe(days.length);
    }
  });

  test('a year has between four and twenty-five closed weekdays in each country', () => {
    const known = new Map(tables.map((table) => [table.facts.country, coveredYears(table)]));
    for (const [country, { holidays }] of businessCalendars(ledger)) {
      const years = known.get(country)!;
      for (const year of years) {
        const count = [...holidays].filter((day) => day.startsWith(String(year)) && onWorkday(day)).length;
        expect(count, `${country} ${year}`).toBeGreaterThanOrEqual(4);
        expect(count, `${country} ${year}`).toBeLessThanOrEqual(25);
      }
    }
  });
});

describe.each(REAL_LEDGERS)('the rules of the law in %s', (_, ledger) => {
  const tables = ledger.all('holidays').filter(({ facts }) => COUNTRY_IDS.includes(facts.country));

  test.each(tables.map((table) => [table.facts.country, table] as const))(
    'give for %s the workdays that were written out',
    (_country, table) => {
      // The same table as if nothing had been written out.
      const { facts } = table;
      const ruled = {
        ...table,
        facts: { ...facts, years: [], holidays: facts.holidays.map((holiday) => ({ ...holiday, dates: [] })) },
      } as typeof table;
      const workdays = (dates: ReturnType<typeof holidayDates>) =>
        dates.flatMap(({ on, holiday }) => (COMPARED.includes(Number(on.slice(0, 4))) && onWorkday(on) ? [`${on} ${holiday}`] : []));
      expect(workdays(holidayDates(ruled))).toEqual(workdays(holidayDates(table)));
    },
  );

  test('know every year from 2025 to 2035, and no other', () => {
    for (const table of tables) expect(coveredYears(table), table.id).toEqual(Array.from({ length: 11 }, (_, at) => 2025 + at));
  });

  test('no last day of a term falls on Christmas', () => {
    const calendars = new Map(tables.map((table) => [table.id, businessCalendarOf(table)]));
    for (const year of [2025, 2026, 2031, 2035]) {
      for (const calendar of calendars.values()) {
        const { on, unknownYears } = dueDate(`${year}-12-18`, 5, calendar)!;
        if (unknownYears.length === 0) expect(on, String(year)).not.toBe(`${year}-12-25`);
      }
    }
  });

  test('beyond the years that are known there is no answer', () => {
    const calendars = new Map(tables.map(({ facts }) => [facts.country, businessCalendars(ledger).get(facts.country)!]));
    expect(unknownYearsOf([dueDates('2035-12-29', 5, calendars, undefined)])).toEqual([2036]);
    expect(unknownYearsOf([dueDates('2011-05-13', 5, calendars, undefined)])).toEqual([2011]);
    expect(unknownYearsOf([dueDates('2025-12-18', 5, calendars, undefined)])).toEqual([]);
  });
});
