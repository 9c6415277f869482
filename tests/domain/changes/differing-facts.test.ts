import { expect, test } from 'vitest';
import { differingFacts, isCorrected } from '#domain/changes/differing-facts.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';

const between = (before: object, after: object) => differingFacts(before as AnyEntry['facts'], after as AnyEntry['facts']);

test('equal facts differ in nothing, and what only classifies is not looked at', () => {
  expect(between({ a: 1, list: [1, 2] }, { a: 1, list: [1, 2] })).toEqual([]);
  expect(
    between({ themes: ['t1'], notes: [{ id: 'n1' }], act: { kind: 'x' } }, { themes: ['t2'], tags: ['g'], act: { kind: 'x' } }),
  ).toEqual([]);
});

test('a value that is another one is a correction; one that was not there is none', () => {
  const [changed, added] = between({ act: { kind: 'decision', body: 'b' } }, { act: { kind: 'declaration', body: 'b' }, due: '2020' });
  expect(changed).toEqual({ path: ['act', 'kind'], item: undefined, before: 'decision', after: 'declaration' });
  expect(added).toEqual({ path: ['due'], item: undefined, before: undefined, after: '2020' });
  expect([changed!, added!].map(isCorrected)).toEqual([true, false]);
});

test('below the top every key counts, whatever it is called', () => {
  expect(between({ act: { notes: 'a' } }, { act: { notes: 'b' } })).toHaveLength(1);
});

test('the one value of a list that stands where another stood is what it became', () => {
  expect(between({ does: ['gt', 'mx'] }, { does: ['mx', 'hn'] })).toEqual([{ path: ['does'], item: undefined, before: 'gt', after: 'hn' }]);
});

test('a list that was not there, or is no more, is told value by value', () => {
  expect(between({}, { does: ['gt', 'mx'] }).map(({ before, after }) => [before, after])).toEqual([
    [undefined, 'gt'],
    [undefined, 'mx'],
  ]);
  expect(between({ does: ['gt', 'mx'] }, { does: [] }).map(({ before, after }) => [before, after])).toEqual([
    ['gt', undefined],
    ['mx', undefined],
  ]);
  expect(between({ to: 'gt' }, { to: ['gt', 'mx'] })).toEqual([{ path: ['to'], item: undefined, before: undefined, after: 'mx' }]);
});

test('items are known again by id, by subject and place, or by stage, in any order', () => {
  const before = {
    items: [{ id: 'p1', due: '2019' }, { id: 'p2' }],
    stages: [{ stage: 'endorsed', on: '2016' }],
    assessments: [
      { subject: 'd-01', country: 'gt', level: 'full' },
      { subject: 'd-01', country: 'mx', level: 'full' },
    ],
  };
  const after = {
    items: [{ id: 'p2' }, { id: 'p1', due: '2020' }],
    stages: [{ stage: 'endorsed', on: '2017' }],
    assessments: [
      { subject: 'd-01', country: 'mx', level: 'full' },
      { subject: 'd-01', country: 'gt', level: 'partial' },
    ],
  };
  expect(
    between(before, after).map(({ path, item, before: old, after: now }) => [
      path.join('.'),
      item?.['country'] ?? item?.['id'] ?? item?.['stage'],
      old,
      now,
    ]),
  ).toEqual([
    ['items.due', 'p1', '2019', '2020'],
    ['stages.on', 'endorsed', '2016', '2017'],
    ['assessments.level', 'gt', 'full', 'partial'],
  ]);
});

test('an item that cannot be known again is gone, and another one is new; equal ones are counted', () => {
  const rows = (...names: string[]) => ({ rows: names.map((name) => ({ name })) });
  expect(between(rows('a', 'a'), rows('a'))).toEqual([{ path: ['rows'], item: { name: 'a' }, before: { name: 'a' }, after: undefined }]);
  expect(between(rows('a'), rows('b')).map(({ before, after }) => [before, after])).toEqual([
    [{ name: 'a' }, undefined],
    [undefined, { name: 'b' }],
  ]);
});
