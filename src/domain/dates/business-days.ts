// Business days, counted on ISO days and never on instants. Small and without packages: the browser's calculator runs it too.

import { addDays } from './edtf.ts';

/** Which days an office does not work: fixed days of the week (0 = Sunday) and dated holidays of the years the table holds. */
export interface BusinessCalendar {
  weekend: ReadonlySet<number>;
  /** ISO days. */
  holidays: ReadonlySet<string>;
  /** Years whose holidays are known; outside them only weekends are skipped, and the result says so. */
  years: ReadonlySet<number>;
}

export const SATURDAY_AND_SUNDAY: ReadonlySet<number> = new Set([0, 6]);

/** Day of the week of an ISO day, 0 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

export function isBusinessDay(day: string, { weekend, holidays }: BusinessCalendar): boolean {
  return !weekend.has(weekdayOf(day)) && !holidays.has(day);
}

/** A due date with what moved it: the holidays on which it did not count, and the years whose holidays are not known. */
export interface DueDate {
  on: string;
  /** Holidays passed over that would have been business days otherwise. */
  skipped: readonly string[];
  /** Years between the start and the due date that the table does not hold; the due date may then be later, and is not shown. */
  unknownYears: readonly number[];
}

/** Days without a business day after which none is waited for. */
const LONGEST_WAIT_DAYS = 366;

/**
 * The last day of a term of `count` business days. The day of the event itself does not count: the first business day after
 * it is day one, also where the event fell on a weekend or a holiday. Undefined where the calendar leaves no business days, as
 * those of several countries together may.
 *
 * @throws RangeError where `count` is no whole number above zero
 */
export function dueDate(start: string, count: number, calendar: BusinessCalendar): DueDate | undefined {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of business days: ${count}`);
  const skipped: string[] = [];
  const unknown = new Set<number>();
  let day = start;
  let left = count;
  for (let waited = 0; left > 0; waited++) {
    if (waited > LONGEST_WAIT_DAYS) return undefined;
    day = addDays(day, 1);
    const year = Number(day.slice(0, 4));
    if (!calendar.years.has(year)) unknown.add(year);
    if (isBusinessDay(day, calendar)) [left, waited] = [left - 1, 0];
    else if (!calendar.weekend.has(weekdayOf(day))) skipped.push(day);
  }
  return { on: day, skipped, unknownYears: [...unknown] };
}

/** Business days after `from`, up to and with `to`, counted no further than to `atMost`; 0 where `to` is not later. */
export function businessDaysBetween(from: string, to: string, calendar: BusinessCalendar, atMost = Infinity): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < atMost; day = addDays(day, 1)) if (isBusinessDay(day, calendar)) count += 1;
  return count;
}

/** A day counts only where it counts in every calendar; a year is known only where all know it. */
export function joinCalendars(calendars: readonly BusinessCalendar[]): BusinessCalendar {
  const [first, ...rest] = calendars;
  if (!first) return { weekend: SATURDAY_AND_SUNDAY, holidays: new Set(), years: new Set() };
  return {
    weekend: new Set(calendars.flatMap(({ weekend }) => [...weekend])),
    holidays: new Set(calendars.flatMap(({ holidays }) => [...holidays])),
    years: new Set([...first.years].filter((year) => rest.every(({ years }) => years.has(year)))),
  };
}

/** The end of one term. Whose holidays count, the procedure does not say (S4 3.2): every answer is given. */
export interface DueDates {
  /** Business days of the term. */
  days: number;
  /** Each country by its own calendar: the first and the last of these days, and each country's. */
  own: { first: string; last: string; byCountry: readonly (DueDate & { country: string })[] } | undefined;
  /** By the calendar of the presiding country; undefined where that country or its calendar is not known. */
  presidency: DueDate | undefined;
  /** By a calendar in which a day counts only where it counts in every country. */
  all: DueDate | undefined;
}

/**
 * The due date of a term of business days under each assumption.
 *
 * @param calendars of the countries consulted, by country
 * @param presidency the presiding country, which need not be among them
 */
export function dueDates(
  start: string,
  days: number,
  calendars: ReadonlyMap<string, BusinessCalendar>,
  presidency: BusinessCalendar | undefined,
): DueDates {
  const byCountry = [...calendars].flatMap(([country, calendar]) => {
    const due = dueDate(start, days, calendar);
    return due ? [{ country, ...due }] : [];
  });
  const ends = byCountry.map(({ on }) => on).sort();
  return {
    days,
    own: ends.length === 0 ? undefined : { first: ends[0]!, last: ends.at(-1)!, byCountry },
    presidency: presidency && dueDate(start, days, presidency),
    all: ends.length === 0 ? undefined : dueDate(start, days, joinCalendars([...calendars.values()])),
  };
}

/** The years without which the ends of some terms cannot be told, under any of the assumptions, in their order. */
export function unknownYearsOf(dues: readonly DueDates[]): number[] {
  const ends = dues.flatMap(({ own, presidency, all }) => [...(own?.byCountry ?? []), presidency, all]);
  return [...new Set(ends.flatMap((due) => due?.unknownYears ?? []))].sort((a, b) => a - b);
}
