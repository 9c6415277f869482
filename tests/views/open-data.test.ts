import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { isTextRead } from '#domain/acts/text-known.ts';
import { parseEdtf, isIsoDay } from '#domain/dates/edtf.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { ASSESSING_VOICES, LEVELS, LOCALES } from '#domain/schemas/vocabulary.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { exactText, toExactCsv, toRecords } from '#exports/data/exact.ts';
import { readmeText } from '#exports/data/readme.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { createContext } from '#views/context.ts';
import { codesView } from '#views/data/codes-page.ts';
import { dictionaryView } from '#views/data/dictionary-page.ts';
import { codeWords } from '#views/data/tables/code-words.ts';
import { columnName } from '#views/data/tables/field-columns.ts';
import { tableForPeople } from '#views/data/tables/for-people.ts';
import { filledTables, TABLES, type FilledTable } from '#views/data/tables/registry.ts';
import type { Cell } from '#views/data/tables/table.ts';
import { obligationsOf } from '#views/obligations/obligations.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-29';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf })).ledger;
const LEDGERS = [...REAL_LEDGERS, ['invented', invented] as const];
const contextOf = (ledger: typeof invented, locale: 'es' | 'en' = 'es', demonstration = false) =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org', demonstration });

/** A program that did not write them reads them. */
const readExact = (text: string): Record<string, string>[] => parse(text, { columns: true, skip_empty_lines: false });

test('every column says in both languages what it is called and what it means', () => {
  const silent = TABLES.flatMap(({ name, columns, title, about }) =>
    [{ name: '', title, about }, ...columns].flatMap((column) =>
      LOCALES.every((locale) => column.title[locale].trim() !== '' && column.about[locale].trim() !== '') ? [] : [`${name}.${column.name}`],
    ),
  );
  expect(silent).toEqual([]);
});

test('names are what programs take for names, and each table has its key among its columns', () => {
  for (const { name, key, columns } of TABLES) {
    for (const own of [name, ...columns.map((column) => column.name)]) expect(own).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining([...key]));
  }
  expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
});

test('every code of every closed list has words in both languages', () => {
  for (const { columns } of TABLES)
    for (const { options } of columns)
      for (const locale of LOCALES)
        if (options) for (const code of options) expect(codeWords(options, locale)[code], `${options.join()}: ${code}`).toBeTruthy();
});

