import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { siteRoutes } from '#site/routes.ts';
import { createContext } from '#views/context.ts';
import type { Inline, LinkView } from '#views/model/inline.ts';
import type { SheetView } from '#views/model/sheet.ts';
import { requestsOverview } from '#views/requests/overview.ts';
import { placeLinks, requestsPage } from '#views/requests/page.ts';
import { entryView } from '#views/entries/index.ts';
import { chaptersOf, documentsOf, liesIn, requestPages, requestsIn, requestsOf, requestsOfPart } from '#views/requests/requests.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-29';
const contextOf = (ledger: Ledger, locale: Locale) =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });
const demonstration = buildLedger(demoEntries({ seed: 7, size: 40, asOf })).ledger;

const isLink = (inline: Inline): inline is LinkView => typeof inline === 'object' && 'href' in inline;

function tablesOf(view: SheetView) {
  return view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'table' ? [part.table] : [])));
}

test.each([
  ['Q2 c', 'Q2', true],
  ['§3.1-3.2', '§3', true],
  ['§3, párrafo final', '§3', true],
  ['§10.1', '§1', false],
  ['Tareas 1-3', 'tarea', false],
  ['Rol', 'rol', true],
])('%s in %s: %s', (place, at, inside) => {
  expect(liesIn(place, { at: [at] })).toBe(inside);
});

