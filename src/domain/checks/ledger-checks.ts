import type { AnyEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../problems/problem.ts';
import { checkActs } from './act-checks.ts';
import { checkStatements } from './assessment-checks.ts';
import { checkBodies } from './body-checks.ts';
import { checkConsultations } from './consultation-checks.ts';
import { checkEntries } from './entry-checks.ts';
import { problemsInto } from './entry-problems.ts';
import { checkOffices } from './office-checks.ts';

/**
 * Everything that is wrong between entries which are valid on their own.
 *
 * @param broken `collection/id` of entries that exist and could not be read: naming them is not a mistake
 * @param today ISO day, for what only a calendar can tell; left out, nothing is held against it
 */
export function checkLedger(ledger: Ledger, entries: readonly AnyEntry[], broken: ReadonlySet<string>, today?: string): Problem[] {
  const problems = checkEntries(ledger, entries, broken, today);
  for (const entry of entries) checkBodies(ledger, entry, problemsInto(problems));
  problems.push(...checkActs(ledger, entries, today));
  checkStatements(ledger, entries, problemsInto(problems));
  checkConsultations(ledger, entries, today, problemsInto(problems));
  checkOffices(ledger, today, problemsInto(problems));
  return problems;
}
