import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPattern } from '#domain/text/as-pattern.ts';

test('a text finds itself, and nothing that only looks like it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(new RegExp(`^${asPattern(text)}$`).test(text)).toBe(true);
    }),
  );
  expect(new RegExp(asPattern('a.b')).test('axb')).toBe(false);
  expect(new RegExp(asPattern('(a|b)')).test('a')).toBe(false);
});
