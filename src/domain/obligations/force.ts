import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import { compareText } from '../compare-text.ts';
import type { ObligationRule } from '../schemas/vocabulary.ts';
import type { ForcePeriod } from './model.ts';
import type { RuleDefinition } from './rule-definition.ts';

type Act = Entry<'documents'>;

/** Whether a document is an act of a body that may decide on a rule. */
export function mayDecide({ mayAdopt }: Pick<RuleDefinition, 'mayAdopt'>, { facts }: Act): boolean {
  return facts.kind === 'act' && facts.by !== undefined && facts.by.some((party) => mayAdopt.includes(party));
}

/** Nobody is judged by a rule whose adoption is dated with a question mark. */
const isCertain = (date: string) => !edtf(date).uncertain;

/** An act opens a period on the last day that its date allows: from then on the rule is certainly in force. */
interface Opening {
  act: Act;
  from: string;
  until: string | undefined;
}

function openings(rule: ObligationRule, definition: RuleDefinition, acts: readonly Act[]): Opening[] {
  const adopting = acts.filter((act) => act.facts.adopts?.includes(rule) && isCertain(act.facts.dated) && mayDecide(definition, act));
  return adopting
    .map((act) => {
      const { dated, force } = act.facts;
      return { act, from: edtf(force?.from ?? dated).to, until: force?.to === undefined ? undefined : edtf(force.to).from };
    })
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.act.id, b.act.id));
}

/**
 * When a rule was in force, as far as acts of bodies that may adopt it say: from the last day of the act that adopts it, until
 * the first day that this act or a later one allows for its end. An act that repeats what is in force opens nothing new.
 */
export function forcePeriods(rule: ObligationRule, definition: RuleDefinition, acts: readonly Act[]): ForcePeriod[] {
  const endings = acts
    .filter((act) => act.facts.ends?.includes(rule) && mayDecide(definition, act))
    .map((act) => ({ act, on: edtf(act.facts.force?.from ?? act.facts.dated).from }))
    .sort((a, b) => compareText(a.on, b.on));
  const periods: ForcePeriod[] = [];
  for (const { act, from, until } of openings(rule, definition, acts)) {
    const before = periods.at(-1);
    if (before && (before.until === undefined || from <= before.until)) continue;
    const ended = endings.find(({ on }) => on > from && (until === undefined || on < until));
    const end = ended ? { until: ended.on, endedBy: ended.act } : until === undefined ? {} : { until, endedBy: act };
    periods.push({ from, act, ...end });
  }
  return periods;
}

/** The period that holds a day. */
export function inForceOn(periods: readonly ForcePeriod[], day: string): ForcePeriod | undefined {
  return periods.find(({ from, until }) => from <= day && (until === undefined || day <= until));
}
