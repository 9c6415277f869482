import { expect, test } from 'vitest';
import { z } from 'zod';
import { referencePlace } from '#domain/ledger/reference-table.ts';

const naming = (...kinds: string[]) => z.string().meta({ reference: kinds });

test('where a value names entries follows from its schema', () => {
  expect(referencePlace(naming('agreements', 'guidelines'))).toBe('agreements guidelines');
  expect(referencePlace(z.object({ by: naming('parties'), year: z.number() }).optional())).toEqual({ by: 'parties' });
  expect(referencePlace(z.array(naming('sources')))).toEqual(['sources']);
  expect(referencePlace(z.union([z.literal('all'), z.array(naming('parties'))]))).toEqual(['parties']);
});

test('what names nothing has no place', () => {
  expect(referencePlace(z.array(z.string()))).toBeUndefined();
  expect(referencePlace(z.object({ year: z.number() }))).toBeUndefined();
});

test('a value that names entries in two ways is refused', () => {
  expect(() => referencePlace(z.union([naming('parties'), z.array(naming('parties'))]))).toThrow(TypeError);
});
