import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { taggedWith } from '#domain/ledger/tagged.ts';
import { openProposals } from '#domain/agreements/open-proposals.ts';
import { TAG_KINDS, LOCALES } from '#domain/schemas/vocabulary.ts';
import { createContext, entryDestination, hrefOf } from '#views/context.ts';
import { entryView, type PagedEntry } from '#views/entries/index.ts';
import { tagView } from '#views/entries/tag.ts';
import { tagData, tagRows } from '#views/data/tag-data.ts';
import { filterValues } from '#views/lists/filter-values.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import type { EntryView } from '#views/model/entry.ts';
import { entry, party, proposal } from '../domain/entries.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-29';
const contextOf = (ledger: Parameters<typeof taggedWith>[0], locale: 'es' | 'en' = 'es') =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });

const itemsOf = (view: EntryView) =>
  view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'items' ? part.items : [])));
const textsOf = (view: EntryView) =>
  view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'paragraph' ? part.inlines : [])));

describe.each(REAL_LEDGERS)('tags, where %s stands', (_, ledger) => {
  const tags = ledger.all('tags');

  test('each is carried by something', () => {
    const unused = tags.filter(({ id }) => taggedWith(ledger, id).length === 0).map(({ id }) => id);
    expect(unused.filter((id) => !id.startsWith('added'))).toEqual([]);
  });

  test.each(LOCALES)('in %s a page lists everything that carries its tag, once, save what is an agreement already', (locale) => {
    const context = contextOf(ledger, locale);
    const open = new Set(openProposals(ledger).map(({ id }) => id));
    for (const tag of tags) {
      const carriers = taggedWith(ledger, tag.id).filter(({ collection, id }) => collection !== 'proposals' || open.has(id));
      const hrefs = itemsOf(tagView(context, tag)).map(({ href }) => href);
      expect(new Set(hrefs).size, tag.id).toBe(hrefs.length);
      expect(hrefs.length, tag.id).toBe(carriers.length);
    }
  });

  test('a list that is narrowed by a tag leaves what its page lists', () => {
    const agreements = ledger.all('agreements');
    for (const { id, facts } of tags) {
      const found = agreements.filter((act) => filterValues(ledger, act, asOf)[facts.kind]?.includes(id)).map((act) => act.id);
      const carriers = taggedWith(ledger, id).filter(({ collection }) => collection === 'agreements');
      expect(found, id).toEqual(carriers.map((act) => act.id));
    }
  });

  test('the index lists every tag under its kind', () => {
    const { groups } = LIST_VIEWS.tags(contextOf(ledger));
    expect(groups.map(({ id }) => id)).toEqual(TAG_KINDS);
    expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(tags.length);
  });
});

test.each(LOCALES)('the file in %s has a row for each tag of each entry, with the day', (locale) => {
  for (const [, ledger] of REAL_LEDGERS) {
    const { columns, rows } = tagRows(contextOf(ledger, locale));
    expect(rows.length).toBe(ledger.all('tags').reduce((sum, { id }) => sum + taggedWith(ledger, id).length, 0));
    expect(rows.filter((row) => row.length !== columns.length || row.at(-1) !== asOf)).toEqual([]);
    expect(
      tagData(contextOf(ledger, locale))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ledger.all('tags').map(({ id }) => id));
  }
});

describe('of a small ledger', () => {
  const words = { es: { title: 'Niñez', summary: 'Niñas y niños.', also: ['infancia'] } };
  const tag = { ...entry('tags', 'children', { kind: 'population', order: 1 }), words };

  test('what carries no tag says so, kind by kind', () => {
    const said = { es: { title: 'Algo', summary: 'Algo.' } };
    const asked = [party('consejo'), proposal('p-1', { tags: ['children'] })].map((own) => ({ ...own, words: said }));
    const { ledger } = buildLedger([tag, ...asked] as never);
    const view = tagView(contextOf(ledger), ledger.demand('tags', 'children'));
    expect(itemsOf(view)).toHaveLength(1);
    const [sentence] = textsOf(view).filter((text) => typeof text === 'string' && text.includes('acuerdos'));
    expect(sentence).toMatch(/acuerdos.*instrumentos.*reuniones/i);
    expect(sentence).not.toMatch(/propuestas/i);
  });

  test.each(['plans', 'documents', 'reviews', 'actions'] as const)('%s are found by their tags and themes, and say them', (collection) => {
    const [, ledger] = REAL_LEDGERS[1]!;
    const added = [...ledger.entries()].find((own) => own.collection === collection && own.id.startsWith('added'));
    const context = contextOf(ledger);
    expect(itemsOf(tagView(context, ledger.demand('tags', 'added-tag'))).map(({ href }) => href)).toContain(
      hrefOf(context, entryDestination(added!)),
    );
    const links = entryView(context, added as PagedEntry).facts.flatMap(({ values }) => values.flat());
    const hrefs = links.flatMap((value) => (typeof value === 'object' && 'href' in value ? [value.href] : []));
    for (const own of [ledger.demand('tags', 'added-tag'), ledger.demand('themes', 't-added')]) {
      expect(hrefs).toContain(hrefOf(context, entryDestination(own)));
    }
  });
});
