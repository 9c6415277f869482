import type { Entry } from '../ledger/entry.ts';
import type { Occurrence, Owner } from './model.ts';
import type { RuleDefinition } from './rule-definition.ts';

/** Party ids under which whoever owes an occurrence may appear. */
function debtorsOf(owners: readonly Owner[]): ReadonlySet<string> {
  return new Set(owners.flatMap(({ office, holder }) => (holder === undefined ? [office] : [office, holder])));
}

/** Who may excuse an occurrence: those to whom it is owed, and the bodies that may adopt the rule. */
export function mayExcuse(definition: RuleDefinition): readonly string[] {
  return [...new Set([...definition.owedTo, ...definition.mayAdopt])];
}

/**
 * Whether a finding counts. A source that documents that something was not done may be anybody's; an excuse counts only from
 * somebody who may give it and who is not the debtor itself.
 */
export function excuses(
  definition: RuleDefinition,
  { owners, anchor }: Pick<Occurrence, 'owners' | 'anchor'>,
  { facts }: Entry<'waivers'>,
): boolean {
  if (facts.finding !== 'waived') return true;
  const debtors = debtorsOf(owners);
  const by = facts.by ?? [];
  const authors = anchor?.collection === 'inputs' ? anchor.facts.by : [];
  const allowed = [...mayExcuse(definition), ...authors];
  return by.some((party) => allowed.includes(party) && !debtors.has(party));
}
