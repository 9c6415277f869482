import { expect, test } from 'vitest';
import { createNear } from '#client/fuse-search.ts';
import type { SearchDocument } from '#search/engine/search-document.ts';
import { createEngine, type Engine } from '#search/engine/engine.ts';
import { buildIndexFiles } from '#search/engine/index-files.ts';
import { keysOf } from '#search/engine/words.ts';

function document(id: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    href: `/${id}/`,
    title,
    meta: [],
    keys: keysOf(title),
    codes: '',
    names: '',
    summary: [],
    body: [],
    facets: { kind: ['meetings'] },
    date: '',
    ...rest,
  };
}

function engineOver(documents: readonly SearchDocument[], read: string[] = []): Engine {
  const files = buildIndexFiles(
    documents,
    (_, value) => value.toUpperCase(),
    (_, a, b) => (a < b ? -1 : 1),
  );
  return createEngine((name) => {
    read.push(name);
    return Promise.resolve(JSON.parse(files.get(name)!));
  }, createNear);
}

const some = [
  document('a', 'Albergues en la frontera norte', { facets: { kind: ['agreements'], country: ['gt', 'mx'], year: ['2019'] } }),
  document('b', 'Casa de paso', {
    summary: ['Una casa para niñas y niños.'],
    facets: { kind: ['meetings'], country: ['mx'], year: ['2020'] },
  }),
  document('c', 'Frontera', { body: ['Los albergues abren a las seis.'], facets: { kind: ['meetings'], country: ['hn'] } }),
];
const ids = async (engine: Engine, query: string) => (await engine.search(query, {}, 10, true)).hits.map(({ id }) => id);

test('a title that is the query stands before titles that contain it', async () => {
  expect(await ids(engineOver(some), 'frontera')).toEqual(['c', 'a']);
});

test('a short title that is one word of several does not outrank a title with all of them', async () => {
  const documents = [
    document('a', 'Troika', { body: ['Se reúne en cada reunión, también virtual.'] }),
    document('b', 'Primera reunión virtual de la Troika en Panamá'),
  ];
  expect(await ids(engineOver(documents), 'reunión virtual troika')).toEqual(['b', 'a']);
  expect((await ids(engineOver(documents), 'troika'))[0]).toBe('a');
});

test('a word is found in the title before the text', async () => {
  expect(await ids(engineOver(some), 'albergues')).toEqual(['a', 'c']);
});

test('the newer of two equals goes first', async () => {
  const documents = [document('new', 'Acta de enero uno', { date: '2020' }), document('old', 'Acta de enero dos', { date: '2010' })];
  expect(await ids(engineOver(documents), 'acta enero')).toEqual(['new', 'old']);
});

test('acronyms stand for what they mean', async () => {
  expect(await ids(engineOver(some), 'NNA')).toEqual(['b']);
});

test('a correction is said', async () => {
  const { corrections, hits } = await engineOver(some).search('alberjues', {}, 10, true);
  expect(hits[0]!.id).toBe('a');
  expect(corrections).toEqual([{ typed: 'alberjues', meant: 'albergues' }]);
});

test('where no entry has all words, those with most are shown, and it is said', async () => {
  const { partial, hits } = await engineOver(some).search('albergues niñas', {}, 10, true);
  expect(partial).toBe(true);
  expect(hits.length).toBeGreaterThan(0);
});

test('facets count what each further value would leave', async () => {
  const { total, facets } = await engineOver(some).search('', { country: ['mx'] }, 10, true);
  expect(total).toBe(2);
  expect(facets.country.map(({ value, name, count, chosen }) => [value, name, count, chosen])).toEqual([
    ['gt', 'GT', 1, false],
    ['hn', 'HN', 1, false],
    ['mx', 'MX', 2, true],
  ]);
  expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
    ['agreements', 1],
    ['meetings', 1],
  ]);
});

test('the passage in which the words stand is shown, with the words marked', async () => {
  const { hits } = await engineOver(some).search('seis albergues', {}, 10, true);
  expect(hits[0]!.passage).toEqual([
    { text: 'Los ' },
    { text: 'albergues', marked: true },
    { text: ' abren a las ' },
    { text: 'seis', marked: true },
    { text: '.' },
  ]);
});

test('only what a query needs is read', async () => {
  const read: string[] = [];
  await engineOver(some, read).search('frontera', {}, 10, false);
  expect(read).not.toContain('words.json');
  expect(read).not.toContain('facets.json');
});

test('a file that could not be read is asked for again', async () => {
  const files = buildIndexFiles(
    some,
    (_, value) => value,
    () => 0,
  );
  let broken = true;
  const engine = createEngine(
    (name) => (broken ? Promise.reject(new Error(name)) : Promise.resolve(JSON.parse(files.get(name)!))),
    createNear,
  );
  await expect(engine.search('frontera', {}, 10, false)).rejects.toThrow('index.json');
  broken = false;
  expect(await ids(engine, 'frontera')).toEqual(['c', 'a']);
});

test.each([
  '',
  '   ',
  '.*+?^${}()|[]\\',
  '\u202Eabc\u202C',
  '👩‍👧 🏳️‍🌈',
  '<img src=x onerror=alert(1)>',
  '__proto__ constructor toString',
  '\0\uD800',
  'x'.repeat(5000),
  'a b c d e f g h '.repeat(300),
])('any string is only a question: %j', async (query) => {
  const { cut } = await engineOver(some).search(query, {}, 10, true);
  expect(cut).toBe(query.length > 200);
});

const withDoors = [
  document('children', 'Niñez y adolescencia', { facets: { kind: ['tags'] }, doors: ['niñez', 'niños'] }),
  document('gt', 'Guatemala', { facets: { kind: ['countries'] }, doors: ['Guatemala'] }),
  document('nna', 'NNA: niñas, niños y adolescentes', { facets: { kind: ['glossary'] } }),
  document('act', 'Niños y niñas de Guatemala: un taller', { facets: { kind: ['agreements'] } }),
  document('stamp', 'Firmantes de la carta', { facets: { kind: ['agreements'] } }),
];
const idsOf = async (query: string) => (await engineOver(withDoors).search(query, {}, 10, false)).hits.map(({ id }) => id);

test('the page of a topic or a country stands first where its name is asked for', async () => {
  expect((await idsOf('ninos'))[0]).toBe('children');
  expect((await idsOf('infancia'))[0]).toBe('children');
  expect((await idsOf('qué hizo Guatemala'))[0]).toBe('gt');
  expect((await idsOf('Guatemala niñez')).slice(0, 3)).toEqual(['gt', 'children', 'act']);
});

test('a query with one word more is about something on the page', async () => {
  expect((await idsOf('taller niños Guatemala'))[0]).toBe('act');
});

test('a word that stands somewhere is not taken for another that only looks like it', async () => {
  const { corrections, hits } = await engineOver([...withDoors, document('m', 'Migrantes en tránsito')]).search(
    'migrantes carta',
    {},
    10,
    false,
  );
  expect(corrections).toEqual([]);
  expect(hits.map(({ id }) => id)).not.toContain('act');
});
