// Dates with the precision their source gives (ISO 8601-2, "EDTF"). Computed on ISO days in UTC, never on local instants.

const DAY_MS = 86_400_000;

type Precision = 'day' | 'range' | 'month' | 'quarter' | 'year';

/** An interval of ISO days, both ends included, with the precision it was written in. */
export interface EdtfInterval {
  text: string;
  from: string;
  to: string;
  precision: Precision;
  uncertain: boolean;
}

const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const MONTH = /^([1-9]\d{3})-(\d{2})$/;
const QUARTER = /^([1-9]\d{3})-Q([1-4])$/;
const YEAR = /^([1-9]\d{3})$/;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** @param month from 1 to 12 */
function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : DAYS[month - 1]!;
}

/** True for a calendar day that exists, written `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(match[1]), month);
}

const padded = (value: number) => String(value).padStart(2, '0');

function monthsInterval(year: number, first: number, last: number): [string, string] {
  return [`${year}-${padded(first)}-01`, `${year}-${padded(last)}-${daysIn(year, last)}`];
}

function parseSimple(text: string): Omit<EdtfInterval, 'text' | 'uncertain'> | undefined {
  if (isIsoDay(text)) return { from: text, to: text, precision: 'day' };
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const first = (Number(quarter[2]) - 1) * 3 + 1;
    const [from, to] = monthsInterval(Number(quarter[1]), first, first + 2);
    return { from, to, precision: 'quarter' };
  }
  const month = MONTH.exec(text);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    const [from, to] = monthsInterval(Number(month[1]), Number(month[2]), Number(month[2]));
    return { from, to, precision: 'month' };
  }
  const year = YEAR.exec(text);
  if (year) return { from: `${text}-01-01`, to: `${text}-12-31`, precision: 'year' };
  return undefined;
}

/**
 * Reads `2016-11-17`, `2016-11`, `2017-Q1`, `2016`, a range of two of these joined by `/`, each optionally followed by
 * `?` (uncertain). Gives undefined for anything else, including days that do not exist and ranges that run backwards.
 */
export function parseEdtf(text: string): EdtfInterval | undefined {
  const uncertain = text.endsWith('?');
  const bare = uncertain ? text.slice(0, -1) : text;
  const parts = bare.split('/');
  if (parts.length > 2) return undefined;
  const first = parseSimple(parts[0]!);
  if (!first) return undefined;
  if (parts.length === 1) return { text, ...first, uncertain };
  const last = parseSimple(parts[1]!);
  if (!last || last.to < first.from) return undefined;
  return { text, from: first.from, to: last.to, precision: 'range', uncertain };
}

/** The same few dates are asked for again and again: each is read once, and what was read is never changed. */
const READ = new Map<string, EdtfInterval>();

/** Like `parseEdtf`, for text that a schema has already accepted. @throws RangeError for any other text */
export function edtf(text: string): Readonly<EdtfInterval> {
  const known = READ.get(text);
  if (known) return known;
  const interval = parseEdtf(text);
  if (!interval) throw new RangeError(`not a date in a form this project reads: ${text}`);
  READ.set(text, Object.freeze(interval));
  return interval;
}

/** Orders by the first possible day, then by the last; for sorting lists of dated entries. */
export function compareEdtf(a: string, b: string): number {
  const left = edtf(a);
  const right = edtf(b);
  if (left.from !== right.from) return left.from < right.from ? -1 : 1;
  if (left.to !== right.to) return left.to < right.to ? -1 : 1;
  return 0;
}

/**
 * From the beginning of one date to the end of another, in the precision of each; uncertain where one of them is. Where the
 * second ends before the first begins, the first alone.
 */
export function fromTo(first: string, last: string): string {
  const bare = (text: string) => text.replace(/\?$/, '').split('/');
  const whole = `${bare(first)[0]!}/${bare(last).at(-1)!}${first.endsWith('?') || last.endsWith('?') ? '?' : ''}`;
  return parseEdtf(whole) ? whole : first;
}

/** True when at least one day lies in both intervals. */
export function overlaps(a: EdtfInterval, b: EdtfInterval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The ISO day so many days later; earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
