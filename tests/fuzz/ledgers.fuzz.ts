// The long run: generated ledgers of all collections. Whatever of them validates is built in process. FUZZ_LEDGERS of them (200);
// FUZZ_SEED draws others; a failure names its seed and is shrunk to the changes that it needs.
import fc from 'fast-check';
import { test } from 'vitest';
import { expectToBuild } from '../generated/build-bounded.ts';
import { changes } from '../generated/ledgers.ts';

const RUNS = Number(process.env.FUZZ_LEDGERS ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 20260101);

test('whatever validates builds', { timeout: 6 * 60 * 60_000 }, () => {
  fc.assert(
    fc.property(changes(300), (drawn) => {
      expectToBuild(drawn);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
