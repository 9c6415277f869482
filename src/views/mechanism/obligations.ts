import type { Ledger } from '#domain/ledger.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import type { Obligations, Occurrence, RuleStatus } from '#domain/obligations/model.ts';
import { OBLIGATION_STATES, type ObligationRule, type ObligationState } from '#domain/vocabulary.ts';
import { formatNumber } from '#i18n/format.ts';
import { MECHANISM_WORDS, type MechanismWords } from '#i18n/mechanism/index.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import type { LinkView, StateView } from '../model.ts';

const computed = new WeakMap<Ledger, Map<string, Obligations>>();

/** The obligations of a ledger on the page's day: some thirty pages ask for them, and they are computed once. */
export function obligationsOf({ ledger, asOf }: ViewContext): Obligations {
  const days = computed.get(ledger) ?? new Map<string, Obligations>();
  computed.set(ledger, days);
  const obligations = days.get(asOf) ?? computeObligations(ledger, asOf);
  days.set(asOf, obligations);
  return obligations;
}

export function statusOf(context: ViewContext, rule: ObligationRule): RuleStatus {
  return obligationsOf(context).rules.find((status) => status.rule === rule)!;
}

export function mechanismWords({ locale }: ViewContext): MechanismWords {
  return MECHANISM_WORDS[locale];
}

export function ruleLink(context: ViewContext, rule: ObligationRule): LinkView {
  return { href: hrefOf(context, { to: 'rule', rule }), text: mechanismWords(context).rules[rule].title };
}

/** How many of some occurrences are in each state, in the order of the states; those that none is in are left out. */
export function stateViews(context: ViewContext, occurrences: readonly Occurrence[]): StateView[] {
  const counts = new Map<ObligationState, number>();
  for (const { state } of occurrences) counts.set(state, (counts.get(state) ?? 0) + 1);
  return OBLIGATION_STATES.flatMap((state): StateView[] => {
    const count = counts.get(state);
    return count === undefined ? [] : [{ ...stateView(context, state), count: formatNumber(count, context.locale) }];
  });
}

export function stateView(context: ViewContext, state: ObligationState): StateView {
  return { state, word: mechanismWords(context).states[state] };
}

/** Id of an occurrence on its rule's page. */
export function occurrenceId({ key }: Pick<Occurrence, 'key'>): string {
  return `o-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
