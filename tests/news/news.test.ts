import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { newsOf, dateInMonths } from '#domain/news/news.ts';
import { NEWS_ON_PAGE, onPage, pagesOf, periodsOf } from '#domain/news/periods.ts';
import type { News } from '#domain/news/model.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { toJsonFeed } from '#exports/json-feed.ts';
import { toAtom } from '#exports/feed.ts';
import { digestText } from '#views/changes/digest.ts';
import { newsFeeds } from '#views/changes/feeds.ts';
import { lineText, newsLine } from '#views/changes/lines.ts';
import { changesView, newsPeriodView } from '#views/changes/pages.ts';
import { createContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { fifteenMonths, MONTH_ENDS, TAKEN_BACK, WRONG_TEXT } from './fifteen-months.ts';

const months = fifteenMonths();
const { ledger } = months.at(-1)!;
const TODAY = MONTH_ENDS.at(-1)!;
const news = newsOf(ledger, TODAY, months);
const contextOf = (locale: Locale) =>
  createContext({ ledger, locale, asOf: TODAY, basePath: '/', siteUrl: 'https://example.org', archived: months });

/** A piece of news in one short line. */
function short(one: News): string {
  const name = 'entry' in one ? one.entry.id : (one.titles?.es ?? one.collection);
  return `${one.on} ${one.kind} ${name}`;
}
const seen = news.filter((one) => 'between' in one);
const dated = (id: string) => news.find((one) => one.kind === 'dated' && one.entry.id === id)!;
const said = (locale: Locale, one: News) => lineText(newsLine(contextOf(locale), one));

describe('fifteen months of changes', () => {
  test('what copies show is told, each thing once and on the day of the copy that shows it first', () => {
    expect(seen.map(short)).toEqual([
      '2026-09-30 gone Propuesta de ejemplo 3',
      '2026-08-31 corrected nuevo-a-tiempo',
      '2026-07-31 corrected nuevo-a-tiempo',
      '2026-05-31 gone reports',
      '2026-02-28 renamed gt-laboral',
      '2026-01-31 corrected demo-report-01',
      '2025-12-31 corrected demo-report-01',
      '2025-11-30 added reunion-tardia',
    ]);
  });

  test('what came in time is told by its own date', () => {
    expect(dated('nuevo-a-tiempo').on).toBe('2025-10-12');
    expect(dated('replica-a-tiempo').on).toBe('2026-11-11');
    const closed = news.find((one) => one.kind === 'stage' && one.entry.id === 'demo-net-3' && one.stage === 'closed');
    expect(closed).toMatchObject({ on: '2026-06-15', outcome: 'superseded' });
  });

  test('a corrected level says what it said, since when, what it says now and why', () => {
    const [first, second] = [seen[6]!, seen[5]!];
    expect(said('es', first)).toMatch(/decía pendiente; ahora dice parcial/);
    expect(said('es', first)).toContain('La entrada no dice por qué se corrigió.');
    expect(said('en', second)).toMatch(/it said partial; now it says pending/);
    expect(said('en', second)).toContain('Why: The organisation sent the right fact.');
    expect(first).toMatchObject({ since: '2025-09-30' });
    expect(second).toMatchObject({ since: '2025-12-31' });
    // The reason stands in the entry as well, and is not told a second time.
    expect(news.filter((one) => one.kind === 'stated')).toEqual([]);
    const report = ledger.demand('reports', 'demo-report-01');
    expect(JSON.stringify(entryView(contextOf('es'), report).sections)).toContain('La organización envió el dato correcto.');
  });

  test('a body that got another name is told with both', () => {
    expect(said('es', seen[4]!)).toContain('Antes: «Grupo de trabajo laboral». Ahora: «Grupo de trabajo sobre empleo».');
  });

  test('of a text that was taken back nothing is said again, nor of free words that were put right', () => {
    for (const locale of LOCALES) {
      const context = contextOf(locale);
      const all = JSON.stringify([
        news.map((one) => newsLine(context, one)),
        newsFeeds(context, 'atom').map(({ view }) => toAtom(view)),
        periodsOf(news).map(({ period }) => newsPeriodView(context, { period })),
      ]);
      for (const words of [...TAKEN_BACK, WRONG_TEXT]) expect(all).not.toContain(words);
    }
    const gone = seen[3]!;
    expect(said('es', gone)).toContain('No repetimos lo que decía ni de quién era.');
    expect(gone.concerned.agreements).toContain('demo-a-02');
    expect([...gone.concerned.countries, ...gone.concerned.others]).toEqual([]);
  });

  test('the order of copies, and a second reading, change nothing', () => {
    const again = newsOf(fifteenMonths().at(-1)!.ledger, TODAY, fifteenMonths().reverse());
    expect(again.map(short)).toEqual(news.map(short));
    expect(again.map(({ id }) => id)).toEqual(news.map(({ id }) => id));
  });

  test('an earlier day knows no later copy', () => {
    const then = newsOf(months[3]!.ledger, MONTH_ENDS[3]!, months);
    expect(then.filter((one) => 'between' in one).map(({ kind }) => kind)).toEqual(['corrected', 'added']);
  });

  test('without copies the page says what it cannot know', () => {
    const context = createContext({ ledger, locale: 'es', asOf: TODAY, basePath: '/', siteUrl: 'https://example.org' });
    expect(changesView(context).notices.join(' ')).toContain('no tiene todavía copias archivadas');
    expect(newsOf(ledger, TODAY).some((one) => 'between' in one)).toBe(false);
    expect(newsOf(ledger, TODAY).filter((one) => one.kind === 'stated')).toHaveLength(1);
  });
});

describe.each(LOCALES)('feeds in %s', (locale) => {
  const context = contextOf(locale);
  const atom = newsFeeds(context, 'atom');
  const json = newsFeeds(context, 'json');

  test('are read by a parser that did not write them, and say the same in both formats', () => {
    expect(atom.length).toBeGreaterThan(20);
    for (const [at, { view }] of atom.entries()) {
      const [read, other] = [parseAtomFeed(toAtom(view)), parseJsonFeed(toJsonFeed(json[at]!.view))];
      expect(read.title?.value).toBe(view.title);
      expect((read.entries ?? []).map(({ id }) => id)).toEqual(view.items.map(({ id }) => id));
      expect((other.items ?? []).map(({ id }) => id)).toEqual(view.items.map(({ id }) => id));
      expect((other.items ?? []).map((item) => item.content_text)).toEqual(view.items.map(({ description }) => description));
      expect(new Set(view.items.map(({ id }) => id)).size).toBe(view.items.length);
      expect(view.items.length).toBeLessThanOrEqual(50);
      expect(view.items.every(({ updatedOn }) => updatedOn <= TODAY)).toBe(true);
    }
  });

  test('that of a country holds no level of another country', () => {
    const others = ledger.all('parties').filter(({ facts, id }) => facts.kind === 'member-country' && id !== 'ca');
    const names = others.map((entry) => entry.words[locale]!.short ?? entry.words[locale]!.title);
    const own = atom.find(({ path }) => /\/(?:paises|countries)\/ca\//.test(path))!;
    const texts = own.view.items.map(({ description }) => description);
    expect(texts.length).toBeGreaterThan(0);
    for (const name of names) expect(texts.filter((text) => new RegExp(`(?:, en|, in) ${name}:`).test(text))).toEqual([]);
  });

  test('that of an act or a topic holds no level of what is not its own', () => {
    const codes = (description: string) => description.match(/DEMO-(?:A|NET)-\d+/g) ?? [];
    const feedOf = (folder: RegExp, id: string) => atom.find(({ path }) => folder.test(path) && path.includes(`/${id}/`));
    let told = 0;
    for (const { id } of ledger.all('agreements')) {
      const own = (feedOf(/\/(?:acuerdos|agreements)\//, id)?.view.items ?? []).flatMap(({ description }) => codes(description));
      expect(
        own.filter((code) => code !== id.toUpperCase()),
        id,
      ).toEqual([]);
      told += own.length;
    }
    for (const theme of ledger.all('themes')) {
      const on = new Set(ledger.all('agreements').flatMap(({ id, facts }) => (facts.themes.includes(theme.id) ? [id.toUpperCase()] : [])));
      const items = feedOf(/\/(?:temas|themes)\//, theme.id)?.view.items ?? [];
      expect(
        items.flatMap(({ description }) => codes(description)).filter((code) => !on.has(code)),
        theme.id,
      ).toEqual([]);
    }
    expect(told).toBeGreaterThan(10);
  });
});

describe('pages of news', () => {
  test('a month is divided into pages of a bounded length that hold each piece once', () => {
    for (const period of periodsOf(news)) {
      const pages = Array.from({ length: pagesOf(period) }, (_, at) => onPage(period, at + 1));
      expect(pages.flat()).toEqual(period.news);
      expect(pages.every((page) => page.length <= NEWS_ON_PAGE)).toBe(true);
    }
    expect(periodsOf(news).reduce((sum, own) => sum + own.news.length, 0)).toBe(news.length);
  });

  test.each([
    ['2016-11-17', '2016', '2016-11', true],
    ['2016-10-31/2016-11-02', '2016', '2016-11', true],
    ['2016-11', '2016', '2016-11', false],
    ['2017-Q1', '2017', undefined, false],
    ['2016', '2016', undefined, false],
    ['2016-11?', '2016', undefined, false],
  ])('%s is told where it is known', (on, year, month, isDay) => {
    expect(dateInMonths(on)).toEqual({ year, month, isDay });
  });

  test('the digest is plain text with its addresses, and names its page', () => {
    const { period, news: own } = periodsOf(news)[0]!;
    const text = digestText(contextOf('es'), period, own);
    expect(text).toContain(`https://example.org/novedades/${period}/`);
    expect(text).not.toMatch(/[<>*_]{2}|undefined/);
    expect(text.length).toBeLessThan(12_000);
  });
});
