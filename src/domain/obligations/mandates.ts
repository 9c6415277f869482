import { edtf } from '../dates/edtf.ts';
import { evidenceFrom, type DatedEntry } from './evidence.ts';
import type { PendingObligation } from './model.ts';
import { knownOn, type ObligationIndex } from './obligation-index.ts';
import { ROLES } from './roles.ts';
import type { RuleTerms } from './rule-definition.ts';

/**
 * What agreements asked of the Tripartite Team once, without the rhythm that the rule gives it. The team as such owes it, since
 * no presidency alone does, and no day is set.
 */
export function mandatesOf(index: ObligationIndex, { mandatedBy }: Pick<RuleTerms, 'mandatedBy'>, entries: readonly DatedEntry[]) {
  return mandatedBy
    .flatMap((id) => index.ledger.get('agreements', id) ?? [])
    .filter(({ facts }) => knownOn(index.asOf, facts.adopted))
    .map((agreement): PendingObligation => ({
      key: agreement.id,
      anchor: agreement,
      mandate: agreement,
      ...evidenceFrom(entries),
      day: edtf(agreement.facts.adopted).to,
      owes: [ROLES.team],
    }));
}
