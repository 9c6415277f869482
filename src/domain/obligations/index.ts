import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { judgeRules } from './judge-rules.ts';
import type { Obligations } from './model.ts';
import { RULE_DEFINITIONS } from './rules/index.ts';

/**
 * The state of every obligation of the mechanism on a day, each with the entries it was computed from. Where no act on record
 * adopted a rule, its occurrences say what would be owed and are not judged. The cost grows with the number of entries and of
 * occurrences, not with their product.
 *
 * @param asOf ISO day
 */
export function computeObligations(ledger: Ledger, asOf: string): Obligations {
  return { asOf, rules: judgeRules(ledger, asOf, RULE_DEFINITIONS) };
}

/** The same, worked out once for a ledger and day: some hundred pages ask for it. @param asOf ISO day */
export const obligationsOn = oncePerKey(computeObligations);
