import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { OBLIGATION_RULES, type ObligationRule } from '../schemas/vocabulary.ts';
import { judge, type Judgement } from './judge.ts';
import type { Obligations, Occurrence, Owner, PendingObligation, RuleStatus } from './model.ts';
import { buildObligationIndex, knownOn, type ObligationIndex } from './obligation-index.ts';
import { presidencyOn, ROLES, troikaOn } from './roles.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { RULE_DEFINITIONS } from './rules/index.ts';

/** Who held, on a day, each office that owes an occurrence. */
function ownersOf({ terms }: ObligationIndex, owes: readonly string[], day: string): Owner[] {
  return owes.flatMap((office): Owner[] => {
    if (office === ROLES.presidency) {
      const holder = presidencyOn(terms, day);
      return [{ office, holder: holder?.country, sure: holder?.sure ?? false }];
    }
    if (office === ROLES.troika) {
      const troika = troikaOn(terms, day);
      const three = troika ? [troika.outgoing, troika.current, troika.incoming] : [];
      return three.length === 0
        ? [{ office, holder: undefined, sure: false }]
        : three.map((term) => ({ office, holder: term?.country, sure: false }));
    }
    return [{ office, holder: office, sure: true }];
  });
}

type Adoption = Pick<RuleStatus, 'inForceFrom' | 'adoptingAct'>;

/** The earliest act on record that adopted a rule; it is certain from the last day its date allows. */
function adoptionOf(
  index: ObligationIndex,
  rule: ObligationRule,
  { adoptedBy }: RuleDefinition,
  acts: readonly Entry<'documents'>[],
): Adoption {
  const agreements = adoptedBy.flatMap((id) => index.ledger.get('agreements', id) ?? []);
  const dates: { entry: AnyEntry; day: string }[] = [
    ...agreements.filter(({ facts }) => knownOn(index.asOf, facts.adopted)).map((entry) => ({ entry, day: edtf(entry.facts.adopted).to })),
    ...acts.filter(({ facts }) => facts.adopts?.includes(rule)).map((entry) => ({ entry, day: edtf(entry.facts.dated).to })),
  ];
  const first = dates.sort((a, b) => compareText(a.day, b.day) || compareText(a.entry.id, b.entry.id))[0];
  return { inForceFrom: first?.day, adoptingAct: first?.entry };
}

function judged(pending: PendingObligation, asOf: string, { inForceFrom }: Adoption): Judgement {
  if (inForceFrom === undefined) return { state: 'unjudged', reason: 'not-in-force' };
  if ((pending.due?.from ?? pending.day) < inForceFrom) return { state: 'unjudged', reason: 'before-in-force' };
  return judge(pending, asOf);
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

function statusOf(index: ObligationIndex, rule: ObligationRule, acts: readonly Entry<'documents'>[], findings: Findings): RuleStatus {
  const definition = RULE_DEFINITIONS[rule];
  const adoption = adoptionOf(index, rule, definition, acts);
  const isAdopted = adoption.inForceFrom !== undefined && definition.authority === 'proposed';
  const occurrences = definition.occurrences(index).map((pending): Occurrence => {
    const { key, thread, anchor, period, due, limit, evidence, measure, day, owes = definition.owes } = pending;
    const finding = findings.of(rule, key);
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
      day,
      owners: ownersOf(index, owes, day),
      ...softened(withFinding(judged(pending, index.asOf, adoption), finding), definition),
      ...(finding && { finding }),
    };
  });
  return {
    rule,
    authority: isAdopted ? 'adopted' : definition.authority,
    ...adoption,
    occurrences: occurrences.sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key)),
  };
}

/**
 * The state of every obligation of the mechanism on a day, each with the entries it was computed from. Where no act on record
 * adopted a rule, its occurrences say what would be owed and are not judged. The cost grows with the number of entries and of
 * occurrences, not with their product.
 *
 * @param asOf ISO day
 */
export function computeObligations(ledger: Ledger, asOf: string): Obligations {
  const index = buildObligationIndex(ledger, asOf);
  const acts = index.documents.filter(({ facts }) => facts.adopts !== undefined);
  const findings = findingsOn(index);
  return { asOf, rules: OBLIGATION_RULES.map((rule) => statusOf(index, rule, acts, findings)) };
}
