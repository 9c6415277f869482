// Calendar months and quarters on ISO days, in UTC. Business days and holidays are another matter: nothing here counts them.

import { addDays, edtf } from './edtf.ts';

/** ISO days, both ends included: every day on which something may have happened. */
export interface Days {
  from: string;
  to: string;
  /** True where the source marks the date as uncertain: it may be another one, so it decides nothing. */
  uncertain?: true;
}

/** An uncertain date stays one, whatever is computed from it. */
function marked(days: Days, ...from: readonly Pick<Days, 'uncertain'>[]): Days {
  return from.some(({ uncertain }) => uncertain) ? { ...days, uncertain: true } : days;
}

/** Every day on which something dated so may have happened. */
export function daysOf(text: string): Days {
  const { from, to, uncertain } = edtf(text);
  return uncertain ? { from, to, uncertain } : { from, to };
}

/** The days from the first that one allows to the last that another allows. */
export function spanning(first: Days, last: Days): Days {
  return marked({ from: first.from, to: last.to }, first, last);
}

/**
 * An ISO day moved by calendar months. Where the month reached has no such day, its last day is taken: two months before
 * 30 April is the last day of February. A later day never gives an earlier result.
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  const reached = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), reached)).toISOString().slice(0, 10);
}

/**
 * Whole years and remaining months from one ISO day to a later one, by the same calendar as `addMonths`: six months after
 * 31 August is the last day of February.
 */
export function elapsed(from: string, to: string): { years: number; months: number } {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const apart = monthOf(to) - monthOf(from);
  const months = Math.max(0, addMonths(from, apart) > to ? apart - 1 : apart);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** Whole calendar months from one ISO day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const { years, months } = elapsed(from, to);
  return years * 12 + months;
}

export function shiftMonths(days: Days, months: number): Days {
  return { ...days, from: addMonths(days.from, months), to: addMonths(days.to, months) };
}

export function shiftDays(days: Days, by: number): Days {
  return { ...days, from: addDays(days.from, by), to: addDays(days.to, by) };
}

/** The days on which something dated so may have begun: of `2016-11-17/2016-11-18` the first one alone, of `2016` all. */
export function startOf(text: string): Days {
  const { from, to } = edtf(text.replace(/\?$/, '').split('/')[0]!);
  return marked({ from, to }, daysOf(text));
}

/** The days on which something dated so may have ended. */
export function endOf(text: string): Days {
  const { from, to } = edtf(text.replace(/\?$/, '').split('/').at(-1)!);
  return marked({ from, to }, daysOf(text));
}

/** Quarter of an ISO day: `2026-Q3`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Quarters as consecutive numbers, so that they can be counted forwards and backwards. */
function quarterNumber(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.at(-1)) - 1;
}

function quarterAt(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}

/** Every quarter from one to another, both included; none where the first is the later. */
export function quartersFrom(first: string, last: string): string[] {
  const quarters: string[] = [];
  for (let at = quarterNumber(first); at <= quarterNumber(last); at += 1) quarters.push(quarterAt(at));
  return quarters;
}

/** A quarter moved by a number of quarters, backwards where it is negative. */
export function shiftQuarters(quarter: string, by: number): string {
  return quarterAt(quarterNumber(quarter) + by);
}

/** The last day of a quarter or year. */
export function lastDayOf(period: string): Days {
  const { to } = edtf(period);
  return { from: to, to };
}

/** Every year from one day's to another's, both included. */
export function yearsFrom(first: string, last: string): string[] {
  const years: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) years.push(String(year));
  return years;
}

export function earlier(a: Days, b: Days): Days {
  return marked({ from: a.from < b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to }, a, b);
}

/** A quarter or year that something dated so may belong to; `possible` where its date leaves it open which. */
export interface PeriodOf {
  period: string;
  possible: boolean;
}

function periodsOf(text: string, between: (from: string, to: string) => string[]): PeriodOf[] {
  const { from, to, uncertain } = startOf(text);
  const periods = between(from, to);
  return periods.map((period) => ({ period, possible: uncertain === true || periods.length > 1 }));
}

/** The years in which something dated so may have begun. */
export function yearsOf(text: string): PeriodOf[] {
  return periodsOf(text, yearsFrom);
}

/** The quarters in which something dated so may have begun. */
export function quartersOf(text: string): PeriodOf[] {
  return periodsOf(text, (from, to) => quartersFrom(quarterOf(from), quarterOf(to)));
}
