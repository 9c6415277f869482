import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import { asksNothing } from '#domain/acts/acts.ts';
import { agreementsNaming } from '#domain/figures/figures.ts';
import { isDocumented, recordStateOf } from '#domain/voices/documented.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES, LEVELS, LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MARK_FILLS } from '#exports/level-mark.ts';
import { drawBadge } from '#exports/share/badge.ts';
import display from '#exports/share/letters/display.json' with { type: 'json' };
import { breakLines, widthOf } from '#exports/share/letters/letters.ts';
import text from '#exports/share/letters/text.json' with { type: 'json' };
import { PREVIEW_SIZE, previewPng } from '#exports/share/preview.ts';
import { escapeXml } from '#exports/xml.ts';
import { createContext, entryDestination } from '#views/context.ts';
import { hasPage } from '#views/entries/index.ts';
import { headingOf } from '#views/names.ts';
import { isPreviewed, pageView } from '#views/page.ts';
import { badgeView, entryPreview, homePreview, isShared, shareView } from '#views/share.ts';
import { decodedSize } from '#reader/pictures/image-codec.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const [[, published]] = REAL_LEDGERS as [[string, Ledger]];
const context = (locale: Locale, ledger = published) =>
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

describe.each(REAL_LEDGERS.flatMap(([name, ledger]) => LOCALES.map((locale) => ({ name, ledger, locale }))))(
  'of $name in $locale',
  ({ ledger, locale }) => {
    const shared = [...ledger.entries()].filter(isShared);

    test('every badge names the three voices in their order and the day', () => {
      expect(shared.length).toBeGreaterThan(20);
      for (const entry of shared) {
        const svg = drawBadge(badgeView(context(locale, ledger), entry));
        const words = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, word]) => word!);
        const heads = Object.values(context(locale).messages.voices);
        expect(words[1], entry.id).toContain('2026');
        expect(words.slice(2).map((word) => heads.findIndex((head) => word.startsWith(head)))).toEqual([0, 1, 2]);
      }
    });

    test('a badge of a country says how many of the agreements that name it are documented, and never that nothing is', () => {
      for (const country of shared.filter((entry) => entry.collection === 'parties')) {
        const naming = agreementsNaming(ledger, country).filter((agreement) => !asksNothing(agreement));
        const documented = naming.filter((agreement) => isDocumented(recordStateOf(ledger, agreement)));
        const { alt, voices } = badgeView(context(locale, ledger), country);
        const said = context(locale).messages.share.documented(documented.length, naming.length);
        expect(voices[2]!.text, country.id).toBe(said);
        expect(alt, country.id).toContain(said);
      }
    });

    test('the record stands in words of its own, without a mark of a level, in badge, card and picture', () => {
      const { messages } = context(locale);
      const levels = Object.values(messages.levels);
      for (const agreement of ledger.all('agreements')) {
        const record = badgeView(context(locale, ledger), agreement).voices[2]!;
        expect(
          record.marks.some((mark) => 'level' in mark),
          agreement.id,
        ).toBe(false);
        expect(record.text).toBe(messages.recordStates[recordStateOf(ledger, agreement)]);
        expect(levels).not.toContain(record.text);
      }
    });

    test('a message to others holds the title and the whole address, and is sent by nobody but its reader', () => {
      for (const entry of shared) {
        const [whatsapp, email] = shareView(context(locale, ledger), entry).links;
        const { title } = headingOf(context(locale, ledger), entry);
        const text = new URL(whatsapp!.href).searchParams.get('text')!;
        expect(text).toMatch(/\nhttps:\/\/example\.org\/base\/[^ ]+\/$/);
        expect(text).toContain(title);
        expect(email!.href.startsWith('mailto:?subject=')).toBe(true);
        expect(decodeURIComponent(email!.href)).toContain(`body=${text.split('\n').at(-1)!}`);
      }
    });

    test('the codes to copy hold one element each, with whole addresses, and no script or style', () => {
      for (const entry of shared) {
        const { badge, card } = shareView(context(locale, ledger), entry).embed!;
        expect(badge.code).toMatch(
          /^<a href="https:\/\/example\.org\/base\/[^"]+\/"><img src="https:\/\/example\.org\/base\/[^"]+\.svg" alt="[^"]+"><\/a>$/,
        );
        expect(card.code).toMatch(
          /^<iframe src="https:\/\/example\.org\/base\/[^"]+\/" title="[^"]+" width="100%" height="360" loading="lazy"><\/iframe>$/,
        );
        expect(badge.code + card.code).not.toMatch(/style=|<script|on\w+=/);
      }
    });
  },
);

