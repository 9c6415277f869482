import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '#domain/problems/nearest.ts';
import { FIXED } from '../fixed-seed.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });

test.each([
  ['pending', 'pending', 0],
  ['pendng', 'pending', 1],
  ['pendding', 'pending', 1],
  ['pemding', 'pending', 1],
  ['pednign', 'pending', 2],
  ['ab', 'ba', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
])('from %j to %j is a distance of %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('distance is nothing for equal words alone, the same both ways, and at most the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
    FIXED,
  );
});

test('a slip of the keys is answered with the value that was meant', () => {
  const levels = ['no-information', 'pending', 'partial', 'substantial', 'full'];
  expect(nearest('parcial', levels)).toBe('partial');
  expect(nearest('Partial', levels)).toBe('partial');
  expect(nearest('sustantial', levels)).toBe('substantial');
  expect(nearest('no-infomation', levels)).toBe('no-information');
});

test('where nothing is near, nothing is suggested', () => {
  expect(nearest('terminado', ['no-information', 'pending', 'partial', 'substantial', 'full'])).toBeUndefined();
  expect(nearest('xyzxyz', ['pending'])).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});

test('words that share no letter are not near, however short they are', () => {
  expect(nearest('zz', ['aa', 'bb'])).toBeUndefined();
  expect(nearest('x', ['mx'])).toBe('mx');
});

test('of two that are equally near, the first of the list is suggested', () => {
  expect(nearest('d-03', ['d-01', 'd-02'])).toBe('d-01');
});

test('a suggestion is always one of the candidates', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(word), (found, candidates) => {
      const suggestion = nearest(found, candidates);
      if (suggestion !== undefined) expect(candidates).toContain(suggestion);
    }),
    FIXED,
  );
});

test('a very long text costs no more than a long one', () => {
  expect(nearest('a'.repeat(1_000_000), ['a'.repeat(80)])).toBe('a'.repeat(80));
});
