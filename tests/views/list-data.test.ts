import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { assessmentsIn, assessmentsAbout } from '#domain/voices/assessments.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { DATA_LISTS } from '#addresses/data.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { listEntries, listRows } from '#views/data/list-data.ts';
import { createContext } from '#views/context.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-29';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf })).ledger;
const contextOf = (ledger: typeof invented, locale: 'es' | 'en' = 'es') =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });

describe.each([...REAL_LEDGERS, ['invented', invented] as const])('lists as files, where %s stands', (_, ledger) => {
  const context = contextOf(ledger);

  test.each(LOCALES)('in %s every row has every column, and ends with the day', (locale) => {
    for (const list of DATA_LISTS) {
      const { columns, rows } = listRows(contextOf(ledger, locale), list);
      expect(new Set(columns).size, list).toBe(columns.length);
      for (const row of rows) expect([row.length, row.at(-1)], list).toEqual([columns.length, asOf]);
    }
  });

  test('a table holds what the page lists: each entry, each level, each finding', () => {
    const lengthOf = (list: (typeof DATA_LISTS)[number]) => listRows(context, list).rows.length;
    const assessed = assessmentsIn(ledger);
    expect(lengthOf('agreements')).toBe(ledger.all('agreements').length);
    expect(lengthOf('actions')).toBe(ledger.all('actions').length);
    expect(lengthOf('countries') + lengthOf('bodies')).toBe(ledger.all('parties').length);
    const addresses = ledger.all('sources').map(({ facts }) => Math.max(1, facts.addresses?.length ?? 0));
    expect(lengthOf('sources')).toBe(addresses.reduce((sum, count) => sum + count, 0));
    expect(lengthOf('reports')).toBe(assessed.filter(({ voice }) => voice === 'civil-society').length);
    expect(lengthOf('self-assessments')).toBe(assessed.filter(({ voice }) => voice === 'government').length);
    expect(lengthOf('reviews')).toBe(ledger.all('reviews').reduce((sum, { facts }) => sum + facts.findings.length, 0));
  });

  test('no row of the agreements adds voices up; the JSON holds each statement with its author and place', () => {
    const entries = listEntries(context, 'agreements') as { id: string; voices: { voice: string; author: string; level: string }[] }[];
    for (const { id, voices } of entries) {
      expect(voices.map(({ voice, author, level }) => [voice, author, level])).toEqual(
        assessmentsAbout(ledger, id).map(({ voice, author, level }) => [voice, author, level]),
      );
    }
  });

  test('where the text of an act was not read, no row says that it sets no date', () => {
    const { columns, rows } = listRows(context, 'agreements');
    const at = (name: string) => columns.indexOf(name);
    for (const row of rows) {
      const known = ledger.demand('agreements', row[at('id')]!).facts['text-known'];
      if (known !== 'whole' && known !== 'excerpt') expect(row[at('plazo')], row[0]).not.toBe('Sin fecha');
    }
  });

  test('what is permitted although it looks personal is in no file', () => {
    for (const list of DATA_LISTS) expect(JSON.stringify(listEntries(context, list))).not.toContain('"permissions"');
  });

  test('the page of a list leads to its files, unless it is empty', () => {
    for (const list of DATA_LISTS) {
      const { remarks, groups } = LIST_VIEWS[list](context);
      const hrefs = remarks.flat().flatMap((inline) => (typeof inline === 'object' && 'href' in inline ? [inline.href] : []));
      const isEmpty = groups.every(({ items }) => items.length === 0);
      expect(
        hrefs.filter((href) => /entries\.(?:csv|json)$/.test(href)),
        list,
      ).toHaveLength(isEmpty ? 0 : 2);
    }
  });
});
