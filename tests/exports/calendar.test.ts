import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { datedEvents } from '#domain/agreements/dated-events.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { toICalendar } from '#exports/calendar.ts';
import { calendarFiles, type CalendarFile, type EventWords } from '#views/calendar.ts';
import { createContext } from '#views/context.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const STAMP = '2026-11-22';
const contextOf = (ledger: Ledger, locale: Locale, asOf = STAMP) =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });

const event = (more: Partial<EventWords> = {}): EventWords => ({
  id: 'meetings.r-1',
  title: 'Una reunión',
  description: 'Reunión.',
  url: 'https://example.org/reuniones/r-1/',
  from: '2026-03-02',
  to: '2026-03-02',
  due: false,
  ...more,
});
const file = (...events: EventWords[]): CalendarFile => ({
  scope: { of: 'all' },
  path: '/calendario/todo.ics',
  title: 'Todo',
  name: 'Calendario',
  events,
});
const written = (...events: EventWords[]) => toICalendar(file(...events), 'es', STAMP);

/** The events of a calendar as a parser that is not ours reads them. */
function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('one event', () => {
  test('is a whole day, and its end is the day after the last one', () => {
    const [one] = parsed(written(event({ from: '2016-11-17', to: '2016-11-18' })));
    expect(one!.startDate.isDate && one!.endDate.isDate).toBe(true);
    expect([one!.startDate.toString(), one!.endDate.toString()]).toEqual(['2016-11-17', '2016-11-19']);
  });

  test('the last day of a leap February and of a year end on the next day', () => {
    const [leap, year] = parsed(
      written(event({ from: '2024-02-29', to: '2024-02-29' }), event({ id: 'x', from: '2026-12-31', to: '2026-12-31' })),
    );
    expect(leap!.endDate.toString()).toBe('2024-03-01');
    expect(year!.endDate.toString()).toBe('2027-01-01');
  });

  test('carries a stamp in UTC from the day the site is computed for, and no time zone', () => {
    const text = written(event());
    expect(text).toContain('DTSTAMP:20261122T000000Z');
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
  });

  test('has an identifier made of its id', () => {
    expect(parsed(written(event()))[0]!.uid).toBe('meetings.r-1@crm-agreements-monitor');
  });

  test('leaves the time of its reader free', () => {
    expect(parsed(written(event()))[0]!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    'a;b,c\\d:e"f',
    'uno\ndos',
    'uno\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:otro',
    'END:VCALENDAR',
    '«Niñez» — 🧒🏽'.repeat(30),
    `<b>&amp;${'x'.repeat(200)}`,
  ];

  test.each(HOSTILE)('%j comes out as it went in, in one event', (title) => {
    const [one, ...others] = parsed(written(event({ title, description: title })));
    expect(others).toEqual([]);
    expect(one!.summary).toBe(title.replaceAll('\r\n', '\n'));
    expect(one!.description).toBe(title.replaceAll('\r\n', '\n'));
  });

  test('any text comes out as it went in', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 200 })
      .filter((value) => !/[\p{Cc}\u2028\u2029]/u.test(value) && value.isWellFormed());
    fc.assert(
      fc.property(text, (title) => {
        const [one] = parsed(written(event({ title: `a${title}b` })));
        expect(one!.summary).toBe(`a${title}b`);
      }),
      FIXED,
    );
  });

  test('no line is longer than 75 octets, every line ends with CRLF, and none is broken inside a character', () => {
    const text = written(...HOSTILE.map((title, index) => event({ id: `e${index}`, title })));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
      expect(line.isWellFormed(), line).toBe(true);
    }
  });
});

describe.each(REAL_LEDGERS.flatMap(([name, ledger]) => LOCALES.map((locale) => ({ name, ledger, locale }))))(
  'the files of $name in $locale',
  ({ ledger, locale }) => {
    const files = calendarFiles(contextOf(ledger, locale));

    test('each can be read, holds at least one event, and no identifier twice', () => {
      expect(files.length).toBeGreaterThan(12);
      for (const each of files) {
        const uids = parsed(toICalendar(each, locale, STAMP)).map(({ uid }) => uid);
        expect(uids.length, each.path).toBe(each.events.length);
        expect(uids.length, each.path).toBeGreaterThan(0);
        expect(new Set(uids).size, each.path).toBe(uids.length);
      }
    });

    test('only dates that are known to the day are in them: nothing is invented', () => {
      const known = datedEvents(ledger).filter(({ on }) => /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(on));
      const [dated, owed] = [files[0]!.events, files[0]!.events].map((events, owing) =>
        events.filter(({ id }) => id.startsWith('obligations.') === (owing === 1)),
      );
      expect(dated!.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
      for (const { from, to } of owed!) expect([from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
    });

    test('the file of a country or body holds a part of the whole calendar', () => {
      const all = new Set(files[0]!.events.map(({ id }) => id));
      for (const { events, path } of files) for (const { id } of events) expect(all.has(id), path).toBe(true);
    });

    test('the same content and day give the same bytes, wherever the machine stands', () => {
      const before = process.env.TZ;
      const texts = ['UTC', 'America/Mexico_City', 'Pacific/Kiritimati'].map((zone) => {
        process.env.TZ = zone;
        return calendarFiles(contextOf(ledger, locale))
          .map((each) => toICalendar(each, locale, STAMP))
          .join('');
      });
      process.env.TZ = before;
      expect(new Set(texts).size).toBe(1);
    });

    test('another day changes stamps and nothing else, save how an obligation stands', () => {
      const on = (day: string) => {
        const all = calendarFiles(contextOf(ledger, locale, day))[0]!;
        return toICalendar({ ...all, events: all.events.filter(({ id }) => !id.startsWith('obligations.')) }, locale, day);
      };
      const without = (text: string) => text.replaceAll(/^DTSTAMP:.*$/gm, '');
      expect(on('2026-11-22')).not.toBe(on('2027-01-01'));
      expect(without(on('2026-11-22'))).toBe(without(on('2027-01-01')));
    });
  },
);

test.each(REAL_LEDGERS)('an event of %s has the same identifier in both languages', (_, ledger) => {
  const ids = (locale: Locale) => calendarFiles(contextOf(ledger, locale))[0]!.events.map(({ id }) => id);
  expect(ids('es')).toEqual(ids('en'));
});

test('an empty ledger has no calendar files, because a calendar without an event is not valid', () => {
  const empty = buildLedger([] as AnyEntry[]).ledger;
  const context = createContext({ ledger: empty, locale: 'es', asOf: STAMP, basePath: '/', siteUrl: 'https://example.org' });
  expect(calendarFiles(context)).toEqual([]);
});
