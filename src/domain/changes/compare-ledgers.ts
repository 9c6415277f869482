import { ledgerAsOf } from '../ledger/as-of.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { RULE_DEFINITIONS } from '../obligations/rules/index.ts';
import { inOrder, type Change } from './change.ts';
import { obligationChanges } from './obligation-changes.ts';
import { agreementChanges } from './agreement-changes.ts';
import { entryChanges } from './entry-changes.ts';
import { voiceChanges } from './voice-changes.ts';

/**
 * What a change makes different, on one and the same day: what voices say, how far they are apart, what documents show, which
 * stage is reached, which date is kept, what the mechanism asks for, how much is covered, and which entries are new, changed or
 * gone. Nothing is said of why, and nothing is merged.
 *
 * @param before the ledger without the change, @param after with it, both whole
 * @param asOf ISO day for which both are computed
 * @returns in the order of `CHANGE_KINDS`, and within a kind of subjects, agreements, rules or collections
 */
export function compareLedgers(before: Ledger, after: Ledger, asOf: string): Change[] {
  const [old, now] = [ledgerAsOf(before, asOf), ledgerAsOf(after, asOf)];
  return inOrder([
    ...entryChanges(before, after),
    ...voiceChanges(old, now, asOf),
    ...agreementChanges(old, now, asOf),
    ...obligationChanges(old, now, asOf, RULE_DEFINITIONS),
  ]);
}
