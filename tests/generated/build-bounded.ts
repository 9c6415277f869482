import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';
import { builtFrom } from './build.ts';
import { TODAY, validLedger, type Change } from './ledgers.ts';

/** For one ledger of some seventy entries, ample on a busy machine. */
const BOUND_MS = 120_000;
const BOUND_BYTES = 1024 ** 3;

/** What is held when what nobody needs is gone: how much lies about before depends on how much memory the machine has. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Builds all of the changes that validate, in bounded time and memory; nothing of it is left undefined. @returns how many were taken */
export function expectToBuild(drawn: readonly Change[]): number {
  const { ledger, taken } = validLedger(drawn);
  const begun = performance.now();
  const { pages, files } = builtFrom(ledger, TODAY);
  expect(performance.now() - begun).toBeLessThan(BOUND_MS);
  expect(heldBytes()).toBeLessThan(BOUND_BYTES);
  expect(pages.length).toBeGreaterThan(100);
  const broken = [...pages, ...files].map((text) => /.{0,40}(?:"(?:undefined|NaN|Invalid Date)"|\[object Object\]).{0,40}/.exec(text)?.[0]);
  expect(broken.filter((text) => text !== undefined)).toEqual([]);
  return taken;
}
