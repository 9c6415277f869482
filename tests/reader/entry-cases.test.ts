// Reports have their own folders of cases (tests/fixtures/reports); here are those of the other collections. All hostile
// cases are read at once, each as an entry of its own.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { hostileCases, honestCases, prepare, type EntryCase, type PreparedCase } from './entry-cases.ts';
import { EntryFolder } from './one-entry-folder.ts';

const TODAY = '2026-12-01';
const HOSTILE = [...hostileCases()].flatMap(([kind, cases]) => cases.map((item) => ({ ...item, kind, title: `${kind}: ${item.name}` })));
const HONEST = honestCases();
const collectionOf = (item: EntryCase) => ('collection' in item ? item.collection : item.file);
let folder: EntryFolder;
let problems: readonly Problem[];
const prepared = new Map<string, PreparedCase>();

beforeAll(() => {
  folder = new EntryFolder();
  HOSTILE.forEach((item, index) => prepared.set(item.title, prepare(item, `case-${index}`)));
  problems = folder.problemsWith(new Map([...prepared.values()].flatMap(({ files }) => [...files])), { today: TODAY });
}, 60_000);
afterAll(() => folder.remove());

test('the folder on which the cases are written has no error', () => {
  expect(folder.problemsWith(new Map(), { today: TODAY }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('there are many cases of both kinds, each with a name of its own, in every collection but reports', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(120);
  expect(HONEST.length).toBeGreaterThanOrEqual(40);
  expect(prepared.size).toBe(HOSTILE.length);
  const collections = new Set(HOSTILE.flatMap((item) => ('collection' in item ? [item.collection] : [])));
  expect(COLLECTION_NAMES.filter((name) => !collections.has(name))).toEqual(['reports']);
});

test.each(HOSTILE)('$title', ({ title, codes }) => {
  const { file, line } = prepared.get(title)!;
  const own = problems.filter((problem) => file === problem.file || file.startsWith(`${problem.file}/`));
  const there = own
    .filter(({ position, severity }) => severity === 'error' && (line === undefined || position?.line === line))
    .map(({ code }) => code);
  for (const code of codes) expect(own.length > 0 ? there : own, JSON.stringify(own).slice(0, 300)).toContain(code);
});

test('what is told of personal data repeats none of them, in neither language', () => {
  const values = HOSTILE.flatMap((item) => (item.kind === 'personal-data' && 'value' in item ? [String(item.value || item.append)] : []));
  const secrets = values.flatMap((value) => value.match(/[\w.@-]*\d[\w.@-]{5,}/g) ?? []);
  expect(secrets.length).toBeGreaterThan(12);
  const told = problems
    .map((problem) => JSON.stringify([problem.facts, ...LOCALES.map((locale) => formatProblem(problem, locale))]))
    .join('\n');
  for (const secret of secrets) expect(told.includes(secret)).toBe(false);
});

/** Cases that can be read together: of each collection one. */
const ROUNDS = Object.values(
  Object.groupBy(
    HONEST,
    (item) => HONEST.slice(0, HONEST.indexOf(item)).filter((other) => collectionOf(other) === collectionOf(item)).length,
  ),
) as EntryCase[][];

test.each(ROUNDS.map((items, index) => ({ items, index })))('honest cases are accepted: $index', ({ items }) => {
  const ready = items.map((item) => ({ item, ...prepare(item) }));
  const told = folder.problemsWith(new Map(ready.flatMap(({ files }) => [...files])), { today: TODAY });
  for (const { item, file } of ready) {
    const own = told.filter((problem) => problem.file === file && !item.codes.includes(problem.code));
    expect(own, item.name).toEqual([]);
  }
});
