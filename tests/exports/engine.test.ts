import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { exactText, toExactCsv } from '#exports/data/exact.ts';
import { toParquet } from '#exports/data/parquet.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { createContext } from '#views/context.ts';
import { queriesView } from '#views/data/queries/page.ts';
import { WORKED_QUERIES } from '#views/data/queries/queries.ts';
import { filledTables } from '#views/data/tables/registry.ts';
import type { ColumnType } from '#views/data/tables/table.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { Engine } from './duckdb.ts';
import { notebook } from './notebook.ts';

const asOf = '2026-11-29';
const NOTE = { asOf, licence: 'https://example.org/licence', homepage: 'https://example.org/datos/', invented: true };
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf })).ledger;

/** What each type of column is in the engine. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  edtf: 'VARCHAR',
  day: 'DATE',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  codes: 'VARCHAR[]',
  numbers: 'INTEGER[]',
  texts: 'VARCHAR[]',
};

describe.each([...REAL_LEDGERS, ['invented', invented] as const])(
  'tables in an engine that did not write them, where %s stands',
  (_, ledger) => {
    const contextOf = (locale: 'es' | 'en') => createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });
    const tables = filledTables(contextOf('es'));
    let engine: Engine;
    beforeAll(async () => {
      const files = tables.flatMap((table) => [
        [`${table.name}.parquet`, toParquet(table, NOTE)] as const,
        [`${table.name}.csv`, Buffer.from(toExactCsv(table))] as const,
      ]);
      engine = await Engine.over(Object.fromEntries(files));
    });
    afterAll(() => engine.close());

    test('the Parquet file gives every value back, in its type', async () => {
      for (const { name, columns, rows } of tables) {
        const found = await engine.ask(`FROM '${name}.parquet'`);
        expect(found.columns, name).toEqual(columns.map((column) => column.name));
        expect(found.types, name).toEqual(columns.map(({ type }) => TYPES[type]));
        expect(found.rows, name).toEqual(rows.map((row) => columns.map((__, at) => row[at] ?? null)));
      }
    });

    test('the CSV file gives every value back, with the types that the data package tells', async () => {
      const csv: Partial<Record<ColumnType, string>> = { codes: 'VARCHAR', numbers: 'VARCHAR', texts: 'VARCHAR' };
      for (const { name, columns, rows } of tables) {
        const typed = columns.map((column) => `'${column.name}': '${csv[column.type] ?? TYPES[column.type]}'`).join(', ');
        const found = await engine.ask(
          `FROM read_csv('${name}.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {${typed}})`,
        );
        const isSimple = (type: ColumnType) => type === 'number' || type === 'integer' || type === 'boolean';
        expect(found.rows, name).toEqual(
          rows.map((row) =>
            columns.map((column, at) => {
              const value = row[at] ?? null;
              // In a text a list without items is told as nothing.
              return value === null || isSimple(column.type) ? value : exactText(column, value) || null;
            }),
          ),
        );
      }
    });

    test.each(LOCALES)('every query of the page answers what the page says, in %s', async (locale) => {
      const context = contextOf(locale);
      for (const { name, sql, answer } of WORKED_QUERIES) {
        const { columns, rows } = await engine.ask(sql(locale));
        expect({ columns, rows }, name).toEqual(answer(context));
      }
      const page = queriesView(context);
      for (const { name, sql, answer } of WORKED_QUERIES) {
        const [code, told] = page.sections.find(({ id }) => id === name)!.content;
        expect(code).toEqual({ type: 'code', text: sql(locale) });
        const { rows } = answer(context);
        expect(told!.type === 'table' ? told.table.rows.length : 0, name).toBe(rows.length);
      }
    });
  },
);

test.each(LOCALES)('each question of the document in %s is one of the page, with its query', (locale) => {
  const questions = notebook(locale);
  expect(questions).toHaveLength(5);
  for (const { question, sql } of questions) {
    const query = WORKED_QUERIES.find(({ name }) => OPEN_DATA_WORDS[locale].queries.queries[name].question === question);
    expect(query?.sql(locale), question).toBe(sql);
  }
});

test('a Parquet file says of which day and under which licence it is, and is the same every time', async () => {
  const context = createContext({ ledger: invented, locale: 'es', asOf, basePath: '/', siteUrl: 'https://example.org' });
  const table = filledTables(context).find(({ name }) => name === 'agreements')!;
  const sum = () => createHash('sha256').update(toParquet(table, NOTE)).digest('hex');
  expect(sum()).toBe(sum());
  const engine = await Engine.over({ 'agreements.parquet': toParquet(table, NOTE) });
  const { rows } = await engine.ask("SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata('agreements.parquet')");
  engine.close();
  expect(Object.fromEntries(rows as [string, string][])).toMatchObject({ as_of: asOf, licence: NOTE.licence, invented: 'true' });
});
