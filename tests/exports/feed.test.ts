import { describe, expect, test } from 'vitest';
import { toAtom } from '#exports/feed.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import type { DatedEvent } from '#domain/agreements/dated-events.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { createContext } from '#views/context.ts';
import { newsView, type NewsView } from '#views/news.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const [[, published]] = REAL_LEDGERS as [[string, Ledger]];
const contextOf = (locale: Locale, asOf = '2026-11-22', ledger = published) =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });

const NEWS: NewsView = {
  title: 'Novedades',
  description: 'Lo nuevo.',
  home: 'https://example.org/calendario/',
  self: 'https://example.org/calendario/novedades.atom',
  lang: 'es-419',
  updatedOn: '2026-03-02',
  rights: 'CC BY 4.0',
  items: [],
};
const withTitle = (title: string) =>
  toAtom({
    ...NEWS,
    items: [{ id: 'https://example.org/a/#x', title, description: title, url: 'https://example.org/a/', updatedOn: '2026-03-02' }],
  });

describe('the feed as it is written', () => {
  test('says which address it has, when it was last changed and whose it is', () => {
    const text = toAtom(NEWS);
    expect(text).toMatch(/<link rel="self" href="https:\/\/example\.org\/calendario\/novedades\.atom"\/>/);
    expect(text).toMatch(/<feed[^>]*>\s*<id>https:\/\/example\.org\/calendario\/novedades\.atom<\/id>/);
    expect(text).toContain('<updated>2026-03-02T00:00:00.000Z</updated>');
    expect(text).toMatch(/<author>\s*<name>Novedades<\/name>/);
  });

  test.each(['a < b & c', '<script>alert(1)</script>', ']]><entry>', '&lt;b&gt;'])(
    'text that looks like markup stays text: %s',
    (title) => {
      const text = withTitle(title);
      const shown = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(text).toContain(`<title type="html"><![CDATA[${shown}]]></title>`);
      expect(text.match(/<entry>/g)).toHaveLength(1);
      expect(text).not.toContain('<script');
    },
  );
});

describe.each(REAL_LEDGERS.flatMap(([name, ledger]) => LOCALES.map((locale) => ({ name, ledger, locale }))))(
  'the news of $name in $locale',
  ({ ledger, locale }) => {
    const news = newsView(contextOf(locale, undefined, ledger));

    test('the newest stands first, each once, nothing from the future, at most fifty', () => {
      const days = news.items.map(({ updatedOn }) => updatedOn);
      expect(days).toEqual([...days].sort().reverse());
      expect(days.every((day) => day <= '2026-11-22')).toBe(true);
      expect(new Set(news.items.map(({ id }) => id)).size).toBe(news.items.length);
      expect(news.items.length).toBeGreaterThan(20);
      expect(news.items.length).toBeLessThanOrEqual(50);
      expect(news.updatedOn).toBe(days[0]);
    });

    test('an earlier day knows only what had happened by then', () => {
      const then = newsView(contextOf(locale, '2010-01-01', ledger));
      expect(then.items.length).toBeLessThan(news.items.length);
      expect(then.items.every(({ updatedOn }) => updatedOn <= '2010-01-01')).toBe(true);
    });
  },
);

describe('a deadline', () => {
  const agreement = published.all('agreements')[0]! as AnyEntry;
  const due: DatedEvent = { id: 'x.due', kind: 'agreement-due', on: '2026-05-31', due: true, entry: agreement, countries: [], bodies: [] };
  const items = (asOf: string, event = due) => newsView(contextOf('es', asOf), [event]).items;

  test('of an agreement is news from the day on which the site calls it due soon', () => {
    expect(THRESHOLDS.dueSoonDays).toBe(90);
    expect(items('2026-03-01')).toEqual([]);
    expect(items('2026-03-02').map(({ updatedOn }) => updatedOn)).toEqual(['2026-03-02']);
    expect(items('2026-06-30').map(({ updatedOn }) => updatedOn)).toEqual(['2026-03-02']);
  });

  test('is no news before it was set', () => {
    const round: DatedEvent = { ...due, kind: 'consultation-due', setOn: '2026-05-25' };
    expect(items('2026-05-24', round)).toEqual([]);
    expect(items('2026-05-25', round).map(({ updatedOn }) => updatedOn)).toEqual(['2026-05-25']);
  });

  test('that is not known to the day is no news', () => {
    expect(items('2030-01-01', { ...due, on: '2026-05' })).toEqual([]);
    expect(items('2030-01-01', { ...due, on: '2026-05-31?' })).toEqual([]);
  });
});
