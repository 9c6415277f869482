import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, OBLIGATION_RULES } from '#domain/schemas/vocabulary.ts';
import { computeSpecificity } from '#domain/figures/specificity-figure.ts';
import { keysOf } from '#domain/tables.ts';
import { pathOf } from '#addresses/paths.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { figureWords } from '#views/figures/frame.ts';
import { figuresIn } from '#views/site-figures.ts';
import { dashboardParts, dashboardView, DASHBOARD_SECTIONS } from '#views/dashboards/index.ts';
import type { DashboardContent, DashboardView } from '#views/model/dashboard.ts';
import type { TableView } from '#views/model/table.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import type { Inline, LinkView } from '#views/model/inline.ts';
import { told, worldWith } from '../domain/dashboard-ledger.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2026-11-22';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY })).ledger;
const WORLDS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world of 60 reports', invented]];

function pagesOf(context: ViewContext, ledger: Ledger): DashboardView[] {
  return [
    ...DASHBOARD_SECTIONS.map((section) => dashboardView(context, section)),
    ...dashboardParts(ledger).map((part) => dashboardView(context, part.section, part)),
  ];
}

function isLink(inline: Inline): inline is LinkView {
  return typeof inline !== 'string' && 'href' in inline;
}

/** Links whose text is a number, or a voice and its number of cases, with the number that they promise. */
function numbersIn(content: DashboardContent): { href: string; count: number }[] {
  const promise = ({ href, text }: LinkView) =>
    /^[\d.,]+$|, [\d.,]+ \p{L}+$/u.test(text) ? [{ href, count: Number(text.replace(/\D/g, '')) }] : [];
  const inTable = ({ rows }: TableView) =>
    rows.flatMap((cells) => cells.slice(1).flatMap((inlines) => inlines.filter(isLink).flatMap(promise)));
  switch (content.type) {
    case 'bars':
      return content.bars.figure.unknown ? [] : content.bars.rows.map(({ href, count }) => ({ href, count }));
    case 'levels':
      return content.groups.flatMap(({ rows, silent }) => [
        ...rows.flatMap(({ counts }) => counts.flatMap(({ link }) => promise(link))),
        ...silent.filter(isLink).flatMap(promise),
      ]);
    case 'counts':
      return inTable(content.table);
    case 'fold':
      return content.content.flatMap((own) => (own.type === 'table' ? inTable(own.table) : numbersIn(own)));
    default:
      return [];
  }
}

/** How many a page says that it lists at each of its places: the number that closes the heading. */
function listsOf(view: DashboardView): Map<string, number> {
  const headed = view.sections.flatMap(({ id, heading, content, fold }) => [
    { id, heading: fold === undefined ? heading : `${heading} (${fold})` },
    ...content.flatMap((part) => (part.type === 'list' ? [{ id: part.id, heading: part.heading }] : [])),
  ]);
  return new Map(
    headed.flatMap(({ id, heading }): [string, number][] => {
      const match = /\(([\d.,]+)\)$/.exec(heading);
      return match ? [[id, Number(match[1]!.replace(/\D/g, ''))]] : [];
    }),
  );
}

describe.each(WORLDS)('figures of %s', (_, ledger) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const context = createContext({ ledger, locale, asOf: DAY, basePath: '/base/', siteUrl: 'https://example.org' });
    const pages = pagesOf(context, ledger);
    const byPath = new Map(pages.map((page) => [`/base${page.path}`, page]));

    test('every page has its own address, a title, an introduction and its rule', () => {
      expect(byPath.size).toBe(pages.length);
      for (const page of pages) {
        for (const text of [page.title, page.intro, page.rule.text]) expect(text.length, page.path).toBeGreaterThan(5);
        expect(JSON.stringify(page), page.path).not.toMatch(/undefined|NaN|\[object/);
      }
    });

    test('every number leads to a list that holds so many', () => {
      let opened = 0;
      for (const page of pages) {
        for (const { href, count } of page.sections.flatMap(({ content }) => content.flatMap(numbersIn))) {
          const [path, anchor] = href.split('#') as [string, string | undefined];
          const target = path === '' ? page : byPath.get(path);
          expect(target, `${page.path} → ${href}`).toBeDefined();
          expect(listsOf(target!).get(anchor ?? ''), `${page.path} → ${href}`).toBe(count);
          opened += 1;
        }
      }
      expect(opened).toBeGreaterThan(100);
    });

    test('how many agreements state a fact is never said without how many were not read in full', () => {
      const unread = computeSpecificity(ledger).words.unread.length;
      const [figure] = figuresIn(dashboardView(context, 'specificity').sections);
      expect(figure!.summary.includes(figureWords(context).facts.unread('', String(unread)).slice(0, -1))).toBe(true);
      expect(figure!.summary.includes(';')).toBe(unread > 0);
    });

    test('no place on a page has the name of another', () => {
      for (const page of pages) {
        const ids = page.sections.flatMap(({ id, content }) => [
          id,
          ...content.flatMap((part) => {
            if (part.type === 'list') return [part.id];
            if (part.type === 'lists') return part.lists.map((list) => list.id);
            const own = figuresIn([{ content: [part] }]).map((figure) => figure.id);
            return part.type === 'strips' ? [...own, ...part.grid.rows.map((row) => row.id)] : own;
          }),
        ]);
        expect(ids.length, page.path).toBe(new Set(ids).size);
      }
    });

    test('every year of a theme leads to its entries on the same page', () => {
      const view = dashboardView(context, 'continuity');
      const parts = view.sections.flatMap(({ content }) => content);
      const lists = new Set(parts.flatMap((part) => (part.type === 'lists' ? part.lists.map(({ id }) => `#${id}`) : [])));
      const links = parts.flatMap((part) =>
        part.type === 'strips'
          ? part.figure.table!.rows.flatMap((cells) =>
              cells
                .flat()
                .filter(isLink)
                .map(({ href }) => href),
            )
          : [],
      );
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((href) => !lists.has(href))).toEqual([]);
    });

    test('themes stand in one grid: a row each, the years on one scale, told in words where there are marks', () => {
      const view = dashboardView(context, 'continuity');
      const grids = view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'strips' ? [part.grid] : [])));
      expect(grids).toHaveLength(1);
      const [{ rows, ticks, width }] = grids as [(typeof grids)[number]];
      expect(rows.map(({ id }) => id).sort()).toEqual(
        ledger
          .all('themes')
          .flatMap(({ id, facts }) => (facts.kind === 'theme' ? [id] : []))
          .sort(),
      );
      const first = Number(ticks[0]!.text);
      expect(Number(ticks.at(-1)!.text) - first + 1).toBe(width);
      for (const { marks, label, id } of rows) {
        expect(
          marks.filter(({ x }) => x < 0 || x >= width),
          id,
        ).toEqual([]);
        expect(marks.map(({ x }) => String(first + x)).filter((year) => !label.includes(year))).toEqual([]);
      }
    });

    test('the parts of the list of differences add up, by country and by levels', () => {
      const { facets } = dashboardView(context, 'differences');
      const sums = facets.map(({ links }) => links.reduce((sum, { count }) => sum + count, 0));
      expect(new Set(sums).size).toBe(1);
    });
  });
});

