import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { archivePath, DATA_FOLDER, DESCRIPTION_FILES, spreadsheetPath, tablePath } from '#addresses/open-data.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { formatNumber } from '#i18n/format.ts';
import { columnName } from '#views/data/tables/field-columns.ts';
import { Engine } from '../exports/duckdb.ts';
import { notebook } from '../exports/notebook.ts';
import { builtPages, filesBelow, SITES } from './built-site.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  rows: number;
  schema: { fields: { name: string; type: string; constraints?: { enum?: string[]; required?: boolean } }[]; primaryKey: string[] };
}

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const below = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap((child) => (child.nodeName === name ? [child] : below(child, name)));
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const plain = (node: Node | undefined) => (node ? textOf(node).replaceAll(/\s+/g, ' ').trim() : '');

/** The rows under each heading of a page, as they are read. */
function answersIn(html: string): Map<string, string[][]> {
  const [main] = below(parseHtml(html), 'main');
  return new Map(
    below(main!, 'section').map((section) => [
      plain(below(section, 'h2')[0]),
      below(section, 'tbody').flatMap((body) =>
        below(body, 'tr').map((row) =>
          childrenOf(row)
            .filter(({ nodeName }) => /^t[dh]$/.test(nodeName))
            .map(plain),
        ),
      ),
    ]),
  );
}

describe.each(SITES)('%s: open data', (_, folder) => {
  const read = (path: string) => readFileSync(join(folder, path));
  const descriptor = JSON.parse(read(DESCRIPTION_FILES.package).toString()) as { invented?: boolean; resources: Resource[]; asOf: string };
  const isInvented = descriptor.invented === true;
  const recordsOf = (path: string): Record<string, string>[] => parse(read(path), { columns: true });

  test('the data package names every table, and each has the size, heads and rows that it tells', () => {
    for (const { name, path, bytes, rows, schema } of descriptor.resources) {
      const content = read(DATA_FOLDER + path);
      expect(content.length, name).toBe(bytes);
      const [head, ...body]: string[][] = parse(content);
      expect(head, name).toEqual(schema.fields.map((field) => field.name));
      expect(body, name).toHaveLength(rows);
      for (const [at, { constraints }] of schema.fields.entries()) {
        const values = body.map((row) => row[at]!);
        if (constraints?.enum) expect(values.filter((value) => value !== '' && !constraints.enum!.includes(value))).toEqual([]);
        if (constraints?.required) expect(values).not.toContain('');
      }
    }
  });

  test('the JSON of a table has the rows of its CSV', () => {
    for (const { name, rows, schema } of descriptor.resources) {
      if (rows === 0) continue;
      const table = JSON.parse(read(tablePath(name, 'json')).toString()) as { asOf: string; invented?: boolean; rows: object[] };
      expect(table.rows, name).toHaveLength(rows);
      expect(Object.keys(table.rows[0]!)).toEqual(schema.fields.map((field) => field.name));
      expect([table.asOf, table.invented === true]).toEqual([descriptor.asOf, isInvented]);
    }
  });

  test('what is invented says so in every table', () => {
    for (const { name, schema } of descriptor.resources)
      expect(
        schema.fields.some((field) => field.name === 'invented'),
        name,
      ).toBe(isInvented);
  });

  test('every address in a table is that of a page', () => {
    const pages = new Set(builtPages(folder).map(({ path }) => path));
    for (const collection of COLLECTION_NAMES)
      for (const row of recordsOf(tablePath(columnName([collection]), 'csv')))
        for (const locale of LOCALES) expect(pages, collection).toContain(new URL(row[`address_${locale}`]!).pathname);
  });

  test.each(LOCALES)('the archive in %s has every table twice, what describes them, and a text for people', (locale) => {
    const parts = unzipSync(read(archivePath(locale)));
    const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
    const expected = descriptor.resources.flatMap(({ name, rows }) => [
      tablePath(name, 'csv'),
      tablePath(name, 'parquet'),
      ...(rows > 0 ? [spreadsheetPath(locale, name)] : []),
    ]);
    const readme = locale === 'es' ? 'LEAME.txt' : 'README.txt';
    expect(Object.keys(parts).sort()).toEqual([...expected.map(nameOf), 'datapackage.json', readme].sort());
    const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const path of expected) expect(sum(parts[nameOf(path)]!), path).toBe(sum(read(path)));
    if (isInvented) expect(new TextDecoder().decode(parts[readme])).toMatch(/inventados|invented/);
  });

  test.each(LOCALES)(
    'the questions of the document in %s are answered from the archive alone, as the page answers them',
    async (locale) => {
      const engine = await Engine.over(unzipSync(read(archivePath(locale))));
      const page = locale === 'es' ? `${DATA_FOLDER}consultas/` : '/en/data/queries/';
      const answers = answersIn(read(`${page}index.html`).toString());
      for (const { question, sql } of notebook(locale)) {
        const { rows } = await engine.ask(sql);
        const told = rows.map((row) => row.map((value) => (typeof value === 'number' ? formatNumber(value, locale) : String(value ?? ''))));
        expect(answers.get(question), question).toEqual(told);
      }
      engine.close();
    },
  );

  test.each(LOCALES)('the page in %s tells every table with its rows, and leads to every file in its language', (locale) => {
    const at = locale === 'es' ? DATA_FOLDER : '/en/data/';
    const html = read(`${at}index.html`).toString();
    for (const { name, rows } of descriptor.resources) {
      const files = [
        tablePath(name, 'csv'),
        tablePath(name, 'parquet'),
        ...(rows > 0 ? [tablePath(name, 'json'), spreadsheetPath(locale, name)] : []),
      ];
      for (const file of files) expect(html).toContain(`href="${file}"`);
    }
    expect(html).toContain(`href="${archivePath(locale)}"`);
    const linked = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html);
    expect(JSON.parse(linked![1]!)).toMatchObject({ '@type': 'Dataset', dateModified: descriptor.asOf });
    const written = filesBelow(folder).filter((file) => `/${file}`.startsWith(at) && file.endsWith('.csv'));
    for (const file of written) expect(html).toContain(`href="/${file}"`);
  });
});
