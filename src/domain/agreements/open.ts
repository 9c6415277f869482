import { asksForSomething, stagesOf } from '../acts/acts.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { doneIntervalOf } from './timeliness.ts';

/**
 * True where an act still asks for something: nobody closed it, and documents do not show that all of it was done. What they show
 * in force, in part or not at all is open: whoever takes over has to know of it.
 */
export function isOpen(ledger: Ledger, agreement: Entry<'agreements'>): boolean {
  if (!asksForSomething(agreement)) return false;
  return !stagesOf(agreement).some(({ stage }) => stage === 'closed') && doneIntervalOf(ledger, agreement) === undefined;
}
