import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { expectToBuild } from './build-bounded.ts';
import { changes, DRAWN_COLLECTIONS, SOUND, TODAY } from './ledgers.ts';

test('fields of every collection are drawn, in entries that are sound', () => {
  expect(COLLECTION_NAMES.filter((name) => !DRAWN_COLLECTIONS.has(name))).toEqual([]);
  expect(buildLedger(SOUND, new Set(), TODAY).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('whatever validates builds, in bounded time and memory', { timeout: 300_000 }, () => {
  const drawn = fc.sample(changes(500), { seed: FIXED.seed!, numRuns: 1 })[0]!;
  // Were nothing taken, the sound entries alone would be built.
  expect(expectToBuild(drawn)).toBeGreaterThan(250);
});
