import { expect, test } from 'vitest';
import type { Entry } from '#domain/ledger/entry.ts';
import { resourceBalance } from '#domain/agreements/resources.ts';
import type { Facts, Words } from '#domain/schemas/index.ts';
import { missingSpecifics, SPECIFIC_ENOUGH, specificityOf, specificityWord } from '#domain/agreements/specificity.ts';
import { SPECIFICS, type Specific } from '#domain/schemas/vocabulary.ts';
import { agreement } from '../entries.ts';

const WORDS = { title: 'x', summary: 'x', act: 'x' };
function stating(facts: Partial<Facts<'agreements'>>, words: Partial<Words<'agreements'>> = {}): Entry<'agreements'> {
  return { ...agreement('d-2', facts), words: { es: { ...WORDS, ...words } } };
}

test.each<[Specific, Partial<Facts<'agreements'>>, Partial<Words<'agreements'>>]>([
  ['responsible', { responsible: ['aa'] }, {}],
  ['date', { due: { on: '2017' } }, {}],
  ['date', { due: { before: 'r-1' } }, {}],
  ['deliverable', {}, { deliverable: 'Un manual.' }],
  ['indicator', {}, { indicator: 'Casos atendidos.' }],
  ['scope', { countries: ['aa'] }, {}],
  ['scope', {}, { reach: 'Niñez no acompañada.' }],
  ['resources', { resources: { from: ['aa'] } }, {}],
  ['resources', {}, { resources: 'De cada país.' }],
  ['verification', {}, { verification: 'Actas.' }],
])('%s is stated by %j %j', (fact, facts, words) => {
  expect(missingSpecifics(stating(facts, words))).toEqual(SPECIFICS.filter((key) => key !== fact));
});

test('empty facts state nothing', () => {
  expect(missingSpecifics(stating({ due: {}, resources: {} }))).toEqual([...SPECIFICS]);
});

test('words in either language count: a translation changes nothing', () => {
  const spanish = stating({}, { indicator: 'x' });
  const english = { ...spanish, words: { en: spanish.words.es! } };
  expect(specificityOf(english)).toEqual(specificityOf(spanish));
});

test('a word for the whole: none, some, at least four of seven, all', () => {
  const facts: Partial<Facts<'agreements'>>[] = [
    {},
    { responsible: ['aa'] },
    { due: { on: '2017' } },
    { countries: ['aa'] },
    { resources: { from: ['aa'] } },
  ];
  const words: Partial<Words<'agreements'>>[] = [{ deliverable: 'x' }, { indicator: 'x' }, { verification: 'x' }];
  const said = (count: number) =>
    specificityWord(stating(Object.assign({}, ...facts.slice(0, count + 1)), Object.assign({}, ...words.slice(0, Math.max(0, count - 4)))));
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(said)).toEqual(['none', 'partly', 'partly', 'partly', 'mostly', 'mostly', 'mostly', 'complete']);
  expect(SPECIFIC_ENOUGH).toBe(4);
});

const money = (resources: Facts<'agreements'>['resources']) => resourceBalance(agreement('d-2', { resources }));
const pledge = (amount?: number) => ({ by: 'aa', on: '2017', amount });

test('what is missing is the need less what was pledged', () => {
  expect(money({ currency: 'USD', needed: 100, pledged: [pledge(30), pledge(20)] })).toEqual({
    currency: 'USD',
    needed: 100,
    pledged: 50,
    gap: 50,
    unquantified: 0,
  });
});

test('pledges that cover the need, or more than it, leave nothing missing', () => {
  expect(money({ currency: 'USD', needed: 50, pledged: [pledge(50)] })?.gap).toBe(0);
  expect(money({ currency: 'USD', needed: 50, pledged: [pledge(50.01)] })?.gap).toBe(0);
  expect(money({ currency: 'USD', needed: 50, pledged: [pledge(49.99)] })?.gap).toBe(0.01);
});

test('tenths add up to what they are', () => {
  expect(money({ currency: 'USD', needed: 0.3, pledged: [pledge(0.1), pledge(0.2)] })).toMatchObject({ pledged: 0.3, gap: 0 });
});

test('a pledge without an amount is counted apart, and a need that is not stated has no gap', () => {
  expect(money({ currency: 'USD', needed: 10, pledged: [pledge(), pledge(4)] })).toMatchObject({ pledged: 4, gap: 6, unquantified: 1 });
  expect(money({ currency: 'USD', pledged: [pledge(4)] })).toMatchObject({ needed: undefined, pledged: 4, gap: undefined });
  expect(money({ currency: 'USD', needed: 10 })).toMatchObject({ pledged: 0, gap: 10 });
});

test('without amounts there is no balance', () => {
  expect(money(undefined)).toBeUndefined();
  expect(money({ pledged: [pledge()] })).toBeUndefined();
});
