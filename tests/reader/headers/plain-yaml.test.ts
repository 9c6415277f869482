import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseWhole, parseYaml } from '#reader/headers/parse-yaml.ts';
import { NOT_PLAIN, readPlainYaml } from '#reader/headers/plain-yaml.ts';
import { FIXED } from '../../domain/fixed-seed.ts';

/** True where the text was plain; fails where the parser of the library reads it otherwise, or refuses it. */
function isReadAlike(source: string): boolean {
  const plain = readPlainYaml(source);
  if (plain === NOT_PLAIN) return false;
  const whole = parseWhole(source, 'f', 1);
  expect(whole.problems, source).toEqual([]);
  expect(JSON.stringify(plain), source).toBe(JSON.stringify(whole.data));
  return true;
}

const CONTENT = join(import.meta.dirname, '../../../content');
const HEADERS = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.mdx?$/.test(name))
  .map((name) => readFileSync(join(CONTENT, name), 'utf8'))
  .map((text) => text.slice(4, text.indexOf('\n---', 4)));

const TEXTS = [
  ...['uno', 'Oficina de atención', 'a: b', 'a:', 'https://example.org/a', 'a #b', 'a#b', '#', '-', '- a', '? a', 'a - b', '¿qué?', '«x»'],
  ...['null', 'Null', '~', 'true', 'FALSE', 'yes', '0', '07', '-1', '+1', '12', '1e5', '1e-5', '0x1F', '0o7', '1.5', '.5', '.inf', '1_000'],
  ...[
    '2026',
    '2026-01-08',
    '2026-Q3',
    '2016-11-17/2016-11-18',
    '12:30',
    '12 casos',
    '5 %',
    '9999999999',
    '"a"',
    '"a',
    '"a\\n"',
    '""',
    "'a'",
  ],
  ...["'it''s'", '"a" b', '[a, b]', '[ a, b ]', '[a,b]', '[a, b', '[]', '{}', '{ a: 1 }', '{a: 1}', '{ a: 1, a: 2 }', '{ a }', '{ a:1 }'],
  ...[
    '[a: b]',
    '[[a], { b: [c] }]',
    '["a, b", c d]',
    '[a, ]',
    '[ , ]',
    '{ "a": b }',
    '{ a: https://b }',
    '[a]x',
    '[a] #b',
    '&x a',
    '*x',
    '!a b',
  ],
  ...['| ', '>', '|', '%a', '@a', '`a`', ',', ']', '}', 'a\\b', 'a\tb', 'a\u00a0b', 'a\u200bb', 'ñ', '日本', 'a ', ' a', '', '__proto__'],
];
const KEYS = [
  'a',
  'b',
  'c-d',
  'e_f',
  'título',
  '"g"',
  '__proto__',
  'constructor',
  '<<',
  'null',
  'true',
  '1',
  '? h',
  '- i',
  '&x j',
  '',
  'k l',
  'a',
];
const SLIPS = [
  ...[
    '',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n- ',
    ':',
    ': ',
    ' #',
    '#',
    '-',
    '- ',
    ',',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '|',
    '>',
    '&a ',
    '*',
    '!',
    '?',
    '%',
  ],
  ...[
    '1',
    '0',
    'a',
    'e5',
    'null',
    '~',
    '.',
    '<<: ',
    '\t',
    '\u00a0',
    '\r',
    '---\n',
    '...\n',
    '\n---\n',
    '\n\n',
    'constructor: 1\n',
    'a: 1\n',
  ],
];
const line = fc
  .record({
    indent: fc.constantFrom('', '', '', '', '  ', '  ', '  ', '    ', ' ', '   ', '\t'),
    item: fc.constantFrom('', '', '', '- ', '- ', '-  ', '- - ', '-'),
    key: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }, fc.constantFrom(...KEYS)),
    colon: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(': ', ': ', ':') }, fc.constantFrom(':  ', ' : ', '', ': ')),
    text: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('x', 'y z', '', '[a, b]') }, fc.constantFrom(...TEXTS)),
  })
  .map(({ indent, item, key, colon, text }) => `${indent}${item}${key}${colon}${text}`);
const anyLine = fc.oneof(
  { weight: 8, arbitrary: line },
  fc.constantFrom('', '# a', '  # a', '   ', '---', '...', '- x', '  - x', '  - y: 1', '%TAG'),
);

describe('headers that are written plainly', () => {
  test('are read as the parser of YAML reads them, whatever the lines', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 6 }), (lines) => {
        if (isReadAlike(lines.join('\n'))) plain++;
      }),
      { ...FIXED, numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  test('are read alike also where somebody has slipped on the keyboard', () => {
    const slips = fc.array(fc.record({ at: fc.nat(1000), gone: fc.nat(3), typed: fc.constantFrom(...SLIPS) }), {
      minLength: 1,
      maxLength: 3,
    });
    let plain = 0;
    fc.assert(
      fc.property(fc.constantFrom(...HEADERS), slips, (header, list) => {
        let source = header;
        for (const { at, gone, typed } of list) {
          const place = at % (source.length + 1);
          source = source.slice(0, place) + typed + source.slice(place + gone);
        }
        if (isReadAlike(source)) plain++;
      }),
      { ...FIXED, numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  test('may hold every kind of text as a field, an item or a value in brackets', () => {
    const sources = TEXTS.flatMap((text) => [
      `a: ${text}`,
      `- ${text}`,
      `- ${text}\n- x`,
      `a: [${text}]`,
      `a: { b: ${text} }`,
      `a: ${text}\n  b`,
    ]);
    expect(sources.filter(isReadAlike).length).toBeGreaterThan(80);
  });

  test('are nearly all that the project itself has', () => {
    const plain = HEADERS.filter(isReadAlike).length;
    expect(plain / HEADERS.length).toBeGreaterThan(0.9);
  });

  test('keep the place of each of their fields', () => {
    const { data, locate } = parseYaml('a: x\nb:\n  - c: [d, e]\n', 'f', 2);
    expect(data).toEqual({ a: 'x', b: [{ c: ['d', 'e'] }] });
    expect(locate(['b', 0, 'c', 1])).toEqual({ line: 4, column: 12 });
    expect(locate(['b', 0, 'z'])).toEqual({ line: 4, column: 5 });
  });
});
