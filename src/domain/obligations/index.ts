import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { presidencyOn, ROLES, troikaOn } from './roles.ts';
import { OBLIGATION_RULES, type ObligationRule, type RuleStanding } from '../schemas/vocabulary.ts';
import { answeredInputs, focalPoints, questionnaires, selfAssessments } from './country-rules.ts';
import { judge, type Judgement } from './judge.ts';
import {
  circulatedAgendas,
  circulatedDrafts,
  grcmSlots,
  informedObservers,
  networkSlots,
  openEvents,
  troikaMeetings,
} from './meeting-rules.ts';
import { supportedNetworks } from './network-rules.ts';
import type { Draft, Obligations, Occurrence, Owner, RuleStatus } from './model.ts';
import { actionPlans, endorsements, identifiedResources, threeAgreements, workPlans } from './plan-rules.ts';
import { managementReports, planComments, prePresidencyMeetings, presidencyDuties, secretariatDuties } from './presidency-rules.ts';
import { MECHANISM_RULES } from './rules.ts';
import { monitoringReports, mostlyVirtual, quarterlyMeetings, quarterlyVerification, sharedMinutes } from './team-rules.ts';
import { buildWorld, knownOn, type World } from './world.ts';

/** What each rule asks for: once per quarter, per meeting, per presidency, per agreement… */
const DRAFTS: Readonly<Record<ObligationRule, (world: World) => Draft[]>> = {
  'quarterly-meeting': quarterlyMeetings,
  'mostly-virtual': mostlyVirtual,
  'minutes-shared': sharedMinutes,
  'monitoring-report': monitoringReports,
  'pre-presidency-meeting': prePresidencyMeetings,
  'plan-comments': planComments,
  'work-plan': workPlans,
  'grcm-slot': grcmSlots,
  'network-slot': networkSlots,
  'three-agreements': threeAgreements,
  endorsement: endorsements,
  'action-plan': actionPlans,
  'quarterly-verification': quarterlyVerification,
  resources: identifiedResources,
  'management-report': managementReports,
  questionnaire: questionnaires,
  'self-assessment': selfAssessments,
  'open-events': openEvents,
  'drafts-circulated': circulatedDrafts,
  'agendas-circulated': circulatedAgendas,
  'inputs-answered': answeredInputs,
  'focal-points': focalPoints,
  'observers-informed': informedObservers,
  'troika-meeting': troikaMeetings,
  'networks-supported': supportedNetworks,
  'presidency-duties': presidencyDuties,
  'secretariat-duties': secretariatDuties,
};

/** Who held each office that owes an occurrence, on its day. */
function ownersOf({ terms }: World, { owes, day }: Draft): Owner[] {
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

interface Force {
  inForce: string | undefined;
  adopted: AnyEntry | undefined;
}

/** The earliest act on record that adopted a rule; it is certain from the last day its date allows. */
function forceOf(world: World, rule: ObligationRule, acts: readonly Entry<'documents'>[]): Force {
  const agreements = (MECHANISM_RULES[rule].adoptedBy ?? []).flatMap((id) => world.ledger.get('agreements', id) ?? []);
  const dates: { entry: AnyEntry; day: string }[] = [
    ...agreements.filter(({ facts }) => knownOn(world.asOf, facts.adopted)).map((entry) => ({ entry, day: edtf(entry.facts.adopted).to })),
    ...acts.filter(({ facts }) => facts.adopts?.includes(rule)).map((entry) => ({ entry, day: edtf(entry.facts.dated).to })),
  ];
  const first = dates.sort((a, b) => compareText(a.day, b.day) || compareText(a.entry.id, b.entry.id))[0];
  return { inForce: first?.day, adopted: first?.entry };
}

function judged(draft: Draft, world: World, { inForce }: Force): Judgement {
  if (inForce === undefined) return { state: 'unjudged', reason: 'not-in-force' };
  if ((draft.due?.from ?? draft.day) < inForce) return { state: 'unjudged', reason: 'before-in-force' };
  return judge(draft, world.asOf);
}

/** What would be missed under a rule is a warning under a preference. */
function softened(judgement: Judgement, rule: ObligationRule): Judgement {
  const preferred = MECHANISM_RULES[rule].standing === 'preference';
  return preferred && judgement.state === 'missed'
    ? { state: 'exceeded', reason: judgement.reason === 'below-measure' ? 'above-preference' : judgement.reason }
    : judgement;
}

/** A person's finding stands over what the clock says, save that what was kept stays kept. */
function withFinding(judgement: Judgement, finding: Entry<'waivers'> | undefined): Judgement {
  if (!finding || judgement.state === 'unjudged' || judgement.state === 'kept') return judgement;
  return finding.facts.finding === 'waived' ? { state: 'waived', reason: 'waived' } : { state: 'missed', reason: 'documented-not-done' };
}

function occurrenceOf(world: World, rule: ObligationRule, draft: Draft, force: Force, finding: Entry<'waivers'> | undefined): Occurrence {
  const { key, thread, anchor, period, due, limit, evidence, measure, day } = draft;
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
    owners: ownersOf(world, draft),
    ...softened(withFinding(judged(draft, world, force), finding), rule),
    ...(finding && { finding }),
  };
}

/**
 * Every obligation of the mechanism and how it stands on a day, each with the entries it was computed from. Where no act on
 * record adopted a rule, its occurrences say what would be owed and are not judged. The cost grows with the number of entries
 * and of occurrences, not with their product.
 *
 * @param asOf ISO day
 */
export function computeObligations(ledger: Ledger, asOf: string): Obligations {
  const world = buildWorld(ledger, asOf);
  const acts = world.documents.filter(({ facts }) => facts.adopts !== undefined);
  const findings = new Map(
    ledger
      .all('waivers')
      .filter(({ facts }) => knownOn(asOf, facts.on))
      .map((entry) => [`${entry.facts.rule} ${entry.facts.occurrence}`, entry]),
  );
  const rules = OBLIGATION_RULES.map((rule): RuleStatus => {
    const force = forceOf(world, rule, acts);
    const written = MECHANISM_RULES[rule].standing;
    const standing: RuleStanding = force.inForce !== undefined && written === 'proposed' ? 'adopted' : written;
    const occurrences = DRAFTS[rule](world)
      .map((draft) => occurrenceOf(world, rule, draft, force, findings.get(`${rule} ${draft.key}`)))
      .sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key));
    return { rule, standing, ...force, occurrences };
  });
  return { asOf, rules };
}
