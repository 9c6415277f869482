import { obligationsOn } from '#domain/obligations/index.ts';
import type { Obligations, Occurrence, RuleStatus } from '#domain/obligations/model.ts';
import { OBLIGATION_RULES, OBLIGATION_STATES, type ObligationRule, type ObligationState } from '#domain/schemas/vocabulary.ts';
import { formatNumber } from '#i18n/format.ts';
import { MECHANISM_WORDS, type MechanismWords } from '#i18n/mechanism/index.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import type { LinkView, StateView } from '../model/inline.ts';

/** The obligations of a ledger on the page's day. */
export function obligationsOf({ ledger, asOf }: Pick<ViewContext, 'ledger' | 'asOf'>): Obligations {
  return obligationsOn(ledger, asOf);
}

/** Whether a document of this conference asks for a rule; one that none asks for has no page and no case. */
export const isWritten = (rule: ObligationRule): boolean => OBLIGATION_RULES.includes(rule);

export function statusOf(context: ViewContext, rule: ObligationRule): RuleStatus {
  const found = obligationsOf(context).rules.find((status) => status.rule === rule);
  return found ?? { rule, authority: 'proposed', inForce: [], mandates: [], occurrences: [] };
}

export function mechanismWords({ locale }: ViewContext): MechanismWords {
  return MECHANISM_WORDS[locale];
}

/** A link to the page of a rule; to that of the whole mechanism where no document of this conference asks for the rule. */
export function ruleLink(context: ViewContext, rule: ObligationRule): LinkView {
  if (!isWritten(rule)) return sectionLink(context, 'mechanism');
  return { href: hrefOf(context, { to: 'rule', rule }), text: mechanismWords(context).rules[rule].title };
}

/**
 * Under which name a case is counted: that of its rule; or, where an agreement asked for it by itself, what that agreement asked
 * for, since nobody may have adopted the rhythm that the rule gives it.
 */
function askedLink(context: ViewContext, { rule, key, mandate }: Occurrence): LinkView {
  const link = ruleLink(context, rule);
  const asked = mandate && mechanismWords(context).rules[rule].mandate;
  return asked === undefined ? link : { href: `${link.href}#${occurrenceId({ key })}`, text: asked };
}

/** Occurrences by the name under which they are counted, in their order. */
export function byAsked(context: ViewContext, occurrences: readonly Occurrence[]): { link: LinkView; occurrences: Occurrence[] }[] {
  const groups = new Map<string, { link: LinkView; occurrences: Occurrence[] }>();
  for (const occurrence of occurrences) {
    const link = askedLink(context, occurrence);
    const group = groups.get(link.href) ?? { link, occurrences: [] };
    group.occurrences.push(occurrence);
    groups.set(link.href, group);
  }
  return [...groups.values()];
}

/** States in the order of the legend; an unjudged one is divided by whether anything is on record. */
const LEGEND_STATES: readonly { state: ObligationState; documented: boolean }[] = OBLIGATION_STATES.flatMap((state) =>
  (state === 'unjudged' ? [true, false] : [false]).map((documented) => ({ state, documented })),
);

/** How many occurrences are in each state; states without any are left out. */
export function stateGroups(occurrences: readonly Occurrence[]): { state: ObligationState; documented: boolean; count: number }[] {
  const counts = new Map<string, number>();
  const key = (state: ObligationState, documented: boolean) => `${state} ${documented && state === 'unjudged'}`;
  for (const { state, evidence } of occurrences) {
    const own = key(state, evidence.length > 0);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return LEGEND_STATES.flatMap(({ state, documented }) => {
    const count = counts.get(key(state, documented));
    return count === undefined ? [] : [{ state, documented, count }];
  });
}

/** The same as marks with their numbers. */
export function stateViews(context: ViewContext, occurrences: readonly Occurrence[]): StateView[] {
  return stateGroups(occurrences).map(({ state, documented, count }) => ({
    ...stateView(context, state, documented),
    count: formatNumber(count, context.locale),
  }));
}

export function stateView(context: ViewContext, state: ObligationState, documented?: boolean): StateView {
  const words = mechanismWords(context);
  if (!documented || state !== 'unjudged') return { state, word: words.states[state] };
  return { state, word: words.documented.word, documented: true };
}

/** Every mark with its word and meaning. */
export function legendOf(context: ViewContext): { mark: StateView; meaning: string }[] {
  const words = mechanismWords(context);
  return LEGEND_STATES.map(({ state, documented }) => ({
    mark: stateView(context, state, documented),
    meaning: documented ? words.documented.meaning : words.stateMeanings[state],
  }));
}

/** Id of an occurrence on its rule's page. */
export function occurrenceId({ key }: Pick<Occurrence, 'key'>): string {
  return `o-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
