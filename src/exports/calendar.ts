import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays } from '#domain/dates/edtf.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { CalendarFile } from '#views/calendar.ts';

const MIDNIGHT = 'T00:00:00Z';

/**
 * One calendar as iCalendar text (RFC 5545): all-day events, whose ends are the day after the last one; identifiers that stay
 * the same in every build and language; stamps from the day the site is computed for, never from the clock. No time zone is
 * set: with one, the package writes stamps that the standard does not allow.
 *
 * @param stampOn ISO day
 */
export function toICalendar({ name, events }: CalendarFile, locale: Locale, stampOn: string): string {
  const calendar = ical({
    name,
    prodId: { company: 'crm-agreements-monitor', product: 'calendar', language: locale.toUpperCase() },
    ttl: 24 * 60 * 60,
  });
  for (const { id, title, description, url, from, to, due } of events) {
    calendar.createEvent({
      id: `${id}@crm-agreements-monitor`,
      start: new Date(from + MIDNIGHT),
      end: new Date(addDays(to, 1) + MIDNIGHT),
      allDay: true,
      stamp: new Date(stampOn + MIDNIGHT),
      summary: title,
      description,
      url,
      // An agenda that holds these dates stays free on them.
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: due ? [{ name: 'DUE' }] : [],
    });
  }
  return `${calendar.toString()}\r\n`;
}
