import { expect, test } from 'vitest';
import { FILE_MAX_BYTES } from '#reader/files/decode-text.ts';
import { BODY_LINE, REPORT, REPORT_HEAD, theme, words, RECORDS } from '../base-content.ts';
import { entriesOf, placesOf, problemsOf } from '../content-folder.ts';
import { factsOf } from '../../domain/problems/facts-of.ts';

const report = (content: string | Uint8Array) => ({ ...RECORDS, [REPORT]: content });
const body = (text: string) => report(REPORT_HEAD + text);
const TEXT = `${REPORT_HEAD}La niñez migrante.\n`;

test.each([
  ['Latin-1', Buffer.from(TEXT, 'latin1')],
  ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
  ['UTF-8 cut in the middle of a letter', Buffer.from(TEXT).subarray(0, Buffer.from(TEXT).indexOf(0xb1))],
  ['UTF-8 with an overlong slash', Buffer.concat([Buffer.from(REPORT_HEAD), Buffer.from([0xc0, 0xaf])])],
  ['UTF-8 with half a pair of surrogates', Buffer.concat([Buffer.from(REPORT_HEAD), Buffer.from([0xed, 0xa0, 0x80])])],
  ['UTF-8 with a byte that is none', Buffer.concat([Buffer.from(REPORT_HEAD), Buffer.from([0xff])])],
])('a file in %s is refused as a whole', (_, bytes) => {
  const codes = problemsOf(report(bytes)).map(({ code, file }) => `${code} ${file}`);
  expect(new Set(codes).size).toBe(1);
  expect(codes[0]).toMatch(new RegExp(`^(?:not-utf8|hidden-character) ${REPORT}$`));
});

test('a file in another encoding is told in one line, not in one for each of its bytes', () => {
  expect(placesOf(report(Buffer.from(TEXT, 'utf16le'))).length).toBeLessThanOrEqual(20);
});

test.each([
  ['\u0000', 'U+0000'],
  ['\u0007', 'U+0007'],
  ['\u001B', 'U+001B'],
  ['\u007F', 'U+007F'],
  ['\u0085', 'U+0085'],
  ['\u00AD', 'U+00AD'],
  ['\u061C', 'U+061C'],
  ['\u115F', 'U+115F'],
  ['\u1160', 'U+1160'],
  ['\u200B', 'U+200B'],
  ['\u200C', 'U+200C'],
  ['\u200D', 'U+200D'],
  ['\u200E', 'U+200E'],
  ['\u200F', 'U+200F'],
  ['\u2028', 'U+2028'],
  ['\u2029', 'U+2029'],
  ['\u202A', 'U+202A'],
  ['\u202E', 'U+202E'],
  ['\u2060', 'U+2060'],
  ['\u2066', 'U+2066'],
  ['\u2069', 'U+2069'],
  ['\u3164', 'U+3164'],
  ['\uFEFF', 'U+FEFF'],
  ['\uFFA0', 'U+FFA0'],
  ['\uFFFD', 'U+FFFD'],
  ['\u{E0041}', 'U+E0041'],
  ['\uFE00\uFE00', 'U+FE00'],
])('the character %j cannot be seen and is refused by its number', (character, found) => {
  const files = body(`La ni${character}ñez.`);
  expect(placesOf(files)[0]).toBe(`hidden-character ${REPORT}:${BODY_LINE}:6`);
  expect(factsOf(problemsOf(files)[0]!).found).toBe(found);
});

test('each character that cannot be seen is told, in the header and below it', () => {
  const files = report(`${REPORT_HEAD.replace('puerto', 'puer\u200Bto')}Uno\u202E\n\nDos 😀\u2066.\n`);
  expect(placesOf(files)).toEqual([
    `hidden-character ${REPORT}:2:32`,
    `hidden-character ${REPORT}:${BODY_LINE}:4`,
    `hidden-character ${REPORT}:${BODY_LINE + 2}:7`,
  ]);
});

