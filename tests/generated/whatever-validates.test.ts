import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { builtFrom } from './build.ts';
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

test('content that does not describe the offices of the mechanism builds, and names them by their roles', () => {
  const { ledger, problems } = loadLedger('tests/fixtures/sound');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.values(ROLES).filter((id) => ledger.get('parties', id) !== undefined)).toEqual([]);
  const { pages } = builtFrom(ledger, TODAY);
  for (const { roles } of Object.values(MECHANISM_WORDS)) expect(pages.some((page) => page.includes(`"${roles.secretariat}"`))).toBe(true);
});
