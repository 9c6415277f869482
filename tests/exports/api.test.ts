import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { API_ROOT, apiEntryPath, apiListPath } from '#addresses/api.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { isIsoDay } from '#domain/dates/edtf.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { assessmentsAbout } from '#domain/voices/assessments.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { ApiDocuments } from '#exports/data/api-documents.ts';
import { openApi } from '#exports/data/open-api.ts';
import { columnName } from '#views/data/tables/field-columns.ts';
import { createContext } from '#views/context.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-29';
const server = 'https://example.org';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf })).ledger;

const described = JSON.parse(JSON.stringify(openApi({ title: 'Sitio', server, asOf }))) as ReturnType<typeof openApi>;
const isAddress = (text: string) => URL.parse(text) !== null;
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: isIsoDay, uri: isAddress } });
ajv.addSchema(described, 'api');
const schemaOf = (name: string) => ajv.getSchema(`api#/components/schemas/${name}`)!;

/** As it is read from a file. */
const read = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function faultsOf(schema: string, document: unknown): string[] {
  const check = schemaOf(schema);
  check(read(document));
  return (check.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('every document has its path in the description, and every name in it leads to a schema', () => {
  expect(described.openapi).toMatch(/^3\.1\./);
  const paths = COLLECTION_NAMES.flatMap((name) => [apiListPath(name), apiEntryPath(name, '{id}')]);
  expect(Object.keys(described.paths)).toEqual([`${API_ROOT}index.json`, ...paths]);
  const names = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(50);
  for (const name of names) expect(described.components.schemas).toHaveProperty(name);
});

describe.each([...REAL_LEDGERS.map(([name, ledger]) => [name, ledger, false] as const), ['invented', invented, true] as const])(
  'documents, where %s stands',
  (_, ledger, demonstration) => {
    const contexts = tableOf(LOCALES, (locale) => createContext({ ledger, locale, asOf, basePath: '/', siteUrl: server, demonstration }));
    const documents = new ApiDocuments(contexts);

    test('every entry, list and the index is what its schema says', () => {
      const faults = [...ledger.entries()].flatMap((entry) =>
        faultsOf(`${columnName([entry.collection])}_entry`, documents.entry(entry)).map(
          (fault) => `${entry.collection}/${entry.id}${fault}`,
        ),
      );
      expect(faults).toEqual([]);
      for (const collection of COLLECTION_NAMES) expect(faultsOf('list', documents.list(collection)), collection).toEqual([]);
      expect(faultsOf('index', documents.index())).toEqual([]);
    });

    test('a schema refuses a document that lacks its day, has a fact that nobody knows, or a level of no list', () => {
      const entry = ledger.all('agreements')[0]!;
      const undated = { ...read(documents.entry(entry)), asOf: undefined };
      const odd = { ...read(documents.entry(entry)), facts: { ...entry.facts, mood: 'good' } };
      for (const wrong of [undated, odd]) expect(faultsOf('agreements_entry', wrong)).not.toEqual([]);
      expect(faultsOf('assessment', { level: 'excellent' })).not.toEqual([]);
    });

    test('the index counts what lists name, and lists name every entry', () => {
      for (const { collection, count } of documents.index().collections) {
        const list = documents.list(collection);
        expect([count, list.entries.map(({ id }) => id)], collection).toEqual([list.count, ledger.all(collection).map(({ id }) => id)]);
      }
    });

    test('an agreement has what each voice says of it, each with its author, and no level of its own', () => {
      for (const entry of ledger.all('agreements')) {
        const { assessments, computed } = documents.entry(entry);
        const said = assessmentsAbout(ledger, entry.id);
        expect(assessments!.map(({ voice, author, level }) => [voice, author, level])).toEqual(
          said.map(({ voice, author, level }) => [voice, author, level]),
        );
        expect(Object.keys(computed)).not.toContain('level');
      }
    });

    test('nothing that only reviewers see is published, and what is invented says so', () => {
      for (const entry of ledger.entries()) {
        const document = documents.entry(entry);
        expect(Object.keys(document.facts)).not.toContain('permissions');
        expect(document.invented === true).toBe(demonstration);
      }
    });
  },
);
