import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { citationsOf } from '#exports/data/citations.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { createContext } from '#views/context.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { FIXED } from '../domain/fixed-seed.ts';

const { ledger } = loadLedger('tests/fixtures/sound');
const contextOf = (locale: 'es' | 'en') =>
  createContext({ ledger, locale, asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org' });
const entries = [...ledger.entries()];

/** Fields of a BibTeX entry by their names, with the signs that TeX needs before some letters taken out again. */
function readBibtex(text: string): { key: string; fields: Record<string, string> } {
  const head = /^@misc\{([\w-]+),\n/.exec(text)!;
  const body = text.slice(head[0].length).replace(/\n\}\n$/, '');
  const lines = body.split(',\n').map((line) => /^ {2}(\w+) = \{(.*)\}$/s.exec(line)!);
  const plain = (value: string) =>
    value
      .replace(/^\{(.*)\}$/s, '$1')
      .replaceAll(String.raw`\textbackslash{}`, '\0')
      .replaceAll(String.raw`\textasciitilde{}`, '~')
      .replaceAll(String.raw`\textasciicircum{}`, '^')
      .replaceAll(/\\([{}&%$#_])/g, '$1')
      .replaceAll('\0', '\\');
  return { key: head[1]!, fields: Object.fromEntries(lines.map((line) => [line[1]!, plain(line[2]!)])) };
}

const readRis = (text: string) =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) => /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line)!.slice(1));

describe.each(LOCALES)('an entry as others cite it, in %s', (locale) => {
  test('every form names the title, the address and the day of the same entry', () => {
    for (const entry of entries) {
      const { apa, bibtex, ris, csl, long, short } = citationsOf(contextOf(locale), entry);
      const { key, fields } = readBibtex(bibtex);
      expect(key).toBe(csl.id);
      expect(fields).toMatchObject({ title: csl.title, url: csl.URL, year: '2026', date: '2026-11-21', author: csl.author[0]!.literal });
      const tags = Object.fromEntries(readRis(ris)) as Record<string, string>;
      expect(tags).toMatchObject({ TI: csl.title, UR: csl.URL, DA: '2026/11/21', LA: locale });
      expect([readRis(ris)[0], readRis(ris).at(-1)]).toEqual([
        ['TY', 'ELEC'],
        ['ER', ''],
      ]);
      expect(csl.issued['date-parts']).toEqual([[2026, 11, 21]]);
      for (const text of [apa, long]) expect(text).toContain(csl.URL);
      for (const text of [apa, long, short]) expect(text).toContain('2026');
      expect(short.length).toBeLessThan(long.length);
    }
  });
});

test.each(LOCALES)('a program that keeps references reads the same entry out of BibTeX, in %s', (locale) => {
  for (const entry of entries) {
    const { bibtex, csl } = citationsOf(contextOf(locale), entry);
    const { data } = new Cite(bibtex) as { data: Record<string, unknown>[] };
    expect(data).toHaveLength(1);
    const { author, ...read } = data[0]!;
    expect(read).toMatchObject({ id: csl.id, title: csl.title, URL: csl.URL, publisher: csl['container-title'], note: csl.note });
    expect((read.issued as typeof csl.issued)['date-parts']).toEqual(csl.issued['date-parts']);
    expect(author).toEqual([{ family: csl.author[0]!.literal }]);
  }
});

test('a report is of the organisation that signs it', () => {
  for (const entry of ledger.all('reports')) {
    const { csl } = citationsOf(contextOf('es'), entry);
    expect(csl.author[0]!.literal).not.toBe(csl['container-title']);
  }
});

test('whatever a title is, it ends no field and no line', () => {
  const entry = ledger.all('inputs')[0]!;
  const titled = (title: string) => ({ ...entry, words: { es: { ...entry.words.es!, title } } }) as AnyEntry;
  const title = fc.string({ unit: fc.constantFrom(...'ab{}\\%&#$_~^"\n, =@'), minLength: 1 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(title, (text) => {
      const { bibtex, ris, csl } = citationsOf(contextOf('es'), titled(text));
      expect(readBibtex(bibtex).fields).toMatchObject({ url: csl.URL });
      expect(readRis(ris)).toHaveLength(10);
      // Braces are balanced for every program that counts them.
      const bare = bibtex.replaceAll(/\\[{}]/g, '');
      expect(bare.split('{').length).toBe(bare.split('}').length);
    }),
    FIXED,
  );
});