describe.each(REAL_LEDGERS)('%s', (_, ledger) => {
  const context = createContext({ ledger, locale: 'es', asOf: DAY, basePath: '/', siteUrl: 'https://example.org' });
  const received = ['reports', 'self-assessments', 'replies'];
  const silent = new Ledger([...ledger.entries()].filter(({ collection }) => !received.includes(collection)));

  test.each(['standing', 'differences', 'coverage'] as const)(
    'before anybody has spoken, %s says that nothing was received, since when, who can send it and how',
    (section) => {
      const { empty } = dashboardView({ ...context, ledger: silent }, section);
      expect(empty!.paragraphs.join(' ')).toContain('22 de noviembre de 2026');
      expect(empty!.actions.map(({ href }) => href)).toEqual(['/contribuir/', '/contribuir/#gobiernos']);
    },
  );

  test('once somebody has spoken, it no longer says so', () => {
    const spoken = ledger.all('reports').length + ledger.all('self-assessments').length > 0;
    expect(dashboardView(context, 'standing').empty === undefined).toBe(spoken);
  });

  test('every gap leads to the figure that measures it, or says that none does', () => {
    // Beside the pages of figures: lists that count what they hold, and the pages of rules.
    const others = [
      ...keysOf(LIST_VIEWS).map((section) => pathOf('es', { to: 'section', section })),
      ...OBLIGATION_RULES.map((rule) => pathOf('es', { to: 'rule', rule })),
    ];
    const paths = new Set([...pagesOf(context, ledger).map(({ path }) => path), ...others]);
    for (const { title, measures } of LIST_VIEWS.challenges(context).groups.flatMap(({ items }) => items)) {
      for (const inline of measures!.inlines.flat()) {
        if (isLink(inline)) expect(paths.has(inline.href.split('#')[0]!), `${title}: ${inline.href}`).toBe(true);
        else expect(inline).toBe('Ninguna cifra de este sitio lo mide todavía.');
      }
    }
  });
});

describe('an invented world', () => {
  const context = createContext({ ledger: invented, locale: 'es', asOf: DAY, basePath: '/', siteUrl: 'https://example.org' });

  test('in which many have spoken does not say that nothing was received', () => {
    for (const section of ['standing', 'differences', 'coverage'] as const) expect(dashboardView(context, section).empty).toBeUndefined();
  });

  test.each(LOCALES)('a list names the member countries only where one of them is missing (%s)', (own) => {
    const inLanguage = createContext({ ...context, locale: own });
    const members = LIST_VIEWS.countries(inLanguage).groups.flatMap(({ items }) => items.map(({ title }) => title));
    const lines = dashboardView(inLanguage, 'age').sections.flatMap(({ content }) =>
      content.flatMap((part) => (part.type === 'list' ? part.items.map(({ meta }) => meta.at(-1)!) : [])),
    );
    const short = inLanguage.messages.dashboards.allMembers(String(members.length));
    expect(lines.filter((line) => line === short).length).toBeGreaterThan(10);
    expect(lines.filter((line) => members.every((name) => line.includes(name)))).toEqual([]);
  });
});

test('a place below the country lists norm and practice of a measure apart, and counts the measure once', () => {
  const report = told('r', 'aa', [{ subject: 'g-1/m1', norm: 'full', practice: 'pending' }], { place: { country: 'aa', region: 'Norte' } });
  const words = { es: { title: 'Algo', measures: { m1: 'Una medida', m2: 'Otra medida' } } };
  const ledger = new Ledger([...worldWith(report).entries()].map((entry) => ({ ...entry, words }) as unknown as AnyEntry));
  const context = createContext({ ledger, locale: 'es', asOf: DAY, basePath: '/', siteUrl: 'https://example.org' });
  const { sections } = dashboardView(context, 'coverage', { section: 'coverage', part: 'country', value: 'aa' });
  const places = sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'items' ? part.items : [])));
  const place = places.find(({ title }) => title.startsWith('Norte'))!;
  const { aspects } = context.messages.standing;
  expect(place.meta).toContain(context.messages.dashboards.coverage.statements('1'));
  expect(place.events!.map(({ text }) => text.split(' · ').at(-1)!.split(':')[0])).toEqual([aspects.norm, aspects.practice]);
});
