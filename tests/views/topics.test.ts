import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import { taggedWith } from '#domain/ledger/tagged.ts';
import { openProposals } from '#domain/agreements/open-proposals.ts';
import { TAG_KINDS, LOCALES } from '#domain/schemas/vocabulary.ts';
import { createContext, entryDestination, hrefOf } from '#views/context.ts';
import { entryView, type PagedEntry } from '#views/entries/index.ts';
import { entriesOn, topicsNear, type Topic } from '#domain/ledger/topics.ts';
import { MOST_LISTED } from '#views/entries/topic/others.ts';
import { topicView } from '#views/entries/topic/topic.ts';
import { FILTERED_LISTS } from '#addresses/filters.ts';
import { tagData, tagRows } from '#views/data/tag-data.ts';
import { filterValues } from '#views/lists/filter-values.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { ContentView } from '#views/model/content.ts';
import type { EntryView } from '#views/model/entry.ts';
import type { Inline } from '#views/model/inline.ts';
import { entry, party, proposal } from '../domain/entries.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-29';
const contextOf = (ledger: Parameters<typeof taggedWith>[0], locale: 'es' | 'en' = 'es') =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });

const parts = (content: readonly ContentView[]): ContentView[] =>
  content.flatMap((part) => (part.type === 'fold' ? parts(part.content) : [part]));
const contentOf = (view: EntryView) => view.sections.flatMap(({ content }) => parts(content));
const itemsOf = (view: EntryView) => contentOf(view).flatMap((part) => (part.type === 'items' ? part.items : []));
const textsOf = (view: EntryView) => contentOf(view).flatMap((part) => (part.type === 'paragraph' ? part.inlines : []));
const isNarrowed = (collection: string) => collection !== 'agreements' && (FILTERED_LISTS as readonly string[]).includes(collection);
const said = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : inline.word)).join('');
const foundIn = (view: EntryView) => view.findings!.map(said).join(' ');

describe.each(REAL_LEDGERS)('tags, where %s stands', (_, ledger) => {
  const tags = ledger.all('tags');
  const topics: Topic[] = [...ledger.all('themes'), ...tags];

  test('each is carried by something', () => {
    const unused = tags.filter(({ id }) => taggedWith(ledger, id).length === 0).map(({ id }) => id);
    expect(unused.filter((id) => !id.startsWith('added'))).toEqual([]);
  });

  test.each(LOCALES)(
    'in %s a page lists what is on its topic, once, save what is an agreement already and what a narrowed list tells',
    (locale) => {
      const context = contextOf(ledger, locale);
      const open = new Set(openProposals(ledger).map(({ id }) => id));
      for (const topic of topics) {
        const carriers = entriesOn(ledger, topic).filter(({ collection, id }) => collection !== 'proposals' || open.has(id));
        const hrefs = itemsOf(topicView(context, topic)).map(({ href }) => href);
        expect(new Set(hrefs).size, topic.id).toBe(hrefs.length);
        const told = Object.values(Object.groupBy(carriers, ({ collection }) => collection)).map((own) =>
          isNarrowed(own[0]!.collection) ? Math.min(own.length, MOST_LISTED) : own.length,
        );
        expect(hrefs.length, topic.id).toBe(told.reduce((sum, count) => sum + count, 0) + topicsNear(ledger, topic).length);
      }
    },
  );

  test.each(LOCALES)('in %s the finding counts what the page lists, and no heading promises more than it holds', (locale) => {
    const context = contextOf(ledger, locale);
    for (const topic of topics) {
      const view = topicView(context, topic);
      const acts = entriesOn(ledger, topic).filter((own) => own.collection === 'agreements');
      const asked = acts.filter(asksForSomething);
      if (acts.length > 0) expect(foundIn(view), topic.id).toMatch(new RegExp(`^${acts.length} `));
      if (asked.length > 0) expect(foundIn(view), topic.id).toContain(`. ${asked.length} `);
      const counted = view.sections.flatMap(({ content }) =>
        content.flatMap((part, at) => {
          const heading = part.type === 'heading' ? part.text : part.type === 'fold' ? part.summary : undefined;
          const list = part.type === 'fold' ? part.content[0] : content[at + 1];
          return heading === undefined || list?.type !== 'items' ? [] : [{ heading, length: list.items.length }];
        }),
      );
      for (const { heading, length } of counted) {
        const [, promised] = /\((\d+)\)$/.exec(heading)!;
        expect(Math.min(Number(promised), length < MOST_LISTED ? Infinity : MOST_LISTED), `${topic.id}: ${heading}`).toBe(length);
      }
    }
  });

  test('of what asked for something a page says of whom and until when, or that it is not known', () => {
    const context = contextOf(ledger);
    for (const topic of topics) {
      const asked = entriesOn(ledger, topic).filter((own) => own.collection === 'agreements' && asksForSomething(own));
      const items = new Map(itemsOf(topicView(context, topic)).map((item) => [item.code, item]));
      for (const { id } of asked) {
        const { meta, due } = items.get(id.toUpperCase())!;
        expect(meta[1], id).toMatch(/^Quién: ./);
        expect(due ? `Para cuándo: ${due.text}` : meta[2], id).toMatch(/^(?:Para cuándo: .|Sin fecha$|No se sabe para cuándo$)/);
      }
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

  test('the door leads to every topic once, the most used of each group first', () => {
    const { groups } = LIST_VIEWS.themes(contextOf(ledger));
    const items = groups.flatMap((group) => group.items).filter(({ href }) => href !== '/etiquetas/');
    expect(new Set(items.map(({ href }) => href)).size).toBe(topics.length);
    expect(items.length).toBe(topics.length);
    for (const { items: own } of groups) {
      const counts = own.map(({ meta }) => Number.parseInt(meta.at(-1) ?? '0', 10) || 0);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
    // What is called the same is told apart.
    const shown = items.map(({ title, meta }) => `${title} ${meta.join(' ')}`);
    expect(new Set(shown).size).toBe(shown.length);
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
    const something = { es: { title: 'Algo', summary: 'Algo.' } };
    const asked = [party('consejo'), proposal('p-1', { tags: ['children'] })].map((own) => ({ ...own, words: something }));
    const { ledger } = buildLedger([tag, ...asked] as never);
    const view = topicView(contextOf(ledger), ledger.demand('tags', 'children'));
    expect(itemsOf(view)).toHaveLength(1);
    const [sentence] = textsOf(view).filter((text) => typeof text === 'string' && text.includes('acuerdos'));
    expect(sentence).toMatch(/acuerdos.*instrumentos.*reuniones/i);
    expect(sentence).not.toMatch(/propuestas/i);
  });

  test.each(['plans', 'documents', 'reviews', 'actions'] as const)('%s are found by their tags and themes, and say them', (collection) => {
    const [, ledger] = REAL_LEDGERS[1]!;
    const added = (ledger.all(collection) as AnyEntry[]).find(({ id }) => id.startsWith('added'))!;
    const context = contextOf(ledger);
    expect(itemsOf(topicView(context, ledger.demand('tags', 'added-tag'))).map(({ href }) => href)).toContain(
      hrefOf(context, entryDestination(added)),
    );
    const facts = entryView(context, added as PagedEntry).facts.flatMap(({ values }) =>
      values.flat().map((value) => (typeof value === 'object' && 'href' in value ? value.href : '')),
    );
    for (const own of [ledger.demand('tags', 'added-tag'), ledger.demand('themes', 't-added')]) {
      expect(facts).toContain(hrefOf(context, entryDestination(own)));
    }
  });
});
