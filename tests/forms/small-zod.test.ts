// Forms check with an engine of their own in the place of zod: whatever is entered, both say the same.
import { build } from 'esbuild';
import fc from 'fast-check';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { SOUND } from '../generated/ledgers.ts';
import { arbitraryOf } from '../generated/values.ts';

const SRC = join(import.meta.dirname, '../../src');
const ORIGIN = { file: 'f', locate: () => undefined };

/** The schemas as a browser receives them. */
let small: typeof COLLECTIONS;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(SRC, 'domain/schemas/index.ts')],
    alias: { zod: join(SRC, 'forms/small-zod/index.ts') },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  ({ COLLECTIONS: small } = (await import(`data:text/javascript;base64,${code}`)) as { COLLECTIONS: typeof COLLECTIONS });
});

/** Plain data that nobody should write, or not there. */
const JUNK: readonly unknown[] = [
  undefined,
  null,
  '',
  ' a ',
  '…',
  'a\u0000b',
  '😀'.repeat(100),
  'x'.repeat(5000),
  '2026-13-45',
  '1889',
  '2026-Q3',
  'https://192.168.0.1/',
  'all',
  0,
  -1,
  1.5,
  1e300,
  -1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  ['a', 'a'],
  Array.from({ length: 200 }, () => 'a'),
  {},
  { length: 0 },
  { id: 'n1' },
  JSON.parse('{"__proto__": "x", "n1": "y", "1": "z", "constructor": "c"}'),
];

interface Place {
  holder: Record<string | number, unknown>;
  key: string | number;
}

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield { holder: value as Place['holder'], key };
    yield* placesIn((value as Place['holder'])[key]);
  }
}

interface Break {
  at: number;
  junk: number;
  how: 'replace' | 'remove' | 'add' | 'repeat';
}
const BREAKS = fc.array(
  fc.record<Break>({
    at: fc.nat(),
    junk: fc.nat(JUNK.length - 1),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
  }),
  { maxLength: 4 },
);

/** A value with some of what it holds taken out, put in or put in the place of something else. */
function broken(whole: unknown, breaks: readonly Break[]): unknown {
  const copy: { whole: unknown } = structuredClone({ whole });
  for (const { at, junk, how } of breaks) {
    const places = [...placesIn(copy)];
    const { holder, key } = places[at % places.length]!;
    const there = holder[key];
    if (how === 'remove' && holder !== copy && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
    else if (how === 'add' && typeof there === 'object' && there !== null && !Array.isArray(there))
      (there as Place['holder']).extra = structuredClone(JUNK[junk]);
    else if (how === 'repeat' && JSON.stringify(there ?? null).length < 200)
      holder[key] = Array.from({ length: junk * 8 }, () => structuredClone(there));
    else holder[key] = structuredClone(JUNK[junk]);
  }
  return copy.whole;
}

/** What an engine says of a value; of an issue, what the validator makes use of. */
function verdictOf(schema: z.ZodType, value: unknown) {
  const { success, data, error } = schema.safeParse(value);
  const { problems } = checkSchema(schema, value, ORIGIN);
  return {
    success,
    data,
    issues:
      error &&
      JSON.parse(JSON.stringify(error.issues, (key, own: unknown) => (['message', 'received', 'note'].includes(key) ? undefined : own))),
    problems,
  };
}

const parts = (of: Pick<CollectionSchema, 'facts' | 'words'>) => [of.facts, ...(of.words ? [of.words] : [])] as z.ZodType[];

describe.each(COLLECTION_NAMES)('of %s', (collection) => {
  test('whatever is entered, both engines say the same', () => {
    parts(COLLECTIONS[collection]).forEach((schema, index) => {
      const own = parts(small[collection])[index]!;
      const drawn = arbitraryOf(schema, () => ['a', 'd-04', 'ins-1/m1']);
      fc.assert(
        fc.property(drawn, BREAKS, (value, breaks) => {
          const entered = broken(value, breaks);
          const [ours, theirs] = [verdictOf(own, entered), verdictOf(schema, entered)].map((verdict) => JSON.stringify(verdict));
          if (ours !== theirs) expect(JSON.parse(ours!)).toEqual(JSON.parse(theirs!));
        }),
        // A case is told as it was drawn: there are too many ways of making one smaller.
        { ...FIXED, numRuns: 8, endOnFailure: true },
      );
    });
  });

  test('what is sound is sound for both', () => {
    for (const { facts, words } of SOUND.filter((entry) => entry.collection === collection)) {
      expect(verdictOf(small[collection].facts, facts)).toMatchObject({ success: true, data: facts });
      for (const own of Object.values(words)) expect(verdictOf(parts(small[collection])[1]!, own).success).toBe(true);
    }
  });
});
