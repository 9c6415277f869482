import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archivePath, DATA_FOLDER, DESCRIPTION_FILES, spreadsheetPath, tablePath } from '#addresses/open-data.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { columnName } from '#views/data/tables/field-columns.ts';
import { builtPages, filesBelow, SITES } from './built-site.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  rows: number;
  schema: { fields: { name: string; type: string; constraints?: { enum?: string[]; required?: boolean } }[]; primaryKey: string[] };
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
      ...(rows > 0 ? [spreadsheetPath(locale, name)] : []),
    ]);
    const readme = locale === 'es' ? 'LEAME.txt' : 'README.txt';
    expect(Object.keys(parts).sort()).toEqual([...expected.map(nameOf), 'datapackage.json', readme].sort());
    const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const path of expected) expect(sum(parts[nameOf(path)]!), path).toBe(sum(read(path)));
    if (isInvented) expect(new TextDecoder().decode(parts[readme])).toMatch(/inventados|invented/);
  });

  test.each(LOCALES)('the page in %s tells every table with its rows, and leads to every file in its language', (locale) => {
    const at = locale === 'es' ? DATA_FOLDER : '/en/data/';
    const html = read(`${at}index.html`).toString();
    for (const { name, rows } of descriptor.resources) {
      const files = [tablePath(name, 'csv'), ...(rows > 0 ? [tablePath(name, 'json'), spreadsheetPath(locale, name)] : [])];
      for (const file of files) expect(html).toContain(`href="${file}"`);
    }
    expect(html).toContain(`href="${archivePath(locale)}"`);
    const linked = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html);
    expect(JSON.parse(linked![1]!)).toMatchObject({ '@type': 'Dataset', dateModified: descriptor.asOf });
    const written = filesBelow(folder).filter((file) => `/${file}`.startsWith(at) && file.endsWith('.csv'));
    for (const file of written) expect(html).toContain(`href="/${file}"`);
  });
});
