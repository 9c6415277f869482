import { expect, test } from 'vitest';
import { fieldOf } from '#domain/problems/problem.ts';
import { AGREEMENT, agreement, entry, matter, theme, words, RECORDS } from './base-content.ts';
import { entriesOf, placesOf, problemsOf, type Files } from './content-folder.ts';
import { factsOf } from '../domain/problems/facts-of.ts';

const THEME = 'kind: theme\norder: 2';
const places = (files: Files) => placesOf({ ...RECORDS, ...files });

test('an entry in one language is published, with a warning that names the missing file', () => {
  const files = { ...RECORDS, ...theme('t2', THEME), 'themes/t2.es.md': null };
  expect(problemsOf(files)).toMatchObject([{ code: 'missing-translation', severity: 'warning', facts: { found: 't2.es.md' } }]);
  expect(Object.keys(entriesOf(files).find(({ id }) => id === 't2')!.words)).toEqual(['en']);
});

test('an entry holds its words per language', () => {
  const found = entriesOf({ ...RECORDS, ...theme('t2', THEME), 'themes/t2.es.md': words('Niñez') }).find(({ id }) => id === 't2');
  expect(found?.words).toMatchObject({ es: { title: 'Niñez' }, en: { title: 'A title for tests' } });
  expect(found?.wordOrigins.es?.file).toBe('themes/t2.es.md');
});

test('a record without any translation is not published, and says which files to write', () => {
  const files = { ...RECORDS, 'themes/t2.md': matter(THEME) };
  expect(factsOf(problemsOf(files)[0]!).accepted).toEqual(['t2.es.md', 't2.en.md']);
  expect(entriesOf(files).map(({ id }) => id)).not.toContain('t2');
});

test('each translation of nothing is named with the record that it lacks', () => {
  const problems = problemsOf({ ...RECORDS, 'themes/t2.es.md': words('x'), 'themes/t2.en.md': words('x') });
  expect(problems.map((item) => `${item.file} ${factsOf(item).otherFile}`)).toEqual([
    'themes/t2.en.md themes/t2.md',
    'themes/t2.es.md themes/t2.md',
  ]);
});

test('facts live once: a translation cannot hold a fact', () => {
  expect(places({ ...agreement('d-2', AGREEMENT), 'agreements/d-2.es.md': words('x', 'act: "y"\nadopted: 2019-01-01') })).toEqual([
    'unknown-key agreements/d-2.es.md:5:1',
  ]);
  expect(places({ ...theme('t2', `${THEME}\ntitle: x`) })).toEqual(['unknown-key themes/t2.md:4:1']);
});

test('mistakes in a translation are told also where its record is broken', () => {
  const broken = { 'themes/t2.es.md': matter('title: x\nsummry: y'), 'themes/t2.en.md': words('x') };
  expect(places({ ...broken, 'themes/t2.md': matter('kind: tema\norder: 2') })).toContain('unknown-key themes/t2.es.md:3:1');
  expect(places({ ...broken, 'themes/t2.md': '' })).toContain('unknown-key themes/t2.es.md:3:1');
  expect(places(broken)).toContain('unknown-key themes/t2.es.md:3:1');
});

test('one broken translation leaves the entry in its other language', () => {
  const files = { ...RECORDS, ...theme('t2', THEME), 'themes/t2.es.md': matter('title: x') };
  expect(placesOf(files)).toEqual(['missing-key themes/t2.es.md:2:1']);
  expect(Object.keys(entriesOf(files).find(({ id }) => id === 't2')!.words)).toEqual(['en']);
});

test('every inner id needs its words in every language', () => {
  const files = theme('t2', `${THEME}\nnotes: [{ id: n1, kind: fact }, { id: n2, kind: fact }]`);
  expect(problemsOf({ ...RECORDS, ...files }).map((item) => `${item.code} ${item.file} ${fieldOf(item)}`)).toEqual([
    'missing-words themes/t2.en.md notes.n1',
    'missing-words themes/t2.en.md notes.n2',
    'missing-words themes/t2.es.md notes.n1',
    'missing-words themes/t2.es.md notes.n2',
  ]);
});

test('words of evidence that is nested in a record are looked for in one map', () => {
  const facts =
    'documented:\n  - subject: d-1\n    evidence: [{ id: e1, sources: [{ id: s1 }], confidence: verified }]\n  - subject: d-2\n    evidence: [{ id: e2, sources: [{ id: s1 }], confidence: verified }]\n    missing: [{ id: f1 }]';
  const record = (es: string, more = facts): Files => ({
    ...agreement('d-2', AGREEMENT),
    'records/rec-1.md': matter(more),
    'records/rec-1.es.md': words('x', es),
    'records/rec-1.en.md': words('x', 'evidence: { e1: "a", e2: "b" }\nmissing: { f1: "c" }'),
  });
  expect(places(record('evidence: { e1: "a", e2: "b" }\nmissing: { f1: "c" }'))).toEqual([]);
  expect(places(record('evidence: { e1: "a" }\nmissing: { f1: "c" }'))).toEqual(['missing-words records/rec-1.es.md:4:1']);
  expect(places(record('evidence: { e1: "a", e2: "b", e3: "d" }\nmissing: { f1: "c" }'))).toEqual(['extra-words records/rec-1.es.md:4:31']);
  expect(places(record('evidence: { e1: "a" }\nmissing: { f1: "c" }', facts.replace('e2', 'e1').replace('f1', 'f2')))).toEqual(
    expect.arrayContaining(['duplicate-local-id records/rec-1.md:6:18']),
  );
});

test('words for what the record does not list are told with what it lists', () => {
  const files = {
    ...theme('t2', `${THEME}\nnotes: [{ id: n1, kind: fact }]`),
    'themes/t2.es.md': words('x', 'notes: { n1: "a", n7: "b" }'),
    'themes/t2.en.md': words('x', 'notes: { n1: "a" }'),
  };
  expect(problemsOf({ ...RECORDS, ...files })).toMatchObject([
    { code: 'extra-words', facts: { path: 'notes.n7', found: 'n7', accepted: ['n1'], otherFile: 'themes/t2.md' } },
  ]);
});

test('text below the header is refused in records and in translations', () => {
  expect(places({ ...theme('t2', THEME), 'themes/t2.es.md': `${words('x')}\n<script>alert(1)</script>\n` })).toEqual([
    'unexpected-body themes/t2.es.md:6:1',
  ]);
  expect(places({ ...theme('t2', THEME), 'themes/t2.es.md': `${words('x')}\n \n\n` })).toEqual([]);
});

test('an entry that names a broken entry is not told that it does not exist', () => {
  const files = {
    ...theme('t2', 'kind: tema\norder: 2'),
    ...entry('practices/p-1', 'country: aa\norder: 1'),
    ...agreement('d-2', AGREEMENT.replace('[t1]', '[t2]')),
  };
  expect(places(files)).toEqual(['unknown-value themes/t2.md:2:1']);
});
