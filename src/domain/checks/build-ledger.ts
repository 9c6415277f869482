import type { AnyEntry } from '../ledger/entry.ts';
import { checkLedger } from './ledger-checks.ts';
import { compareEntries, Ledger } from '../ledger/ledger.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';

/**
 * Builds the ledger and says everything that is wrong between entries. The order of the entries does not matter.
 *
 * @param broken `collection/id` of entries that exist and could not be read
 * @param today ISO day, for what only a calendar can tell (a report filed tomorrow); left out, nothing is held against it
 */
export function buildLedger(
  entries: readonly AnyEntry[],
  broken: ReadonlySet<string> = new Set(),
  today?: string,
): { ledger: Ledger; problems: Problem[] } {
  const ledger = new Ledger(entries);
  return { ledger, problems: checkLedger(ledger, [...entries].sort(compareEntries), broken, today).sort(compareProblems) };
}
