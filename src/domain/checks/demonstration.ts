import type { AnyEntry } from '../ledger/entry.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** Every id of an invented entry begins with this, and no id of real content does: nobody takes the one for the other. */
export const DEMO_PREFIX = 'demo-';

/** Invented entries among real content: each is a problem. */
export function checkDemonstration(entries: readonly AnyEntry[]): Problem[] {
  return entries
    .filter(({ id }) => id.startsWith(DEMO_PREFIX))
    .map(({ id, origin }) => problem('demonstration-in-content', origin.file, undefined, { found: id, prefix: DEMO_PREFIX }));
}