test.each([
  ['an emoji of several people', '👩‍👩‍👧‍👦'],
  ['an emoji with a skin tone', '👩🏽‍🚀'],
  ['a flag that is joined', '🏳️‍🌈'],
  ['a heart on fire', '❤️‍🔥'],
  ['a no-break space', '5\u00A0%'],
  ['a narrow no-break space', '1\u202F000'],
  ['a tabulator', 'a\tb'],
  ['letters with accents', 'áéíóúñü¿¡«»—…'],
  ['the alphabets of other languages', 'Ναι, да, 日本, العربية'],
])('%s is text like any other', (_, text) => {
  expect(placesOf(body(`Texto ${text} más.`))).toEqual([]);
});

test('a joiner that joins no emoji is refused', () => {
  expect(placesOf(body('a\u200Db'))).toEqual([`hidden-character ${REPORT}:${BODY_LINE}:2`]);
  expect(placesOf(body('😀\u200Dal'))).toEqual([`hidden-character ${REPORT}:${BODY_LINE}:3`]);
});

test.each(['"\\u202Eal rev\\u00e9s"', '"a\\0b"', '"a\\x1b[31mb"', '"a\\u200Bb"', '"\\U000E0041"', '"a\\_\\Lb"'])(
  'the title %s writes a hidden character by its number, and is refused',
  (title) => {
    const codes = problemsOf({
      ...RECORDS,
      ...theme('t2', 'kind: theme\norder: 2'),
      'themes/t2.es.md': words('x').replace('"x"', title),
    }).map(({ code, file }) => `${code} ${file}`);
    expect(codes).toEqual(['hidden-character themes/t2.es.md']);
  },
);

test.each([
  'La ni&#8203;ñez.',
  'La ni&#x202E;ñez.',
  'La ni&ZeroWidthSpace;ñez.',
  'La ni&shy;ñez.',
  '&#0;',
  '&#x1b;[31m',
  '<Nota titulo="&#x202E;x">y</Nota>',
  '[x](https://example.org "&#x202E;y")',
  '`x` &rlm;',
])('the body %j writes a hidden character by its number, and is refused', (text) => {
  expect(problemsOf(body(text)).map(({ code }) => code)).toEqual(['hidden-character']);
});

test('letters that are written in two parts are read as one', () => {
  const entry = entriesOf(report(TEXT.replace('ñ', 'n\u0303'))).find(({ collection }) => collection === 'reports');
  expect(entry?.body?.text).toBe('La niñez migrante.');
});

test('a file may have 256 KiB and no more', () => {
  const line = `${'a'.repeat(999)}\n`;
  const sized = (bytes: number) => report((REPORT_HEAD + line.repeat(300)).slice(0, bytes));
  expect(placesOf(sized(FILE_MAX_BYTES))).toEqual([]);
  expect(placesOf(sized(FILE_MAX_BYTES + 1))).toEqual([`file-too-large ${REPORT}`]);
});

test('a line may have 20,000 characters and no more, also in the header and without a line end', () => {
  const sized = (characters: number) => report(`${REPORT_HEAD}${'ñ'.repeat(characters)}`);
  expect(placesOf(sized(20_000))).toEqual([]);
  expect(placesOf(sized(20_001))).toEqual([expect.stringMatching(/^line-too-long .*:20001$/)]);
  const words = `---\ntitle: x\nsummary: "${'a'.repeat(20_000)}"\n---\n`;
  expect(placesOf({ 'themes/t1.es.md': words })).toContain('line-too-long themes/t1.es.md:3:20001');
});

test('a file with many thousand hidden characters is answered in seconds and in few lines', { timeout: 120_000 }, () => {
  const started = performance.now();
  const problems = problemsOf(report(new Uint8Array(FILE_MAX_BYTES)));
  expect(performance.now() - started).toBeLessThan(3000);
  expect(problems.length).toBeLessThanOrEqual(100);
});
