import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays } from '#domain/dates/edtf.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { CalendarFile } from '#views/calendar.ts';

const MIDNIGHT = 'T00:00:00Z';

/** What some readers take for the end of a line, and what the standard forbids in a text. */
// eslint-disable-next-line no-control-regex -- control characters are what is left out
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** A text in the characters that the standard allows; the package escapes it. */
function textOf(words: string): string {
  return words.toWellFormed().replaceAll(CONTROL, ' ');
}

/** A text as the value of a property (RFC 5545, 3.3.11), for those that the package writes as they come: the name of a calendar, an id. */
function escaped(words: string): string {
  return textOf(words)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/**
 * One calendar as iCalendar text (RFC 5545): all-day events, whose ends are the day after the last one; identifiers that stay
 * the same in every build and language; stamps from the day the site is computed for, never from the clock. No time zone is
 * set: with one, the package writes stamps that the standard does not allow.
 *
 * @param stampOn ISO day
 */
export function toICalendar({ name, events }: Pick<CalendarFile, 'name' | 'events'>, locale: Locale, stampOn: string): string {
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'crm-agreements-monitor', product: 'calendar', language: locale.toUpperCase() },
    ttl: 24 * 60 * 60,
  });
  for (const { id, title, description, url, from, to, due } of events) {
    calendar.createEvent({
      id: escaped(`${id}@crm-agreements-monitor`),
      start: new Date(from + MIDNIGHT),
      end: new Date(addDays(to, 1) + MIDNIGHT),
      allDay: true,
      stamp: new Date(stampOn + MIDNIGHT),
      summary: textOf(title),
      description: textOf(description),
      url,
      // An agenda that holds these dates stays free on them.
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: due ? [{ name: 'DUE' }] : [],
    });
  }
  return `${calendar.toString()}\r\n`;
}
