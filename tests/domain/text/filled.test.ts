import { expect, test } from 'vitest';
import { filled } from '#domain/text/filled.ts';

test('words and numbers stand in the place of their braces, and nothing in the place of what is not given', () => {
  expect(filled('Parte {n} de {total}: {part}', { n: 1, total: 2, part: '{n}' })).toBe('Parte 1 de 2: {n}');
  expect(filled('{nada}.', {})).toBe('.');
});
