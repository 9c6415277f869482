import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { divisibleView, pageCountOf } from '#site/divisible.ts';
import type { WholePage } from '#site/page.ts';
import { createContext } from '#views/context.ts';
import { dividedView, linesFileOf, pageCount } from '#views/division/division.ts';
import { FIFTY } from '#views/division/plan.ts';
import { cutView, type DivisibleView } from '#views/division/view-runs.ts';
import type { PageView } from '#views/model/page.ts';
import type { PaperPageView } from '#views/papers/page.ts';
import { paperOffers } from '#views/papers/registry.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';

const asOf = '2026-07-01';
const large = new Ledger(demoEntries({ size: 10_000, seed: 1, asOf }));
const contextOf = (ledger: Ledger, locale: Locale, day = asOf) =>
  createContext({ ledger, locale, asOf: day, basePath: '/base/', siteUrl: 'https://example.org', demonstration: true });

const GROWING: [string, WholePage][] = [
  ['the list of reports', { kind: 'list', section: 'reports' }],
  ['differences of one level', { kind: 'dashboard', section: 'differences', part: { section: 'differences', part: 'levels', value: '1' } }],
  ['an instrument', { kind: 'entry', entry: large.all('guidelines')[3]! }],
  ['the calendar', { kind: 'calendar' }],
  ['the trail', { kind: 'trail' }],
  ['a rule', { kind: 'rule', rule: 'network-tasks' }],
];

/** What the HTML of a page says: its object without what goes into the files of figures. */
const said = (view: PageView) => JSON.stringify(view, (key, value: unknown) => (key === 'data' || key === 'drawing' ? undefined : value));

/** Every line of the lists of a view, with its place. */
function linesOf(divisible: DivisibleView): { text: string; place: string | undefined }[] {
  const found: { text: string; place: string | undefined }[] = [];
  cutView(
    {
      goesOn: false,
      cut: (lines, _, placeOf) => {
        found.push(...lines.map((line) => ({ text: JSON.stringify(line), place: placeOf?.(line) })));
        return { lines, more: undefined };
      },
    },
    divisible,
  );
  return found;
}

describe.each(GROWING)('%s at 10,000 reports', (_, page) => {
  const divisible = divisibleView(contextOf(large, 'es'), page)!;
  const count = pageCountOf(large, asOf, page);
  const pages = Array.from({ length: count }, (__, at) => dividedView(contextOf(large, 'es'), divisible, at + 1));

  test('goes on over several pages, as many in both languages, none of which is heavy', () => {
    expect(count).toBeGreaterThan(1);
    for (const locale of LOCALES) expect(pageCount(divisibleView(contextOf(large, locale), page)!)).toBe(count);
    for (const view of pages) expect(gzipSync(said(view)).length, view.path).toBeLessThan(40_000);
  });

  test('has every line on one of its pages', () => {
    const led = (text: string) => [...text.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href!);
    const there = new Set(pages.flatMap((view) => led(JSON.stringify(view))));
    const lines = linesOf(divisible).flatMap(({ text }) => led(text));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((href) => !there.has(href))).toEqual([]);
  });

  test('each page says which it is, has its own address in both languages, and leads to those beside it', () => {
    pages.forEach((view, at) => {
      const { sequence } = view;
      expect(sequence?.label).toBe(`Página ${at + 1} de ${count}`);
      expect(sequence?.previous?.href).toBe(at === 0 ? undefined : hrefOf(pages[at - 1]!));
      expect(sequence?.next?.href).toBe(at === count - 1 ? undefined : hrefOf(pages[at + 1]!));
      expect(sequence?.links.filter(({ current }) => current).map(({ link }) => link.href)).toEqual([hrefOf(view)]);
      expect(view.path).toBe(at === 0 ? divisible.view.path : `${divisible.view.path}pagina/${at + 1}/`);
      expect(view.absolute).toBe(`https://example.org${hrefOf(view)}`);
      const [, english] = view.alternates;
      expect(english!.href).toMatch(at === 0 ? /^\/base\/en\/(?!.*page\/)/ : new RegExp(`^/base/en/.*/page/${at + 1}/$`));
      if (at === 0) expect(view.title).toBe(divisible.view.title);
      else expect(view.title).toContain(`página ${at + 1} de ${count}`);
      expect(view.breadcrumbs.some(({ href }) => href === hrefOf(pages[0]!))).toBe(at > 0);
    });
  });

  test('whoever comes to a place that the first page had is led on to the page where it stands', () => {
    const [first] = pages;
    for (const { place } of linesOf(divisible)) {
      if (place === undefined) continue;
      const here = JSON.stringify({ ...first, sequence: undefined, trail: undefined }).includes(`"${place}"`);
      const ways = first!.sequence!.links.filter(({ places }) => places.includes(place));
      expect(ways.length, place).toBe(here ? 0 : 1);
      const target = pages.find((view) => hrefOf(view) === ways[0]?.link.href);
      if (!here) expect(JSON.stringify(target), place).toContain(`"${place}"`);
    }
  });
});

