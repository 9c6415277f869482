import { expect } from 'vitest';
import { builtFrom } from './build.ts';
import { TODAY, validLedger, type Change } from './ledgers.ts';

/** For one ledger of some seventy entries, ample on a busy machine. */
const BOUND_MS = 120_000;
const BOUND_BYTES = 1024 ** 3;

/** Builds all of the changes that validate, in bounded time and memory; nothing of it is left undefined. @returns how many were taken */
export function expectToBuild(drawn: readonly Change[]): number {
  const { ledger, taken } = validLedger(drawn);
  const begun = performance.now();
  const { pages, files } = builtFrom(ledger, TODAY);
  expect(performance.now() - begun).toBeLessThan(BOUND_MS);
  expect(process.memoryUsage().heapUsed).toBeLessThan(BOUND_BYTES);
  expect(pages.length).toBeGreaterThan(100);
  const broken = [...pages, ...files].map((text) => /.{0,40}(?:"(?:undefined|NaN|Invalid Date)"|\[object Object\]).{0,40}/.exec(text)?.[0]);
  expect(broken.filter((text) => text !== undefined)).toEqual([]);
  return taken;
}
