import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { printable, toAnnotations, toMarkdown, toText } from '#reporters/index.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { FIXED } from '../domain/fixed-seed.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/twenty-mistakes');
const { problems: FOUND, fileCount } = loadLedger(FOLDER);
const help = (code: string) => `/help/${code}/`;
const text = (problems: Problem[], locale: 'es' | 'en' = 'en') => toText(problems, 7, locale, help);
const about = (found: string, file = 'themes/t2.md') =>
  problem('unknown-value', file, { line: 3, column: 5 }, { found, path: 'kind', accepted: ['axis', 'theme'], nearest: 'theme' });

test('a problem is told with its file, its place, what to write and where to read more', () => {
  expect(text([about('tema')])).toBe(
    [
      'themes/t2.md',
      '  3:5  "kind" cannot say "tema".',
      '      Did you mean "theme"? Accepted: axis, theme.',
      '      Help: /help/unknown-value/ [unknown-value]',
      '',
      '1 problem and 0 warnings in 7 files.',
    ].join('\n'),
  );
});

test('problems of one file stand together under its name', () => {
  const lines = text([about('a'), about('b'), about('c', 'themes/t3.md')]).split('\n');
  expect(lines.filter((line) => line.startsWith('themes/'))).toEqual(['themes/t2.md', 'themes/t3.md']);
  expect(lines.at(-1)).toBe('3 problems and 0 warnings in 7 files.');
});

test('a problem of a whole file has a dash in place of a line', () => {
  expect(text([problem('empty-file', 'a.md', undefined, {})]).split('\n')[1]).toBe('  –  The file is empty.');
});

test('warnings are counted apart and say that they are warnings', () => {
  const warning = problem('missing-translation', 'a.md', undefined, { found: 'a.en.md' });
  expect(text([warning], 'es')).toContain('(aviso)');
  expect(text([warning], 'es').split('\n').at(-1)).toBe('0 problemas y 1 aviso en 7 archivos.');
  expect(
    text([warning, about('x')], 'es')
      .split('\n')
      .at(-1),
  ).toBe('1 problema y 1 aviso en 7 archivos.');
});

test('where nothing is wrong, one line says so', () => {
  expect(text([], 'es')).toBe('Sin problemas en 7 archivos.');
  expect(text([], 'en')).toBe('No problems in 7 files.');
  expect(toMarkdown([], 7, 'en')).toBe('No problems in 7 files.');
  expect(toAnnotations([], 'content', 'en')).toBe('');
});

test('one file is counted in the singular', () => {
  expect(toText([], 1, 'es', help)).toBe('Sin problemas en 1 archivo.');
  expect(toText([], 1, 'en', help)).toBe('No problems in 1 file.');
});

