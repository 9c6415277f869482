import { describe, expect, test } from 'vitest';
import { dueDates, type BusinessCalendar } from '#domain/dates/business-days.ts';
import { edtf } from '#domain/dates/edtf.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { calculatorView, presidingCountry } from '#views/calculator.ts';
import { calendarEvents, calendarFiles, calendarView } from '#views/calendar.ts';
import { newsView } from '#views/news.ts';
import { act } from '../domain/obligations/obligation-ledger.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { createContext } from '#views/context.ts';
import { consultationView } from '#views/entries/gatherings/consultation.ts';
import { coveredYears, holidayDates } from '#domain/consultations/holidays.ts';
import { holidaysView } from '#views/entries/holidays.ts';
import { consultationsView, holidayTablesView } from '#views/lists/clocks.ts';
import type { EntryView } from '#views/model/entry.ts';
import type { TableView } from '#views/model/table.ts';

const sound = loadLedger('tests/fixtures/sound').ledger;
/** Countries and bodies, and nothing that the mechanism could ask anything of. */
const register = new Ledger(demoEntries({ seed: 1, size: 60, asOf: '2026-11-22' }).filter(({ collection }) => collection === 'parties'));
const contextOf = (locale: Locale, asOf: string, ledger: Ledger) =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });

const cellText = (cell: TableView['rows'][number][number]) =>
  cell
    .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
    .join('')
    .replaceAll('\u00a0', ' ');
const rowsOf = ({ rows }: TableView) => rows.map((row) => row.map(cellText));
const tablesOf = (view: EntryView, section: number) =>
  view.sections[section]!.content.flatMap((part) => (part.type === 'fold' ? part.content : [part])).flatMap((part) =>
    part.type === 'table' ? [part.table] : [],
  );
const textOf = (view: EntryView) => JSON.stringify(view).replaceAll('\\u00a0', ' ');