const hrefOf = ({ path }: PageView) => `/base${path}`;

test('a paper that goes on says on each page which it is, and that its file is whole', () => {
  const paper = paperOffers({ ledger: large, asOf }).find((offer) => offer.paper === 'handover' && offer.hasPage)!;
  const divisible = divisibleView(contextOf(large, 'es'), { kind: 'paper', paper })!;
  const count = pageCount(divisible);
  expect(count).toBeGreaterThan(1);
  const pages = Array.from({ length: count }, (_, at) => dividedView(contextOf(large, 'es'), divisible, at + 1) as PaperPageView);
  const whole = divisible.view as PaperPageView;
  expect(pages.map((view) => view.paper.title)).toEqual(
    pages.map((_, at) => (at === 0 ? whole.paper.title : `${whole.paper.title}, página ${at + 1} de ${count}`)),
  );
  for (const { print } of pages) expect(print).toContain('El documento de Word lo trae entero');
  const rows = ({ chapters }: PaperPageView) =>
    chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
  expect(pages.flatMap(rows).length).toBe(rows(whole).length);
});

test('pages that only go on hold fifty lines at the most', () => {
  const divisible = divisibleView(contextOf(large, 'es'), { kind: 'list', section: 'replies' })!;
  const count = pageCount(divisible);
  expect(count).toBeGreaterThan(30);
  for (let page = 2; page <= count; page++) {
    const { groups } = dividedView(contextOf(large, 'es'), divisible, page) as Extract<DivisibleView, { drawnBy: 'list' }>['view'];
    expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBeLessThanOrEqual(FIFTY);
  }
});

test('what a list that goes on can be narrowed by is that of its whole', () => {
  const divisible = divisibleView(contextOf(large, 'es'), { kind: 'list', section: 'reports' })!;
  const { path, file } = linesFileOf(divisible)!;
  expect(path).toBe('/reportes/lineas.json');
  expect(file.pages).toHaveLength(pageCount(divisible));
  const lines = file.pages.flat();
  expect(lines).toHaveLength(large.all('reports').length);
  const values = lines.map((own) => own.map((at) => file.values[at]!));
  const { filter, groups } = divisible.view as Extract<DivisibleView, { drawnBy: 'list' }>['view'];
  for (const { name, values: boxes } of filter!.fields)
    for (const { value, count } of boxes) expect(values.filter((own) => own.includes(`${name}=${value}`)).length, value).toBe(count);
  expect(groups).toHaveLength(1);
  const first = dividedView(contextOf(large, 'es'), divisible, 1) as typeof divisible.view & { filter: typeof filter };
  expect(first.filter!.whole).toEqual({ lines: '/base/reportes/lineas.json', pages: '/base/reportes/pagina/{n}/' });
});

test.each(REAL_LEDGERS)('no page of %s is divided', (_, ledger) => {
  const context = contextOf(ledger, 'es', '2026-11-29');
  for (const page of [
    { kind: 'list', section: 'agreements' },
    { kind: 'list', section: 'sources' },
    { kind: 'dashboard', section: 'continuity' },
    { kind: 'entry', entry: ledger.all('parties')[0]! },
  ] satisfies WholePage[]) {
    const divisible = divisibleView(context, page)!;
    expect(pageCount(divisible)).toBe(1);
    expect(dividedView(context, divisible, 1)).toBe(divisible.view);
  }
});