/** Letters and signs of the two languages, and of the names of places and laws in them. */
const WRITTEN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ0123456789¿?¡!.,;:()«»“”‘’"\'/&%–—-…°ºª';

test('the letters of titles in both languages can be drawn, and one with another accent as its base letter', () => {
  for (const letters of [display, text]) {
    const missing = [...WRITTEN, ...WRITTEN.toLowerCase()].filter((letter) => !(letter in letters));
    expect(missing).toEqual([]);
    for (const [accented, base] of ['çc', 'èe', 'ãa', 'ôo', 'ïi'])
      expect(widthOf(letters, accented!, 10)).toBeGreaterThanOrEqual(widthOf(letters, base!, 10));
  }
});

test('what leaves the demonstration says that it is one', () => {
  const invented = createContext({
    ledger: published,
    locale: 'es',
    asOf: '2026-11-21',
    basePath: '/',
    siteUrl: 'https://example.org',
    demonstration: true,
  });
  for (const entry of [published.demand('agreements', 'd-04'), published.demand('parties', 'mx')]) {
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

test('the picture of a link has the size that is promised, is the same each time and differs where its view does', async () => {
  const view = entryPreview(context('es'), published.demand('agreements', 'd-04'));
  const [first, second, other] = await Promise.all([previewPng(view), previewPng(view), previewPng({ ...view, asOf: 'Otro día' })]);
  expect(await decodedSize(first)).toEqual(PREVIEW_SIZE);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
});

describe('in an invented world', () => {
  const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: '2026-11-21' })).ledger;
  const world = (locale: (typeof LOCALES)[number]) =>
    createContext({ ledger: invented, locale, asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org', demonstration: true });
  const pageOf = (entry: AnyEntry) => pageView(world('es'), { destination: entryDestination(entry), title: 'Título', description: '' });

  test('every picture of an entry has the three voices in their order, and a weight that a chat loads at once', async () => {
    const heads = Object.values(world('es').messages.voices);
    const views = [...invented.entries()]
      .filter(hasPage)
      .filter((entry) => isPreviewed(entryDestination(entry)))
      .map((entry) => entryPreview(world('es'), entry));
    expect(views.length).toBeGreaterThan(30);
    for (const view of views) expect(view.voices!.map(({ heading }) => heading)).toEqual(heads);
    const weights = await Promise.all([homePreview(world('es')), ...views].map(async (view) => (await previewPng(view)).length));
    expect(Math.max(...weights)).toBeLessThan(40_000);
  });

  test('an instrument whose measures are assessed has no level: its picture counts what each voice has said', () => {
    const instrument = invented.all('guidelines').find(({ facts }) => facts.measures)!;
    const about = assessmentsIn(invented).filter(({ subject }) => subject.startsWith(`${instrument.id}/`));
    const counts = ASSESSING_VOICES.map((voice) => about.filter((item) => item.voice === voice).length);
    expect(Math.max(...counts)).toBeGreaterThan(1);
    const { voices } = entryPreview(world('es'), instrument);
    expect(voices!.map(({ marks }) => marks)).toEqual([[], [], []]);
    expect(voices!.map(({ text: said }) => Number(/^\d+/.exec(said)?.[0] ?? 0))).toEqual([...counts, 0]);
  });

  test('a statement about one agreement or instrument shows the picture of that; about several, that of the home page', () => {
    const statements = [...invented.all('reports'), ...invented.all('self-assessments')];
    const kinds = new Set<string>();
    for (const statement of statements) {
      const assessed = new Set(statement.facts.assessments.map(({ subject }) => subject.split('/')[0]!));
      const { preview } = pageOf(statement);
      if (assessed.size > 1) {
        expect(preview).toEqual({ src: 'https://example.org/vista.png', alt: 'Título' });
        kinds.add('several');
        continue;
      }
      const [id] = assessed;
      const subject = invented.get('agreements', id!) ?? invented.demand('guidelines', id!);
      expect(preview).toEqual({ src: pageOf(subject).preview.src, alt: headingOf(world('es'), subject).title });
      expect(preview.src).toContain(`/${id}/`);
      kinds.add(subject.collection);
    }
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['agreements', 'guidelines']));
  });
});
