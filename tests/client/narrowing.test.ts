import { expect, test } from 'vitest';
import { narrow } from '../../src/client/narrowing.ts';

const items = [['pais=mx', 'anio=2024'], ['pais=mx', 'pais=gt', 'anio=2025'], ['pais=gt', 'anio=2025'], ['anio=2023']].map(
  (own) => new Set(own),
);

test('without a choice everything is found, and each value counts its items', () => {
  const { found, counts } = narrow(items, []);
  expect(found).toEqual([0, 1, 2, 3]);
  expect(counts.get('pais=mx')).toBe(2);
});

test('one value of each choice is enough, and every choice is asked', () => {
  expect(narrow(items, [{ name: 'pais', values: ['pais=mx', 'pais=gt'] }]).found).toEqual([0, 1, 2]);
  const choices = [
    { name: 'pais', values: ['pais=mx'] },
    { name: 'anio', values: ['anio=2025'] },
  ];
  const { found, counts } = narrow(items, choices);
  expect(found).toEqual([1]);
  // What a value would leave beside the choices of the other fieldset.
  expect(Object.fromEntries(counts)).toEqual({ 'pais=mx': 1, 'pais=gt': 2, 'anio=2025': 1, 'anio=2024': 1 });
});
