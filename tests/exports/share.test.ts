import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { LEVELS, LOCALES } from '#domain/schemas/vocabulary.ts';
import { MARK_FILLS } from '#exports/level-mark.ts';
import { drawBadge } from '#exports/share/badge.ts';
import { letters as display } from '#exports/share/letters/display.ts';
import { breakLines, widthOf } from '#exports/share/letters/letters.ts';
import { letters as text } from '#exports/share/letters/text.ts';
import { drawPreview, PREVIEW_SIZE } from '#exports/share/preview.ts';
import { escapeXml } from '#exports/xml.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { renderDrawings } from '#reader/drawings.ts';
import { createContext } from '#views/context.ts';
import { badgeView, entryPreview, isShared, shareView } from '#views/share.ts';
import { decodedSize } from '#reader/pictures/image-codec.ts';

const { ledger } = loadLedger('content');
const context = (locale: (typeof LOCALES)[number]) =>
  createContext({ ledger, locale, asOf: '2026-11-21', basePath: '/base/', siteUrl: 'https://example.org' });
const VOICE = { heading: 'Gobiernos', marks: [{ level: 'partial' as const, word: 'Parcial' }], text: 'Parcial' };

test('the marks in pictures have the shapes of the marks on pages', () => {
  const component = readFileSync('src/components/marks/LevelMark.astro', 'utf8');
  for (const level of LEVELS) {
    const shape = MARK_FILLS[level];
    expect(component).toMatch(
      shape === undefined ? new RegExp(`'?${level}'?: undefined`) : new RegExp(`${level}: '${shape.replace('.', '\\.')}'`),
    );
  }
});

describe.each(LOCALES)('in %s', (locale) => {
  const shared = [...ledger.entries()].filter(isShared);

  test('every badge names the three voices in their order and the day', () => {
    expect(shared.length).toBeGreaterThan(20);
    for (const entry of shared) {
      const svg = drawBadge(badgeView(context(locale), entry));
      const words = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, word]) => word!);
      const heads = Object.values(context(locale).messages.voices);
      expect(words[1], entry.id).toContain('2026');
      expect(words.slice(2).map((word) => heads.findIndex((head) => word.startsWith(head)))).toEqual([0, 1, 2]);
    }
  });

  test('the codes to copy hold one element each, with whole addresses, and no script or style', () => {
    for (const entry of shared) {
      const { badge, card } = shareView(context(locale), entry)!;
      expect(badge.code).toMatch(
        /^<a href="https:\/\/example\.org\/base\/[^"]+\/"><img src="https:\/\/example\.org\/base\/[^"]+\.svg" alt="[^"]+"><\/a>$/,
      );
      expect(card.code).toMatch(
        /^<iframe src="https:\/\/example\.org\/base\/[^"]+\/" title="[^"]+" width="100%" height="360" loading="lazy"><\/iframe>$/,
      );
      expect(badge.code + card.code).not.toMatch(/style=|<script|on\w+=/);
    }
  });

  test('the letters of every title can be drawn', () => {
    const missing = [...ledger.entries()].flatMap((entry) => {
      const title = (entry.words[locale] as { title?: string } | undefined)?.title ?? '';
      return [...title.normalize('NFC')]
        .filter((letter) => !(letter in display) || !(letter in text))
        .map((letter) => `${entry.id}: ${letter}`);
    });
    expect(missing).toEqual([]);
  });
});

test('what leaves the demonstration says that it is one', () => {
  const invented = createContext({
    ledger,
    locale: 'es',
    asOf: '2026-11-21',
    basePath: '/',
    siteUrl: 'https://example.org',
    demonstration: true,
  });
  for (const entry of [ledger.demand('agreements', 'd-04'), ledger.demand('parties', 'mx')]) {
    expect(drawBadge(badgeView(invented, entry))).toContain('>Demostración: ');
    expect(entryPreview(invented, entry).siteName).toContain('DEMOSTRACIÓN');
  }
});

test('words that look like markup stay words', () => {
  const hostile = `"><script>alert(1)</script>&'\u0007`;
  const svg = drawBadge({ label: hostile, voices: [{ ...VOICE, heading: hostile }], asOf: hostile, alt: hostile });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0007');
  expect(JSON.stringify(parse(svg), (key, value: unknown) => (key === 'parentNode' ? undefined : value))).not.toContain(
    '"nodeName":"script"',
  );
  expect(escapeXml(hostile)).toBe('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;');
});

test('a long title is broken into lines that fit, and what does not fit ends in an ellipsis', () => {
  const long = 'Lineamientos regionales para la protección especial en casos de repatriación de niños '.repeat(4);
  const lines = breakLines(display, long, 44, 1056, 4);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const line of [...lines, ...breakLines(display, 'x'.repeat(200), 44, 1056, 2)])
    expect(widthOf(display, line, 44)).toBeLessThanOrEqual(1056);
  expect(breakLines(display, 'Un título corto', 44, 1056, 4)).toEqual(['Un título corto']);
});

test('the picture of a link needs no font of the machine, has the size that is promised and is the same each time', async () => {
  const agreement = ledger.demand('agreements', 'd-04');
  const svg = drawPreview(entryPreview(context('es'), agreement));
  expect(svg).not.toMatch(/<text|font-family|@font-face|href=/);
  const [first, second] = renderDrawings([svg, `${svg} `]);
  expect(await decodedSize(first!)).toEqual(PREVIEW_SIZE);
  expect(Buffer.from(first!).equals(Buffer.from(second!))).toBe(true);
  expect(first!.length).toBeLessThan(100_000);
});
