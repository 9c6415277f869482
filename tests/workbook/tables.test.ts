import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '#papers/csv-table.ts';
import { linesBetween, withWorkbook, type Folder } from './folder.ts';

const TABLE = [
  ['Identificador', 'Título (en español)', 'A qué países se dirige', 'Cuándo se adoptó'],
  ['a-2', 'Un estudio de los puertos: «más», y mejor', 'Altea\nBelania', '2021-05'],
];

const written = (separator: string, end = '\n') =>
  TABLE.map((row) => row.map((cell) => (/["\n;,\t]/.test(cell) ? `"${cell}"` : cell)).join(separator)).join(end) + end;
const wide = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
/** In the letters of Windows, which have a byte for each of these. */
const windows = (text: string) => Uint8Array.from([...text].map((letter) => letter.codePointAt(0)!));

const MANNERS: Readonly<Record<string, Uint8Array | string>> = {
  semicolons: written(';'),
  commas: written(','),
  tabs: written('\t'),
  'a line that says the separator': `sep=;\r\n${written(';', '\r\n')}`,
  'with its mark': `\uFEFF${written(';')}`,
  'UTF-16': wide(written(';'), false),
  'UTF-16, turned': wide(written(','), true),
  'Windows-1252': windows(written(';')),
};

const EXPECTED = {
  'agreements/a-2.es.md': ['-title: "Un estudio de los puertos"', '+title: "Un estudio de los puertos: «más», y mejor"'],
  'agreements/a-2.md': ['+countries: [aa, bb]'],
};

test('a table says the same in every separator and encoding', async () => {
  for (const [name, bytes] of Object.entries(MANNERS))
    await withWorkbook(async ({ run, texts }) => {
      const before = texts();
      const { status, said } = await run(bytes, ['--write'], 'acuerdos.csv');
      expect(status, `${name}\n${said}`).toBe(0);
      expect(linesBetween(before, texts()), name).toEqual(EXPECTED);
    });
});

test('quotation marks, line breaks and empty lines in a table are what they are elsewhere', () => {
  const rows = (text: string) => readCsv(new TextEncoder().encode(text), 't').rows.map((row) => row.map((cell) => cell.text));
  expect(rows('a;b\r\n"x ""y""";"1\r\n2"\r\n;\r\n')).toEqual([
    ['a', 'b'],
    ['x "y"', '1\r\n2'],
    ['', ''],
  ]);
  expect(rows('a,b\n"1,5",2\n')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
});

const MATRIX = `Matriz de seguimiento;;;
;;;
No.;Compromiso;A quiénes;Observaciones internas
1;Minutas para todos;;llamar
2;Un estudio portuario;Belania;
`;
const MAPPING = `lang: es
tables:
  - to: Acuerdos
    headings: 3
    columns: { "No.": id, "Compromiso": "Título (en español)", "A quienes": countries }
    ids: { "1": a-1, "2": a-2 }
`;

const withMapping = (use: (folder: Folder & { mapping: string }) => Promise<void>, text = MAPPING) =>
  withWorkbook(async (folder) => {
    const mapping = join(folder.root, 'headings.yml');
    writeFileSync(mapping, text);
    await use({ ...folder, mapping });
  });

test('a matrix with headings and numbers of its own is read by a file that says which is which', async () => {
  await withMapping(async ({ run, texts, mapping }) => {
    const before = texts();
    const { status, said } = await run(MATRIX, ['--write', '--mapping', mapping], 'matriz.csv');
    expect(status, said).toBe(0);
    // An empty cell of a matrix of others says nothing of what content knows.
    expect(linesBetween(before, texts())).toEqual({
      'agreements/a-2.es.md': ['-title: "Un estudio de los puertos"', '+title: "Un estudio portuario"'],
      'agreements/a-2.md': ['+countries: [bb]'],
    });
  });
});

test('words of a matrix that mean one of a list are said in the file of headings, which may be JSON', async () => {
  const json = JSON.stringify({
    tables: [{ to: 'agreements', columns: { Código: 'id', Relación: 'scope' }, values: { 'En general': 'context', Directa: 'direct' } }],
  });
  await withMapping(async ({ run, texts, mapping }) => {
    const before = texts();
    const { status, said } = await run('Código,Relación\na-1,directa\na-2,Directa\n', ['--write', '--mapping', mapping], 'm.csv');
    expect(status, said).toBe(0);
    expect(linesBetween(before, texts())).toEqual({ 'agreements/a-2.md': ['-scope: "context"', '+scope: "direct"'] });
  }, json);
});
