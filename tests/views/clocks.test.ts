import { describe, expect, test } from 'vitest';
import { dueDates, type BusinessCalendar } from '#domain/dates/business-days.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { calculatorView, presidingCountry } from '#views/calculator.ts';
import { calendarEvents, calendarFiles, calendarView } from '#views/calendar.ts';
import { newsView } from '#views/news.ts';
import { act } from '../domain/obligations/obligation-ledger.ts';
import { createContext } from '#views/context.ts';
import { consultationView } from '#views/entries/consultation.ts';
import { holidaysView } from '#views/entries/holidays.ts';
import { consultationsView, holidayTablesView } from '#views/lists/clocks.ts';
import type { EntryView } from '#views/model/entry.ts';
import type { TableView } from '#views/model/table.ts';

const real = loadLedger('content').ledger;
const sound = loadLedger('tests/fixtures/sound').ledger;
const contextOf = (locale: 'es' | 'en', asOf = '2026-11-22', ledger = real) =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });

const cellText = (cell: TableView['rows'][number][number]) =>
  cell
    .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
    .join('')
    .replaceAll('\u00a0', ' ');
const rowsOf = ({ rows }: TableView) => rows.map((row) => row.map(cellText));
const tablesOf = (view: EntryView, section: number) =>
  view.sections[section]!.content.flatMap((part) => (part.type === 'table' ? [part.table] : []));
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
    expect(textOf(view)).toContain('No hay tabla de feriados de: Betalandia.');
    expect(textOf(view)).toContain('Día del Puerto (sin verificar)');
  });

  test('lists who did not answer as silent, and what silence means according to the message', () => {
    const view = at('2019-03-19');
    expect(textOf(view)).toContain('Propone el texto (1): Alfalandia.');
    expect(textOf(view)).toContain('De acuerdo (1): Betalandia.');
    expect(textOf(view)).toContain('El envío dice que el silencio no vale como acuerdo.');
    expect(textOf(at('2019-03-12'))).toContain('Sin respuesta (1): Betalandia.');
  });

  test('tells a text that can be read from one that is reserved', () => {
    const text = textOf(at('2019-03-19'));
    expect(text).toContain('El texto no es público.');
    expect(text).toContain('/base/fuentes/s1/');
  });
});

describe.each(LOCALES)('lists and calendars in %s', (locale) => {
  const context = contextOf(locale);

  test('the real site says that no consultation is recorded, who could supply one, and where to compute a deadline', () => {
    const { empty, groups } = consultationsView(context);
    expect(groups).toEqual([]);
    expect(empty!.paragraphs).toHaveLength(2);
    expect(empty!.actions.map(({ href }) => href)).toEqual([expect.stringMatching(/contribu/), expect.stringMatching(/calcula/)]);
  });

  test('eleven tables of holidays, each with its dates and whether they were verified', () => {
    expect(holidayTablesView(context).groups[0]!.items).toHaveLength(11);
    for (const table of real.all('holidays')) {
      const view = holidaysView(context, table);
      const rows = view.sections.flatMap((_, index) => tablesOf(view, index).flatMap(rowsOf));
      expect(rows.length, table.id).toBe(table.facts.holidays.flatMap(({ dates }) => dates).length);
      for (const row of rows) expect(row[2], table.id).toBe(context.messages.terms.unverified);
    }
  });

  test('a holiday that was moved says from which day and why', () => {
    const view = holidaysView(context, real.demand('holidays', 'hn'));
    expect(textOf(view)).toContain(
      locale === 'es' ? 'traslado del 3 de octubre de 2026 por decreto' : 'moved from 3 October 2026 by decree',
    );
  });

  test('the calendar page shows every event once, the past by year from the newest', () => {
    const view = calendarView(context);
    const items = [...view.upcoming.months, ...view.years.flatMap(({ months }) => months)].flatMap((month) => month.items);
    expect(view.count).toContain(String(items.length));
    const years = view.years.map(({ heading }) => Number(heading));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(view.upcoming.note).toBeDefined();
    expect(view.files.countries).toHaveLength(11);
  });

  test('on an earlier day, what was then to come stands above', () => {
    const then = calendarView(contextOf(locale, '2016-12-31'));
    expect(then.upcoming.months.length).toBeGreaterThan(5);
    expect(then.upcoming.note).toBeUndefined();
    expect(then.years[0]!.heading).toBe('2016');
  });
});

describe('obligations in the calendar', () => {
  const adopted = new Ledger([...real.entries(), act('2015-01-01', ['quarterly-meeting', 'focal-points']) as AnyEntry]);

  test('on the real site there are none: no act that adopts the rules with days is on record', () => {
    expect(calendarEvents(contextOf('es')).filter(({ kind }) => kind === 'obligation')).toEqual([]);
  });

  test.each([
    ['es', 'cuarto trimestre de 2026', 'Sin información'],
    ['en', 'fourth quarter 2026', 'No information'],
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
  const view = calculatorView(contextOf('es'));

  test('shows the result for the day the site is computed for, without a script', () => {
    expect(rowsOf(view.terms)).toEqual([
      ['Cada país con los suyos', 'vie 27 nov 2026 a lun 30 nov 2026', 'mié 25 nov 2026'],
      ['Los de la presidencia (Guatemala)', 'vie 27 nov 2026', 'mié 25 nov 2026'],
      ['Los de todos a la vez', 'lun 30 nov 2026', 'mié 25 nov 2026'],
    ]);
    expect(view.skipped).toEqual(['jueves 26 de noviembre de 2026: EE. UU., Día de Acción de Gracias (sin verificar)']);
  });

  test('hands the browser what the build computed with: the same data give the same due dates', () => {
    const { data } = view;
    const calendars = new Map(
      data.countries.map(({ id, weekend, years, holidays }): [string, BusinessCalendar] => [
        id,
        { weekend: new Set(weekend), years: new Set(years), holidays: new Set(holidays.map(([on]) => on)) },
      ]),
    );
    for (const start of ['2026-03-27', '2026-12-20', '2027-10-01']) {
      const page = calculatorView(contextOf('es', start));
      const due = dueDates(start, data.days.five, calendars, undefined);
      expect(page.byCountry.rows.length).toBe(due.own!.byCountry.length);
      expect(rowsOf(page.terms)[2]![1]).toContain(due.all!.on.slice(0, 4));
      expect(Number(rowsOf(page.terms)[2]![1]!.split(' ')[1])).toBe(Number(due.all!.on.slice(8)));
    }
  });

  test('a term that reaches into a year without a table says so', () => {
    expect(calculatorView(contextOf('es', '2027-12-29')).unknown).toContain('2028');
    expect(view.unknown).toBeUndefined();
  });

  test('only a presidency of the same year presides', () => {
    expect(presidingCountry(real, '2026-11-22')).toBe('gt');
    expect(presidingCountry(real, '2025-06-01')).toBeUndefined();
    expect(calculatorView(contextOf('es', '2027-06-01')).data.presidency).toBeUndefined();
  });

  test('without any table it still is a page', () => {
    const empty = calculatorView(contextOf('en', '2019-03-01', sound));
    expect(empty.data.countries.map(({ id }) => id)).toEqual(['aa']);
  });
});
