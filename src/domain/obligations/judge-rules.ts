import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { OBLIGATION_RULES, type ObligationRule } from '../schemas/vocabulary.ts';
import { forcePeriods, inForceOn } from './force.ts';
import { judge, type Judgement } from './judge.ts';
import type { ForcePeriod, Occurrence, PendingObligation, RuleStatus } from './model.ts';
import { buildObligationIndex, knownOn, type ObligationIndex } from './obligation-index.ts';
import { ownersOf } from './owners.ts';
import type { RuleDefinition, RuleSet } from './rule-definition.ts';
import { excuses } from './waivers.ts';

function judged(pending: PendingObligation, asOf: string, periods: readonly ForcePeriod[]): Judgement {
  // What an agreement asked for by itself is owed from its adoption, whatever became of the rule.
  if (pending.mandate) return judge(pending, asOf);
  const [first] = periods;
  if (!first) return { state: 'unjudged', reason: 'not-in-force' };
  const day = pending.due?.from ?? pending.day;
  if (day < first.from) return { state: 'unjudged', reason: 'before-in-force' };
  return inForceOn(periods, day) ? judge(pending, asOf) : { state: 'unjudged', reason: 'after-in-force' };
}

/** A preference that was not followed is a warning, never a breach. */
function softened(judgement: Judgement, { authority }: RuleDefinition): Judgement {
  return authority === 'preference' && judgement.state === 'missed'
    ? { state: 'exceeded', reason: judgement.reason === 'below-measure' ? 'above-preference' : judgement.reason }
    : judgement;
}

/** A recorded finding overrides the date, but never what was kept. */
function withFinding(judgement: Judgement, finding: Entry<'waivers'> | undefined): Judgement {
  if (!finding || judgement.state === 'unjudged' || judgement.state === 'kept') return judgement;
  return finding.facts.finding === 'waived' ? { state: 'waived', reason: 'waived' } : { state: 'missed', reason: 'documented-not-done' };
}

interface Findings {
  of(rule: ObligationRule, key: string): Entry<'waivers'> | undefined;
}

function findingsOn({ ledger, asOf }: ObligationIndex): Findings {
  const known = ledger.all('waivers').filter(({ facts }) => knownOn(asOf, facts.on));
  const byOccurrence = new Map(known.map((entry) => [`${entry.facts.rule} ${entry.facts.occurrence}`, entry]));
  return { of: (rule, key) => byOccurrence.get(`${rule} ${key}`) };
}

function occurrenceOf(
  index: ObligationIndex,
  rule: ObligationRule,
  definition: RuleDefinition,
  pending: PendingObligation,
): Omit<Occurrence, keyof Judgement> {
  const { key, thread, anchor, period, due, limit, evidence, measure, mandate, day, owes = definition.owes } = pending;
  return {
    rule,
    key,
    ...(thread !== undefined && { thread }),
    ...(anchor && { anchor }),
    ...(period !== undefined && { period }),
    due,
    limit,
    evidence,
    ...(measure && { measure }),
    ...(mandate && { mandate }),
    day,
    owners: ownersOf(index, owes, pending),
  };
}

function statusOf(
  index: ObligationIndex,
  rule: ObligationRule,
  definition: RuleDefinition,
  acts: readonly Entry<'documents'>[],
  findings: Findings,
): RuleStatus {
  const inForce = forcePeriods(rule, definition, acts);
  const isAdopted = inForceOn(inForce, index.asOf) !== undefined && definition.authority !== 'preference';
  const occurrences = definition.occurrences(index).map((pending) => {
    const recorded = findings.of(rule, pending.key);
    const occurrence = occurrenceOf(index, rule, definition, pending);
    const finding = recorded && excuses(definition, occurrence, recorded) ? recorded : undefined;
    return {
      ...occurrence,
      ...softened(withFinding(judged(pending, index.asOf, inForce), finding), definition),
      ...(finding && { finding }),
    };
  });
  return {
    rule,
    authority: isAdopted ? 'adopted' : definition.authority,
    inForce,
    mandates: occurrences.flatMap(({ mandate }) => mandate ?? []),
    occurrences: occurrences.sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key)),
  };
}

/**
 * The state of every occurrence of some rules on a day, in the order of the rules, each with the entries it was computed from.
 *
 * @param asOf ISO day
 */
export function judgeRules(ledger: Ledger, asOf: string, definitions: RuleSet): RuleStatus[] {
  const index = buildObligationIndex(ledger, asOf);
  const acts = index.documents.filter(({ facts }) => facts.adopts !== undefined || facts.ends !== undefined);
  const findings = findingsOn(index);
  return OBLIGATION_RULES.flatMap((rule) => {
    const definition = definitions[rule];
    return definition ? [statusOf(index, rule, definition, acts, findings)] : [];
  });
}