describe('the page of a consultation', () => {
  const at = (asOf: string) => consultationView(contextOf('es', asOf, sound), sound.demand('consultations', 'k-2019'));

  test('shows the steps that were taken by the day it is computed for, and says of later ones that nothing is known', () => {
    expect(at('2019-03-01').stages!.stages.map(({ state }) => state)).toEqual(['done', 'done', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(at('2019-06-01').stages!.stages.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
  });

  test('has a part for each round that had been sent, with both rules under each calendar', () => {
    expect(at('2019-03-01').sections.map(({ heading }) => heading)).not.toContain('Ronda 1');
    const view = at('2019-03-05');
    expect(view.sections[0]!.heading).toBe('Ronda 1');
    const [terms, countries] = tablesOf(view, 0);
    expect(terms!.columns).toEqual(['Qué feriados cuentan', 'Cinco días hábiles', 'Tres días hábiles']);
    // Alfalandia rests on 7 March by decree; no other country has a table.
    expect(rowsOf(terms!).map((row) => row.slice(1))).toEqual(Array(3).fill(['mar 12 mar 2019', 'vie 8 mar 2019']));
    expect(rowsOf(countries!)).toHaveLength(1);
    expect(textOf(view)).toContain('No tenemos los feriados de: Betalandia.');
    expect(textOf(view)).toContain('Día del Puerto (sin verificar)');
  });

  test('lists who did not answer as silent, and what silence means according to the message', () => {
    const view = at('2019-03-19');
    expect(textOf(view)).toContain('Propone el texto (1): Alfalandia.');
    expect(textOf(view)).toMatch(/De acuerdo \(1\): Betalandia \(\d+ de marzo de 2019\)\./);
    expect(textOf(view)).toContain('El envío dice que el silencio no vale como acuerdo.');
    expect(textOf(at('2019-03-12'))).toContain('Sin respuesta (1): Betalandia.');
  });

  test('tells a text that can be read from one that is reserved', () => {
    const text = textOf(at('2019-03-19'));
    expect(text).toContain('El texto no es público.');
    expect(text).toContain('/base/fuentes/s1/');
  });
});

describe.each(REAL_LEDGERS.flatMap(([name, ledger]) => LOCALES.map((locale) => ({ name, ledger, locale }))))(
  'lists and calendars of $name in $locale',
  ({ ledger, locale }) => {
    const context = contextOf(locale, '2026-11-22', ledger);

    test('without a consultation the list says that none is recorded, who could supply one, and where to compute a deadline', () => {
      const without = new Ledger([...ledger.entries()].filter(({ collection }) => collection !== 'consultations'));
      const { empty, groups } = consultationsView(contextOf(locale, '2026-11-22', without));
      expect(groups).toEqual([]);
      expect(empty!.paragraphs).toHaveLength(2);
      expect(empty!.actions.map(({ href }) => href)).toEqual([expect.stringMatching(/contribu/), expect.stringMatching(/calcula/)]);
    });

    test('every table of holidays is listed, each with its dates and whether they were verified', () => {
      expect(holidayTablesView(context).groups.flatMap(({ items }) => items)).toHaveLength(ledger.all('holidays').length);
      const { verified, unverified } = context.messages.terms;
      for (const table of ledger.all('holidays')) {
        const view = holidaysView(context, table);
        // The years that are near are in sight, each of the others behind its own line.
        expect(view.sections.map(({ heading }) => heading).filter((heading) => /^\d{4}$/.test(heading))).toEqual(
          coveredYears(table)
            .map(String)
            .filter((year) => year >= context.asOf.slice(0, 4) && Number(year) <= Number(context.asOf.slice(0, 4)) + 1),
        );
        const rows = view.sections.flatMap((_, index) => tablesOf(view, index).flatMap(rowsOf));
        const dates = holidayDates(table);
        expect(rows.length, table.id).toBe(dates.length);
        expect(rows.filter((row) => row[2] === verified).length, table.id).toBe(
          dates.filter((date) => date.confidence === 'verified').length,
        );
        expect(
          rows.every((row) => [verified, unverified].includes(row[2]!)),
          table.id,
        ).toBe(true);
      }
    });

    test('a holiday that was moved says from which day and why', () => {
      const view = holidaysView(contextOf(locale, '2026-11-22', sound), sound.demand('holidays', 'aa'));
      expect(textOf(view)).toContain(locale === 'es' ? 'traslado del 6 de marzo de 2019 por decreto' : 'moved from 6 March 2019 by decree');
    });

    test('the calendar page shows every event once, the past by year from the newest', () => {
      const view = calendarView(context);
      const items = [...view.upcoming.months, ...view.years.flatMap(({ months }) => months)].flatMap((month) => month.items);
      expect(view.count).toContain(String(items.length));
      const years = view.years.map(({ heading }) => Number(heading));
      expect(years).toEqual([...years].sort((a, b) => b - a));
      const ahead = calendarEvents(context).filter(({ on }) => edtf(on).from > '2026-11-22');
      expect(view.upcoming.note === undefined).toBe(ahead.length > 0);
      const files = calendarFiles(context).map(({ path }) => path);
      for (const { href } of view.files.countries) expect(files).toContain(href.replace('/base', ''));
      expect(view.files.countries).toHaveLength(files.filter((path) => /\/(?:pais|country)\//.test(path)).length);
    });

    test('on an earlier day, what was then to come stands above', () => {
      const then = calendarView(contextOf(locale, '2016-12-31', ledger));
      expect(then.upcoming.months.length).toBeGreaterThan(5);
      expect(then.upcoming.note).toBeUndefined();
      expect(then.years[0]!.heading).toBe('2016');
    });
  },
);

describe('obligations in the calendar', () => {
  const adopted = new Ledger([...register.entries(), act('2015-01-01', ['quarterly-meeting', 'focal-points']) as AnyEntry]);

  test('where no act that adopts the rules with days is on record, there are none', () => {
    expect(calendarEvents(contextOf('es', '2026-11-22', register)).filter(({ kind }) => kind === 'obligation')).toEqual([]);
  });

  test.each([
    ['es', 'cuarto trimestre de 2026', 'Sin información'],
    ['en', 'fourth quarter of 2026', 'No information'],
  ] as const)('in %s each says its rule, its quarter or country and how it stands', (locale, quarter, unknown) => {
    const context = contextOf(locale, '2026-11-22', adopted);
    const view = calendarView(context);
    const items = [...view.upcoming.months, ...view.years.flatMap(({ months }) => months)]
      .flatMap((month) => month.items)
      .filter(({ meta }) => meta[1] === context.messages.calendar.events.obligation);
    const titles = items.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.includes(quarter))).toHaveLength(1);
    expect(titles.filter((title) => title.includes('Guatemala')).length).toBeGreaterThan(0);
    expect(items.some(({ meta }) => meta[2] === unknown)).toBe(true);
    const months = view.upcoming.months.find(({ items: own }) => own.some(({ title }) => title.includes(quarter)));
    expect(months!.heading).toBe(locale === 'es' ? 'diciembre de 2026' : 'December 2026');
  });

  test('are news on the day on which they fell due, and in the file of the country that owes them', () => {
    const context = contextOf('es', '2026-10-05', adopted);
    const days = newsView(context)
      .items.filter(({ id }) => id.includes('quarterly-meeting'))
      .map(({ updatedOn }) => updatedOn);
    expect(days).toEqual(['2026-09-30', '2026-06-30', '2026-03-31', '2025-12-31']);
    const owed = (country: string) =>
      calendarFiles(context)
        .find(({ path }) => path.endsWith(`/pais/${country}.ics`))!
        .events.flatMap(({ id }) => (id.startsWith('obligations.focal-points.') ? [id] : []));
    for (const country of ['gt', 'mx'])
      expect(owed(country)).toEqual([`obligations.focal-points.2025.${country}`, `obligations.focal-points.2026.${country}`]);
  });
});

describe('the calculator', () => {
  // Alfalandia presides and rests on 7 March; Betalandia rests on no day of the week.
  const aa = sound.demand('holidays', 'aa');
  const bb = { ...aa, id: 'bb', facts: { ...aa.facts, country: 'bb', holidays: aa.facts.holidays.slice(0, 1) } };
  const both = new Ledger([...sound.entries(), bb] as AnyEntry[]);
  const viewOn = (asOf: string) => calculatorView(contextOf('es', asOf, both));

  test('shows the result for the day the site is computed for, without a script', () => {
    const view = viewOn('2019-03-04');
    expect(rowsOf(view.terms)).toEqual([
      ['Cada país con los suyos', 'lun 11 mar 2019 a mar 12 mar 2019', 'jue 7 mar 2019 a vie 8 mar 2019'],
      ['Los de la presidencia (Alfalandia)', 'mar 12 mar 2019', 'vie 8 mar 2019'],
      ['Los de todos a la vez', 'mar 12 mar 2019', 'vie 8 mar 2019'],
    ]);
    expect(view.skipped).toEqual(['jueves 7 de marzo de 2019: Alfalandia, Día del Puerto (sin verificar)']);
  });

  test.each(REAL_LEDGERS)('hands the browser what the build computed with, on %s: the same data give the same due dates', (_, ledger) => {
    const { data } = calculatorView(contextOf('es', '2026-11-22', ledger));
    const calendars = new Map(
      data.countries.map(({ id, weekend, years, holidays }): [string, BusinessCalendar] => [
        id,
        { weekend: new Set(weekend), years: new Set(years), holidays: new Set(holidays.map(([on]) => on)) },
      ]),
    );
    for (const start of ['2026-03-27', '2026-12-20', '2027-10-01']) {
      const page = calculatorView(contextOf('es', start, ledger));
      const due = dueDates(start, data.days.five, calendars, undefined);
      expect(page.byCountry.rows.length).toBe(due.own!.byCountry.length);
      const [, told] = rowsOf(page.terms)[2]!;
      if (due.all!.unknownYears.length > 0) {
        expect([told, page.unknown]).toEqual(['Sin calendario', expect.stringContaining(String(due.all!.unknownYears[0]))]);
        continue;
      }
      expect(told).toContain(due.all!.on.slice(0, 4));
      expect(Number(told!.split(' ')[1])).toBe(Number(due.all!.on.slice(8)));
    }
  });

  test('a term that reaches into a year without a table says so', () => {
    expect(viewOn('2019-12-27').unknown).toContain('2020');
    expect(viewOn('2019-03-04').unknown).toBeUndefined();
  });

  test('only a presidency of the same year presides', () => {
    expect(presidingCountry(sound, '2019-11-22')).toBe('aa');
    expect(presidingCountry(sound, '2018-06-01')).toBeUndefined();
    expect(viewOn('2019-06-01').data.presidency).toBe('aa');
    expect(viewOn('2020-06-01').data.presidency).toBeUndefined();
  });

  test('without any table it still is a page', () => {
    const empty = calculatorView(contextOf('en', '2019-03-01', sound));
    expect(empty.data.countries.map(({ id }) => id)).toEqual(['aa']);
  });
});
