import type { BusinessCalendar } from '#domain/dates/business-days.ts';

/** The year of a day from which no term can be counted, because no calendar holds it or the next one: nothing is counted then. */
export function yearOutsideCalendars(start: string, calendars: readonly BusinessCalendar[]): number | undefined {
  const year = Number(start.slice(0, 4));
  return calendars.some(({ years }) => years.has(year) || years.has(year + 1)) ? undefined : year;
}
