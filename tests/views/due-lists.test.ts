import { describe, expect, test } from 'vitest';
import { DUE_LISTS, type DueList } from '#addresses/dimensions.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { siteRoutes } from '#site/routes.ts';
import { createContext } from '#views/context.ts';
import { dueListView } from '#views/lists/due.ts';
import { agreementsView } from '#views/lists/agreements.ts';
import type { ListView } from '#views/model/list.ts';
import { agreement, carried, quietEntries, record, report, type AgreementFacts } from '../domain/entries.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2020-09-01';
const contextOf = (ledger: Ledger, locale: Locale = 'es', asOf = DAY) =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });
const about = (facts: AgreementFacts, ...added: unknown[]) =>
  new Ledger(
    ([...quietEntries().filter(({ id }) => id !== 'd-1'), agreement('d-1', facts), ...added] as AnyEntry[]).map((entry) => {
      const words = { title: entry.id, summary: entry.id, act: 'x', verification: { p1: 'Las minutas' } };
      return { ...entry, words: { es: words, en: words } };
    }) as AnyEntry[],
  );
const itemsOf = ({ groups }: ListView) => groups.flatMap(({ items }) => items);
const factsOf = (ledger: Ledger, list: DueList) =>
  itemsOf(dueListView(contextOf(ledger), list))
    .find(({ href }) => href === '/acuerdos/d-1/')
    ?.facts?.map(({ label, values }) => [
      label,
      values
        .flat()
        .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline && inline.text))
        .join(''),
    ]);

describe('the list of dates that', () => {
  test('passed with nothing found tells the date, by how much, whose it is and how it is verified', () => {
    expect(factsOf(about({ due: { on: '2019-05-10' }, does: ['aa'] }), 'date-passed')).toEqual([
      ['Fecha fijada', '10 de mayo de 2019; hace 1 año'],
      ['A quién le toca', 'aa (lo hace)'],
      ['Se comprueba con', 'Las minutas'],
    ]);
  });

  test('a voice says were not kept names who says it, and has nothing of which nobody says so', () => {
    const denied = report('x', 'd-1', { period: '2020', assessments: [{ subject: 'd-1', country: 'aa', level: 'pending' }] });
    const ledger = about({ due: { on: '2019-05-10' } }, denied);
    expect(factsOf(ledger, 'overdue')![0]).toEqual(['Fecha fijada', '10 de mayo de 2019; hace 1 año. Lo dice org (aa)']);
    expect(factsOf(ledger, 'date-passed')).toBeUndefined();
    expect(factsOf(about({ due: { on: '2019-05-10' } }), 'overdue')).toBeUndefined();
  });

  test('are near says how many days are left, and what was done late by how much', () => {
    expect(factsOf(about({ due: { on: '2020-09-10' } }), 'due-soon')![0]![1]).toBe('10 de septiembre de 2020; dentro de 9 días');
    const late = about({ adopted: '2017-06', due: { on: '2017-05-10' } }, record('rec', 'd-1', carried(['2017-08-01', 'done'])));
    expect(factsOf(late, 'done-late')![0]![1]).toMatch(/^10 de mayo de 2017; se hizo al menos \d+ días después$/);
  });
});

test('an empty list says so, as of which day, and leads on', () => {
  const { empty, groups, remarks } = dueListView(contextOf(about({})), 'due-soon');
  expect([groups, remarks]).toEqual([[], []]);
  expect(empty!.paragraphs[0]).toContain('1 de septiembre de 2020');
  expect(empty!.title).toContain('90 días');
  expect(empty!.actions.map(({ href }) => href)).toEqual(['/acuerdos/', '/contribuir/']);
});

test.each(REAL_LEDGERS)('every agreement with such a date is in one list, which stands at an address of its own: %s', (_, ledger) => {
  const asOf = '2026-11-29';
  const paths = new Set(siteRoutes(ledger, asOf).map(({ path }) => path));
  for (const locale of LOCALES) {
    const context = contextOf(ledger, locale, asOf);
    const views = DUE_LISTS.map((list) => ({ list, view: dueListView(context, list) }));
    for (const { list, view } of views) {
      expect(paths).toContain(view.path);
      const counted = ledger.all('agreements').filter((entry) => timelinessOf(ledger, entry, asOf).status === list);
      expect(itemsOf(view)).toHaveLength(counted.length);
      expect(view.empty === undefined).toBe(counted.length > 0);
      for (const { facts, due } of itemsOf(view)) {
        expect(due).toBeUndefined();
        expect(facts!.map(({ label }) => label)).toContain(MESSAGES[locale].dueLists.date);
      }
    }
    const facet = agreementsView(context).facets.find(({ heading }) => heading === MESSAGES[locale].dueLists.label)!;
    expect(facet.links.map(({ link }) => link.href)).toEqual(views.map(({ view }) => view.path));
    expect(facet.links.map(({ count }) => count)).toEqual(views.map(({ view }) => itemsOf(view).length));
  }
});