describe.each(REAL_LEDGERS)('the requests, where %s stands', (_, ledger) => {
  test('are all those of the five documents, and what was found in no other system, each once', () => {
    const ids = requestsIn(ledger).map(({ request }) => request.id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = Array.from({ length: 268 }, (_unused, index) => `r${index + 1}`);
    const unprecedented = Array.from({ length: 22 }, (_unused, index) => `n${index + 1}`);
    expect([...asked, ...unprecedented].filter((id) => !ids.includes(id))).toEqual([]);
    expect(documentsOf(ledger)).toEqual(expect.arrayContaining(['s000', 's001', 's002', 's003', 's004']));
  });

  test('lie each in one part of its document, and each document says who speaks in it', () => {
    for (const id of documentsOf(ledger)) {
      const source = ledger.demand('sources', id);
      if (source.facts.kind !== 'seed') continue;
      const parts = source.facts.parts!;
      const lost = requestsOf(ledger, { by: 'document', value: id }).flatMap(({ request }) =>
        request.sources
          .filter((place) => place.id === id && parts.filter((part) => liesIn(place.at ?? '', part)).length !== 1)
          .map(({ at }) => `${request.id}: ${id} ${at}`),
      );
      expect(lost).toEqual([]);
      expect(source.words.es!.speaker).toBeTruthy();
    }
  });

  test.each(LOCALES)('stand on the page of their document, beside what each part says, in %s', (locale) => {
    const context = contextOf(ledger, locale);
    const source = ledger.demand('sources', 's000');
    const { sections } = entryView(context, source);
    for (const part of source.facts.parts!) {
      const section = sections.find(({ id }) => id === part.id)!;
      const text = section.content.flatMap((block) => (block.type === 'paragraph' ? block.inlines : []));
      expect(text).toContain(source.words[locale]!.parts![part.id]!.says.split('\n\n')[0]);
      const links = text.filter(isLink).map(({ href }) => href);
      expect(links).toEqual([...new Set(links)]);
      const places = requestsOfPart(ledger, source, part).flatMap((asked) => placeLinks(context, asked));
      expect(new Set(links)).toEqual(new Set(places.map(({ href }) => href)));
    }
  });

  test('keep the sections of their page that others have linked', () => {
    const ids = chaptersOf(ledger).map(({ facts }) => `s-${facts.order}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['s-4', 's-5', 's-6', 's-9', 's-10', 's-11']));
  });

  test.each(LOCALES)('lead in %s to pages of the site, and never to one that only repeats the request', (locale) => {
    const context = contextOf(ledger, locale);
    const pages = new Set(siteRoutes(ledger, context.asOf).map(({ path }) => `/base${path}`));
    const proposals = locale === 'es' ? '/base/propuestas/' : '/base/en/proposals/';
    for (const asked of requestsIn(ledger)) {
      const links = placeLinks(context, asked);
      const { id, state, rules = [], sections = [], entries = [] } = asked.request;
      expect(links.length, id).toBe(rules.length + sections.length + entries.length);
      expect(links.length > 0, id).toBe(state === 'here' || state === 'partly');
      expect(
        links.filter(({ href }) => !pages.has(href.split('#')[0]!) || href.startsWith(proposals)),
        id,
      ).toEqual([]);
    }
  });

  test.each(LOCALES)('are counted in %s: every number leads to a list of that length', (locale) => {
    const context = contextOf(ledger, locale);
    const overview = requestsOverview(context);
    const lists = new Map(
      requestPages(ledger).flatMap((of) => {
        const view = requestsPage(context, of);
        const address = view.alternates.find((own) => own.locale === locale)!.href;
        const all = view.sections.flatMap(({ id, content }) =>
          content.flatMap((part) => (part.type === 'items' ? [{ id, length: part.items.length }] : [])),
        );
        return [
          [address, all.reduce((sum, { length }) => sum + length, 0)],
          ...all.map(({ id, length }): [string, number] => [`${address}#${id}`, length]),
        ] as [string, number][];
      }),
    );
    const [documents, subjects] = tablesOf(overview);
    for (const table of [documents!, subjects!]) {
      for (const row of table.rows) {
        for (const cell of row.slice(1).flat().filter(isLink)) expect(lists.get(cell.href), cell.href).toBe(Number(cell.text));
        const [total, ...states] = row.slice(1).map(([cell]) => Number(isLink(cell!) ? cell.text : cell));
        expect(states.reduce((sum, own) => sum + own, 0)).toBe(total);
      }
    }
    const all = requestsIn(ledger).length;
    expect(Number(subjects!.foot![1]![0])).toBe(all);
    expect(subjects!.rows.reduce((sum, row) => sum + Number(isLink(row[1]![0]!) ? row[1]![0].text : row[1]![0]), 0)).toBe(all);
    expect(overview.notices[0]).toContain(String(all));
  });

  test.each(LOCALES)('on the page of a document lead in %s to their whole text, which stands once', (locale) => {
    const context = contextOf(ledger, locale);
    const itemsOf = (view: SheetView) =>
      view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'items' ? part.items : [])));
    const whole = chaptersOf(ledger).flatMap(({ id }) => {
      const view = requestsPage(context, { by: 'subject', value: id });
      const { href } = view.alternates.find((own) => own.locale === locale)!;
      return itemsOf(view).map((item) => `${href}#${item.id}`);
    });
    const listed = documentsOf(ledger).flatMap((value) => itemsOf(requestsPage(context, { by: 'document', value })));
    expect(listed.filter(({ href }) => !whole.includes(href!))).toEqual([]);
    expect(listed.filter(({ id }) => id !== undefined)).toEqual([]);
  });

  test('count what no system has under no document', () => {
    for (const value of documentsOf(ledger))
      expect(requestsOf(ledger, { by: 'document', value }).filter(({ chapter }) => chapter.facts.unprecedented)).toEqual([]);
  });

  test.each(LOCALES)('say in %s what can be done, for whom and where, or what is missing', (locale) => {
    const context = contextOf(ledger, locale);
    for (const { id } of chaptersOf(ledger)) {
      const view = requestsPage(context, { by: 'subject', value: id });
      const items = view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'items' ? part.items : [])));
      for (const item of items) {
        expect(item.summary !== undefined, item.id).toBe(item.links !== undefined);
        expect(item.summary !== undefined || (item.notes?.length ?? 0) > 0, item.id).toBe(true);
        expect(item.sources?.length, item.id).toBeGreaterThan(0);
      }
    }
  });
});

test('the demonstration has a request in each state', () => {
  const states = requestsIn(demonstration).map(({ request }) => request.state);
  expect(new Set(states)).toEqual(new Set(['here', 'partly', 'not-yet', 'elsewhere']));
});

test('content without requests has an honest page', () => {
  const empty = buildLedger([...demonstration.entries()].filter(({ collection }) => collection !== 'requests')).ledger;
  const view = requestsOverview(contextOf(empty, 'es'));
  expect(view.sections).toEqual([]);
  expect(view.notices).toEqual(['Estos datos no tienen pedidos.']);
});
