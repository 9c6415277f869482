import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { findEntries, plainWords } from '#domain/ledger/find-entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { quietEntries, told } from '../dashboard-ledger.ts';
import { party } from '../entries.ts';

const called = (own: AnyEntry, es: object, en?: object) =>
  ({ ...own, words: { es: { summary: 'x', ...es }, ...(en && { en: { summary: 'x', ...en } }) } }) as AnyEntry;
const names = [
  { text: 'República de Ce', lang: 'es' as const, use: 'variant' as const, sources: [{ id: 's1' }], confidence: 'verified' as const },
];
const ledger = new Ledger([
  ...quietEntries().filter(({ id }) => id !== 'org'),
  called(party('gt', 'member-country', { iso2: 'GT' }), { title: 'Guatemala' }, { title: 'Guatemala' }),
  called(party('ce', 'member-country', { names }), { title: 'Ce' }),
  called(party('red-uno', 'network'), { title: 'Red de niñez', short: 'RN' }, { title: 'Network on children' }),
  called(party('red-dos', 'network'), { title: 'Red de mujeres' }, { title: 'Network on women' }),
  called(party('mesa-a', 'network'), { title: 'Mesa' }),
  called(party('mesa-b', 'network'), { title: 'Mesa' }),
  told('r-1', 'aa', [{ subject: 'd-1', level: 'partial' }], { title: 'Casas del puerto' }) as AnyEntry,
]);
const found = (text: string, ...collections: AnyEntry['collection'][]) => {
  const { one, near } = findEntries(ledger, collections.length > 0 ? collections : ['parties'], text);
  return one ? one.id : near.map(({ id }) => id);
};

test.each([
  ['gt', 'gt'],
  ['GT', 'gt'],
  ['guatemala', 'gt'],
  ['Guate', 'gt'],
  ['república de ce', 'ce'],
  ['RN', 'red-uno'],
  ['NIÑEZ', 'red-uno'],
  ['ninez', 'red-uno'],
  ['women', 'red-dos'],
  ['red de muj', 'red-dos'],
])('%s means %s', (text, id) => {
  expect(found(text)).toBe(id);
});

test('where several can be meant none is taken, and those are told', () => {
  expect(found('red de')).toEqual(['red-dos', 'red-uno']);
  expect(found('Mesa')).toEqual(['mesa-a', 'mesa-b']);
});

test('a slip brings up what is nearest, and what is like nothing brings up nothing', () => {
  expect(found('Guatmala')).toEqual(['gt']);
  expect(found('zzzzzzzzzzzz')).toEqual([]);
  expect(found('  ¿? ')).toEqual([]);
});

test('a report is found by its title, a measure by its instrument, and only in the collections that are asked', () => {
  expect(found('casas del', 'reports')).toBe('r-1');
  expect(found('g-1/m1', 'agreements', 'guidelines')).toBe('g-1');
  expect(found('guatemala', 'agreements')).toEqual([]);
});

test('words are compared without accents, signs and capitals', () => {
  expect(plainWords('  ¡Niñez, «VIII»—2016!  ')).toBe('ninez viii 2016');
});
