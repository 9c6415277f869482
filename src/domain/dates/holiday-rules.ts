// Holidays that the law fixes by a rule, on ISO days. Dates that a decree sets for one year are written out and stand before it.

import { addDays, isIsoDay } from './edtf.ts';

/** How a holiday that falls on some days of the week is moved. */
export const SHIFTS = [
  /** From Sunday to Monday. */
  'sunday',
  /** From Saturday to Friday, from Sunday to Monday. */
  'nearest-workday',
  /** From Saturday or Sunday to the next day that no other holiday takes. */
  'next-workday',
  /** From Tuesday or Wednesday to the Monday before, from Thursday or Friday to the Monday after. */
  'monday-of-weekdays',
  /** From Tuesday or Wednesday to the Monday before, from Thursday to Sunday to the Monday after. */
  'monday-of-all',
  /** From Tuesday, Wednesday or Thursday to the Monday before, from Friday to Sunday to the Monday after. */
  'monday-early',
] as const;
export type Shift = (typeof SHIFTS)[number];

const STEPS: Record<
  Exclude<Shift, 'next-workday'>,
  readonly [sun: number, mon: number, tue: number, wed: number, thu: number, fri: number, sat: number]
> = {
  sunday: [1, 0, 0, 0, 0, 0, 0],
  'nearest-workday': [1, 0, 0, 0, 0, 0, -1],
  'monday-of-weekdays': [0, 0, -1, -2, 4, 3, 0],
  'monday-of-all': [1, 0, -1, -2, 4, 3, 2],
  'monday-early': [1, 0, -1, -2, -3, 3, 2],
};

/** One day a year by a rule: a day of the calendar, days from Easter Sunday, or the nth of a day of the week in a month. */
export interface HolidayRule {
  /** Month and day: `05-01`. */
  day?: string | undefined;
  /** Days after Easter Sunday; before it where negative. */
  easter?: number | undefined;
  nth?: { month: number; weekday: number; place: number; plus?: number | undefined } | undefined;
  /** The last such day of the week before a day: the Monday before 25 May. */
  before?: { day: string; weekday: number } | undefined;
  /** Only every so many years, counted from one in which it fell. */
  every?: { from: number; years: number } | undefined;
  /** The day that the law names, where the rule gives another: of the third Monday of March, 21 March. */
  named?: string | undefined;
  shift?: Shift | undefined;
}

/** Easter Sunday of the Gregorian calendar (algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

const weekday = (day: string) => new Date(Date.parse(day)).getUTCDay();

function nthWeekday(year: number, { month, weekday: wanted, place, plus = 0 }: NonNullable<HolidayRule['nth']>): string {
  const monthText = String(month).padStart(2, '0');
  if (place > 0) {
    const first = `${year}-${monthText}-01`;
    return addDays(first, ((wanted - weekday(first) + 7) % 7) + (place - 1) * 7 + plus);
  }
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const last = addDays(next, -1);
  return addDays(last, -((weekday(last) - wanted + 7) % 7) + (place + 1) * 7 + plus);
}

/** The day that the rule gives in a year, before it is moved; undefined in a year without it. */
export function ruledDay(rule: HolidayRule, year: number): string | undefined {
  const { day, easter, nth, before, every } = rule;
  if (every && (year < every.from || (year - every.from) % every.years !== 0)) return undefined;
  if (day !== undefined) return isIsoDay(`${year}-${day}`) ? `${year}-${day}` : undefined;
  if (easter !== undefined) return addDays(easterSunday(year), easter);
  if (nth) return nthWeekday(year, nth);
  if (!before) return undefined;
  const limit = `${year}-${before.day}`;
  return addDays(limit, -(((weekday(limit) - before.weekday + 6) % 7) + 1));
}

/** Where a day is moved to. @param taken days on which another holiday already rests */
export function shifted(day: string, shift: Shift | undefined, taken: ReadonlySet<string>): string {
  if (shift === undefined) return day;
  if (shift !== 'next-workday') return addDays(day, STEPS[shift][weekday(day)]!);
  let at = day;
  if (weekday(at) !== 0 && weekday(at) !== 6) return at;
  while (weekday(at) === 0 || weekday(at) === 6 || taken.has(at)) at = addDays(at, 1);
  return at;
}