test.each(LOCALES)('the whole folder of mistakes can be told in %s, without a hole in any sentence', (locale) => {
  const told = toText(FOUND, fileCount, locale, help);
  expect(told).not.toMatch(/undefined|\[object|NaN|«»|(?<=[\s(:])""(?=[\s.,;:)])/);
  for (const { file, code } of FOUND) {
    expect(told).toContain(file);
    expect(told).toContain(`[${code}]`);
  }
});

// eslint-disable-next-line no-control-regex -- control characters are what must not be there
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
const nasty = fc.string({
  unit: fc.constantFrom(
    '\u001B',
    '[31m',
    '\u0007',
    '\r',
    '\n',
    '\u202E',
    '\u2066',
    '\u0085',
    '\u0000',
    '::',
    '%',
    ',',
    ':',
    '|',
    '<',
    '\\',
    'a',
    '`',
    '`',
  ),
});

test('whatever content holds, nothing that is printed holds a control character', () => {
  fc.assert(
    fc.property(nasty, nasty, fc.constantFrom(...LOCALES), (found, file, locale) => {
      const problems = [
        about(found, file),
        problem('unknown-file', file, undefined, { found }),
        problem('dangling-reference', file, undefined, { found, path: found, accepted: [found], nearest: found }),
      ];
      for (const told of [toText(problems, 1, locale, help), toAnnotations(problems, 'content', locale), toMarkdown(problems, 1, locale)])
        expect(told).not.toMatch(CONTROL);
    }),
    FIXED,
  );
});

test('a control character is shown by its number', () => {
  expect(printable('a\u001B[31mb\u202Ec')).toBe('aU+001B[31mbU+202Ec');
  expect(printable('uno\ndos')).toBe('uno\ndos');
});

test.each(['\u200B', '\u200E', '\u2028', '\u2029', '\uFEFF', '\u00AD', '\u{E0041}'])(
  'the character %j cannot be seen, and is shown by its number too',
  (character) => {
    expect(printable(`a${character}b`)).toBe(`aU+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}b`);
  },
);

test('no line of the text begins a command of a forge, whatever a file is called', () => {
  for (const file of ['::error::x.md', '::stop-commands::x', ' ::add-mask::x', '##[error]x', 'a\n::error::b']) {
    for (const line of text([about('::error::x\n::error::y', file)]).split('\n')) expect(line.trimStart()).not.toMatch(/^(?:::|##\[)/);
  }
});

test('an annotation stands on the line of its problem', () => {
  expect(toAnnotations([about('tema')], 'content', 'en')).toBe(
    '::error file=content/themes/t2.md,line=3,col=5,title=unknown-value::"kind" cannot say "tema". Did you mean "theme"? Accepted: axis, theme.',
  );
  expect(toAnnotations([problem('missing-translation', 'a.md', undefined, { found: 'a.en.md' })], 'content', 'en')).toMatch(
    /^::warning file=content\/a\.md,title=missing-translation::/,
  );
});

test('an annotation is one line, and what it quotes cannot end it or begin another', () => {
  const told = toAnnotations([about('100 % a\r\nb\n::error::c', 'a:b,c%d.md')], 'content', 'en');
  expect(told.split('\n')).toHaveLength(1);
  expect(told).toContain('file=content/a%3Ab%2Cc%25d.md,');
  expect(told).toContain('100 %25 a');
  expect(told).not.toContain('\r');
});

test('however many problems there are, each annotation is one line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(nasty, nasty), { minLength: 1, maxLength: 5 }), (pairs) => {
      const lines = toAnnotations(
        pairs.map(([found, file]) => about(found, file)),
        'content',
        'es',
      ).split('\n');
      expect(lines).toHaveLength(pairs.length);
      for (const line of lines) expect(line).toMatch(/^::error file=content\/[^:,]*,line=3,col=5,title=unknown-value::/);
    }),
    FIXED,
  );
});

/** Cells of a row of a Markdown table, as a forge divides it. */
const cells = (row: string) => row.replaceAll(/\\./g, '··').split('|').slice(1, -1);

test('the summary is a table with a row for each problem', () => {
  const rows = toMarkdown(FOUND, fileCount, 'en')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(FOUND.length + 2);
  for (const row of rows) expect(cells(row)).toHaveLength(4);
  expect(rows[0]).toBe('| File | Line | What is wrong | What to write |');
});

test('what a cell quotes cannot end it, open a tag or begin a row', () => {
  fc.assert(
    fc.property(nasty, nasty, (found, file) => {
      const rows = toMarkdown([about(found, file)], 1, 'en')
        .split('\n')
        .slice(2, -2);
      expect(rows).toHaveLength(1);
      expect(cells(rows[0]!)).toHaveLength(4);
      expect(rows[0]).not.toMatch(/<[a-z!/]/i);
    }),
    FIXED,
  );
});

test('what a cell quotes loads no image and is no link', () => {
  const table = toMarkdown([about('![x](https://example.org/pixel.png)'), about('[x](https://example.org)')], 1, 'en');
  expect(table).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(/);
});
