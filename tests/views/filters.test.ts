import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeFigure } from '#domain/figures/figures.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { DIMENSIONS, dimensionSlug } from '#addresses/dimensions.ts';
import { FILTERED_LISTS, filterQuery } from '#addresses/filters.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import type { Filters, FilterView } from '#views/model/filter.ts';
import { dashboardParts, dashboardView } from '#views/dashboards/index.ts';
import { agreementsFacetView } from '#views/lists/agreements.ts';
import { SHORT_LIST } from '#views/lists/filters.ts';
import { LIST_SECTIONS, LIST_VIEWS, type ListSection } from '#views/lists/index.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2026-11-22';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY })).ledger;
const WORLDS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world of 60 reports', invented]];

interface Narrowed {
  path: string;
  filter: FilterView | undefined;
  /** What each line or row can be found by. */
  items: readonly (Filters | undefined)[];
}

function listOf(context: ViewContext, section: ListSection): Narrowed {
  const { path, filter, groups } = LIST_VIEWS[section](context);
  return { path, filter, items: groups.flatMap(({ items }) => items.map(({ filters }) => filters)) };
}

function facetsOf(context: ViewContext): Narrowed[] {
  return (['documented', 'country'] as const).flatMap((division) =>
    computeFigure(context.ledger, division).groups.map((group) => {
      const { path, filter, groups } = agreementsFacetView(context, division, group);
      return { path, filter, items: groups.flatMap(({ items }) => items.map(({ filters }) => filters)) };
    }),
  );
}

function differencesOf(context: ViewContext): Narrowed[] {
  const parts = dashboardParts(context.ledger).filter(({ section }) => section === 'differences');
  return [undefined, ...parts].map((part) => {
    const { path, filter, sections } = dashboardView(context, 'differences', part);
    const tables = sections.flatMap(({ content }) => content.flatMap((own) => (own.type === 'table' ? [own.table] : [])));
    // What cannot be compared stands in a table of its own, which is not narrowed.
    const [list] = tables;
    return { path, filter, items: list?.rows.map((_, at) => list.rowFilters?.[at]) ?? [] };
  });
}

describe.each(WORLDS)('filters on %s', (name, ledger) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const context = createContext({ ledger, locale, asOf: DAY, basePath: '/', siteUrl: 'https://example.org' });
    const lists = FILTERED_LISTS.filter((list) => list !== 'differences').map((list) => listOf(context, list));
    const all = [...lists, ...facetsOf(context), ...differencesOf(context)];
    const narrowed = all.filter((list): list is Narrowed & { filter: FilterView } => list.filter !== undefined);

    test('every list that is longer than a glance has a panel, and no other has', () => {
      for (const { path, filter, items } of lists) expect(filter !== undefined, path).toBe(items.length > SHORT_LIST);
      for (const { path, filter, items } of all) if (items.length <= SHORT_LIST) expect(filter, path).toBeUndefined();
      expect(narrowed.length).toBeGreaterThan(6);
      const others = LIST_SECTIONS.filter((section) => !(FILTERED_LISTS as readonly string[]).includes(section));
      for (const section of others) expect(listOf(context, section).filter, section).toBeUndefined();
    });

    test('the number beside each value is that of the items that have it, and no value of an item is missing from the panel', () => {
      for (const { path, filter, items } of narrowed) {
        for (const { name: dimension, values } of filter.fields) {
          expect(new Set(values.map(({ value }) => value)).size, `${path} ${dimension}`).toBe(values.length);
          for (const { value, count } of values) {
            const having = items.filter((item) => item?.[dimension]?.includes(value));
            expect(having.length, `${path} ${dimension} ${value}`).toBe(count);
            expect(count, `${path} ${dimension} ${value}`).toBeGreaterThan(0);
          }
          const carried = items.reduce((sum, item) => sum + (item?.[dimension]?.length ?? 0), 0);
          expect(carried, `${path} ${dimension}`).toBe(values.reduce((sum, { count }) => sum + count, 0));
        }
      }
    });

    test('years and kinds add up to the whole list, because every item has exactly one', () => {
      for (const { path, filter, items } of lists.filter((list): list is Narrowed & { filter: FilterView } => list.filter !== undefined)) {
        for (const { name: dimension, values } of filter.fields) {
          if (![DIMENSIONS.year[locale], DIMENSIONS.kind[locale]].includes(dimension as never)) continue;
          expect(
            values.reduce((sum, { count }) => sum + count, 0),
            `${path} ${dimension}`,
          ).toBe(items.length);
        }
      }
    });

    test('the panel says how many items the whole list has, in a sentence with room for how many are left', () => {
      for (const { path, filter, items } of narrowed) {
        expect(filter.counted, path).toContain('{n}');
        expect(Number(/\d[\d.,\u00a0]*/.exec(filter.counted)![0].replace(/\D/g, '')), path).toBe(items.length);
      }
    });

    test('an item of an address holds no sign that an address would have to escape', () => {
      for (const { items } of narrowed)
        for (const item of items) {
          const query = filterQuery(item!);
          expect(new URLSearchParams(query).toString()).toBe(query);
        }
    });

    test('a value of the list of agreements counts what the page of that value lists', () => {
      const { filter } = lists[0]!;
      for (const division of ['documented', 'country', 'body', 'theme', 'year'] as const) {
        const field = filter!.fields.find(({ name: dimension }) => dimension === DIMENSIONS[division][locale]);
        const behind = computeFigure(ledger, division).groups.filter(({ ids }) => ids.length > 0);
        if (!field) continue;
        expect(Object.fromEntries(field.values.map(({ value, count }) => [value, count]))).toEqual(
          Object.fromEntries(behind.map(({ value, ids }) => [dimensionSlug(locale, division, value), ids.length])),
        );
      }
      expect(filter!.fields.length, name).toBeGreaterThan(3);
    });
  });
});

test('a value that every item has is not offered, because it tells none apart', () => {
  const ledger = invented;
  const context = createContext({ ledger, locale: 'en', asOf: DAY, basePath: '/', siteUrl: 'https://example.org' });
  const group = computeFigure(ledger, 'documented').groups.find(({ ids }) => ids.length > SHORT_LIST)!;
  const { filter } = agreementsFacetView(context, 'documented', group);
  expect(filter!.fields.map(({ name }) => name)).not.toContain('documented');
  expect(filter!.fields.map(({ name }) => name)).toContain('year');
});