/** What a cell of each type may be. */
const FITS: Record<string, (value: Exclude<Cell, null>) => boolean> = {
  text: (value) => typeof value === 'string' && value !== '',
  edtf: (value) => typeof value === 'string' && parseEdtf(value) !== undefined,
  day: (value) => typeof value === 'string' && isIsoDay(value),
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  codes: (value) => Array.isArray(value) && value.every((code) => typeof code === 'string' && /^[^;\s"]+$/.test(code)),
  numbers: (value) => Array.isArray(value) && value.every((number) => Number.isInteger(number)),
  texts: (value) => Array.isArray(value) && value.every((text) => typeof text === 'string'),
};

describe.each(LEDGERS)('tables, where %s stands', (_, ledger) => {
  const context = contextOf(ledger);
  const tables = filledTables(context);
  const named = (name: string) => tables.find((table) => table.name === name)!;
  const records = (name: string) => toRecords(named(name));

  test('each collection has a table with one row for each entry', () => {
    for (const collection of COLLECTION_NAMES) {
      const ids = records(columnName([collection])).map(({ id }) => id);
      expect(ids, collection).toEqual(ledger.all(collection).map(({ id }) => id));
    }
  });

  test('each level that somebody gave has a row of its own, with its voice, author, place and period', () => {
    const rows = records('assessments');
    const said = assessmentsIn(ledger);
    expect(rows).toHaveLength(said.length);
    for (const voice of ASSESSING_VOICES)
      expect(rows.filter((row) => row.voice === voice)).toHaveLength(said.filter((own) => own.voice === voice).length);
    for (const [at, { author, country, level, period, entry }] of said.entries())
      expect(rows[at]).toMatchObject({ entry: entry.id, author, country: country ?? null, level, period });
    const attached = said.reduce((sum, { evidence }) => sum + evidence.length, 0);
    expect(named('assessment_evidence').rows).toHaveLength(attached);
  });

  test('no table but that of assessments has a level beside a voice', () => {
    const withLevels = tables.filter(({ columns }) => columns.some(({ options }) => options?.join() === LEVELS.join()));
    expect(withLevels.map(({ name }) => name)).toEqual(['assessments']);
  });

  test('each occurrence of each obligation has a row, with the state that pages tell', () => {
    const occurrences = obligationsOf(context).rules.flatMap((status) => status.occurrences);
    expect(records('obligations').map(({ occurrence, state }) => [occurrence, state])).toEqual(
      occurrences.map(({ key, state }) => [key, state]),
    );
  });

  test('what a rule asks that nobody adopted is never due', () => {
    const rows = records('obligations');
    expect(rows.filter(({ judged }) => judged === false).filter((row) => row.due_earliest !== null || row.due_latest !== null)).toEqual([]);
  });

  test('what was not read is not known, and never a no', () => {
    const rows = records('agreements');
    for (const { facts, id } of ledger.all('agreements')) {
      if (isTextRead(facts['text-known'])) continue;
      const row = rows.find((own) => own.id === id)!;
      expect(row.timeliness, id).not.toBe('no-date');
      for (const [name, value] of Object.entries(row))
        if (name.startsWith('states_')) expect(value, `${id} ${name}`).not.toBe('not-stated');
    }
  });

  test('every value is of the type that its column says, and of its list', () => {
    const odd = tables.flatMap(({ name, columns, rows }) =>
      columns.flatMap(({ name: column, type, options }, at) =>
        rows.flatMap((row) => {
          const value = row[at] ?? null;
          if (value === null) return [];
          const isListed = !options || [value].flat().every((own) => options.includes(String(own)));
          return FITS[type]!(value) && isListed ? [] : [`${name}.${column}: ${JSON.stringify(value)}`];
        }),
      ),
    );
    expect(odd).toEqual([]);
  });

  test('no two rows of a table have one key, and each row has the day', () => {
    for (const { name, key, columns, rows } of tables) {
      const places = key.map((column) => columns.findIndex((own) => own.name === column));
      const keys = rows.map((row) => JSON.stringify(places.map((at) => row[at])));
      expect(new Set(keys).size, name).toBe(keys.length);
      const day = columns.findIndex((column) => column.name === 'as_of');
      expect(rows.every((row) => row[day] === asOf)).toBe(true);
    }
  });

  test('every id leads to a row of a table that its column names', () => {
    const known = new Map(COLLECTION_NAMES.map((name) => [name, new Set(ledger.all(name).map(({ id }) => id))]));
    const lost = tables.flatMap(({ name, columns, rows }) =>
      columns.flatMap(({ name: column, references, all }, at) =>
        rows.flatMap((row) =>
          references && row[at] !== null
            ? [row[at]!]
                .flat()
                .filter((id) => id !== all && !references.some((collection) => known.get(collection)!.has(String(id).split('/')[0]!)))
                .map((id) => `${name}.${column}: ${String(id)}`)
            : [],
        ),
      ),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  test('the file for programs gives every value back to another reader', () => {
    for (const table of tables) {
      const { name, columns, rows } = table;
      const read = readExact(toExactCsv(table));
      expect(read, name).toHaveLength(rows.length);
      for (const [at, row] of rows.entries())
        expect(read[at], name).toEqual(Object.fromEntries(columns.map((column, place) => [column.name, exactText(column, row[place]!)])));
    }
  });

  test.each(LOCALES)('the file for spreadsheets in %s has the same rows, heads of their own, and no formula', (locale) => {
    const words = contextOf(ledger, locale);
    for (const table of tables) {
      const data = tableForPeople(words, table);
      expect(new Set(data.columns).size, table.name).toBe(data.columns.length);
      const read: string[][] = parse(toCsv(data), { bom: true });
      expect(read, table.name).toHaveLength(table.rows.length + 1);
      expect(read.flat().filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
    }
  });

  test.each(LOCALES)('the dictionary in %s tells of every column, and every link to codes leads to their place', (locale) => {
    const page = JSON.stringify(dictionaryView(contextOf(ledger, locale)).sections);
    for (const { columns } of tables) for (const { name } of columns) expect(page.includes(name), name).toBe(true);
    const codes = JSON.stringify(codesView(contextOf(ledger, locale)).sections);
    const leading = [...page.matchAll(/"href":"[^"#]*#([^"]+)"/g)];
    expect(leading.length).toBeGreaterThan(50);
    for (const [, id] of leading) expect(codes).toContain(`"id":"${id}"`);
  });

  test.each(LOCALES)('the text that travels with the tables in %s names each of them with its rows, licence and day', (locale) => {
    const text = readmeText(contextOf(ledger, locale), tables);
    for (const { name, rows } of tables) expect(text.replaceAll(/[,. \u00a0](?=\d{3})/g, '')).toContain(`- ${name} (${rows.length}): `);
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(text).toContain('2026');
  });
});

test('what is invented says so in every file, also in one without rows', () => {
  const tables: readonly FilledTable[] = filledTables(contextOf(invented, 'es', true));
  for (const table of tables) {
    expect(toExactCsv(table).split('\r\n')[0], table.name).toMatch(/,invented$/);
    expect(toRecords(table).every((row) => row.invented === true)).toBe(true);
    for (const locale of LOCALES) expect(tableForPeople(contextOf(invented, locale, true), table).columns.at(-1)).toMatch(/^Invent/);
  }
  expect(readmeText(contextOf(invented, 'es', true), tables)).toContain('inventados');
});

test('the language of a page changes no table for programs', () => {
  const of = (locale: 'es' | 'en') => filledTables(contextOf(invented, locale)).map((table) => toExactCsv(table));
  const apart = TABLES.map((table) => toExactCsv({ ...table, rows: table.rows(contextOf(invented, 'en')) }));
  expect(of('en')).toEqual(of('es'));
  expect(apart).toEqual(of('es'));
});
