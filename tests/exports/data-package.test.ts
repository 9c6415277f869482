import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { dataPackage, type PackageParts } from '#exports/data/data-package.ts';
import { toExactCsv } from '#exports/data/exact.ts';
import { dcatCatalogue, schemaDataset } from '#exports/data/linked-data.ts';
import { createContext } from '#views/context.ts';
import { filledTables } from '#views/data/tables/registry.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-29';
/** The official profile of version 2.0, as it is published, by its authors without any rights kept. */
const PROFILE = JSON.parse(readFileSync(join(import.meta.dirname, 'data-package/datapackage-2.0.json'), 'utf8')) as object;
const isPackage = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: true, email: true, 'date-time': true, textarea: true },
}).compile(PROFILE);

const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf })).ledger;

const parts: PackageParts = {
  title: { es: 'Sitio: Datos', en: 'Site: Data' },
  description: { es: 'Tablas', en: 'Tables' },
  homepage: 'https://example.org/datos/',
  asOf,
  invented: false,
  citation: 'Sitio. Datos.',
};

const linked = { ...parts, publisher: parts.title, absolute: (path: string) => `https://example.org${path}` };
const noNetwork = (address: string) => Promise.reject(new Error(`${address} is asked for`));

type Package = { resources: { path: string; schema: { fields: { type: string; name?: string }[] } }[] } & Record<string, unknown>;

describe.each([...REAL_LEDGERS, ['invented', invented] as const])('the data package, where %s stands', (_, ledger) => {
  const tables = filledTables(createContext({ ledger, locale: 'es', asOf, basePath: '/', siteUrl: 'https://example.org' }));
  const written = () =>
    JSON.parse(JSON.stringify(dataPackage(parts, tables, (table) => Buffer.byteLength(toExactCsv(table))))) as unknown as Package;

  test('is one by the official profile', () => {
    isPackage(written());
    expect(isPackage.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []).toEqual([]);
  });

  test('the profile refuses what is none: an unknown type, a field without a name, a resource without a file', () => {
    const [type, name, path] = [written(), written(), written()];
    type.resources[0]!.schema.fields[0]!.type = 'word';
    delete name.resources[0]!.schema.fields[0]!.name;
    delete (path.resources[0] as Partial<Package['resources'][0]>).path;
    for (const wrong of [type, name, path]) expect(isPackage(wrong)).toBe(false);
  });

  test('a column that leads to another table leads to one that is there, and to ids that stand in it', () => {
    const { resources } = written() as unknown as {
      resources: { name: string; schema: { foreignKeys?: { fields: [string]; reference: { resource: string } }[] } }[];
    };
    let checked = 0;
    for (const { name, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const [from, to] = [name, reference.resource].map((own) => tables.find((table) => table.name === own)!);
        const at = from!.columns.findIndex((column) => column.name === fields[0]);
        const ids = new Set(to!.rows.map(([id]) => id));
        const lost = from!.rows.flatMap((row) => (row[at] === null || ids.has(row[at]!) ? [] : [row[at]]));
        expect(lost, `${name}.${fields[0]}`).toEqual([]);
        checked += from!.rows.length;
      }
    expect(checked).toBeGreaterThan(100);
  });

  test('catalogues are told every table with its file, its licence and the day', () => {
    const catalogue = dcatCatalogue(linked, tables);
    expect(catalogue['dcat:dataset'].map((own) => own['@id'])).toEqual(tables.map(({ name }) => `https://example.org/datos/#${name}`));
    expect(catalogue['dct:modified']['@value']).toBe(asOf);
    const { distribution, license } = schemaDataset(linked, tables);
    expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://example.org/datos/todo.zip',
      'https://example.org/en/data/all.zip',
      ...tables.flatMap(({ name }) => ['csv', 'parquet'].map((format) => `https://example.org/datos/${name}.${format}`)),
    ]);
    expect(license).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  test('a reader of linked data, without a network, finds each table with its two files', async () => {
    const catalogue = dcatCatalogue(linked, tables);
    const statements = (await jsonld.toRDF(catalogue, { documentLoader: noNetwork, safe: true, format: 'application/n-quads' })).split(
      '\n',
    );
    const told = (predicate: string) => statements.filter((line) => line.includes(`<http://www.w3.org/ns/dcat#${predicate}>`));
    expect(told('dataset')).toHaveLength(tables.length);
    expect(told('downloadURL').sort()).toEqual(
      tables
        .flatMap(({ name }) => ['csv', 'parquet'].map((format) => `https://example.org/datos/${name}.${format}`))
        .map((file) => `<${file}> <http://www.w3.org/ns/dcat#downloadURL> <${file}> .`)
        .sort(),
    );
    // The names of schema.org mean what they say without asking for them.
    const dataset = { ...schemaDataset(linked, tables), '@context': { '@vocab': 'https://schema.org/' } };
    const [found] = await jsonld.expand(dataset, { documentLoader: noNetwork, safe: true });
    expect(found!['@type']).toEqual(['https://schema.org/Dataset']);
    expect(found!['https://schema.org/distribution']).toHaveLength(2 + 2 * tables.length);
  });
});
