import { stagesOf } from '../acts/acts.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { mayDecide } from '../obligations/force.ts';
import { buildObligationIndex, type ObligationIndex } from '../obligations/obligation-index.ts';
import { ownersOf } from '../obligations/owners.ts';
import { presidencyTerms, ROLES, type Term } from '../obligations/roles.ts';
import { RULE_DEFINITIONS } from '../obligations/rules/index.ts';
import { agreementsByBody, PREFERRED_AGREEMENTS } from '../obligations/rules/plans.ts';
import { isGathering } from '../schemas/vocabulary.ts';
import { partiesNotNamed } from '../obligations/team-attendance.ts';
import { excuses, mayExcuse } from '../obligations/waivers.ts';
import type { ReportProblem } from './entry-problems.ts';

type Plan = Entry<'plans'>;

/** More agreements of one body in an action plan than the documents prefer: told while the plan is being written. */
function checkPreference(ledger: Ledger, plan: Plan, report: ReportProblem): void {
  for (const [body, { size }] of agreementsByBody({ ledger }, plan.facts.items)) {
    if (size > PREFERRED_AGREEMENTS) {
      report(plan, 'plan-above-preference', ['items'], { path: 'items', found: body, count: size, preferred: PREFERRED_AGREEMENTS });
    }
  }
}

/** An item names the body that made its agreement, and schedules it once the vice-ministers have endorsed it. */
function checkPlanItems(ledger: Ledger, plan: Plan, report: ReportProblem): void {
  plan.facts.items.forEach(({ agreement: id, network }, index) => {
    const agreement = id === undefined ? undefined : ledger.get('agreements', id);
    if (!agreement) return;
    const { act } = agreement.facts;
    if (network !== undefined && network !== act.body) {
      const path = ['items', index, 'network'];
      report(plan, 'plan-network-differs', path, { path: path.join('.'), found: network, agreement: agreement.id, body: act.body });
    }
    const endorsed = stagesOf(agreement).find(({ stage }) => stage === 'endorsed')?.on;
    const formed = plan.facts.dated ?? String(plan.facts.year);
    if (plan.facts.kind !== 'action-plan' || (endorsed !== undefined && edtf(endorsed).from <= edtf(formed).to)) return;
    const path = ['items', index, 'agreement'];
    report(plan, 'planned-before-endorsed', path, { path: path.join('.'), found: agreement.id, endorsed });
  });
}

/** Nothing is verified before it is agreed; an extraordinary meeting, or one in person, is agreed by all three parties. */
function checkMeeting(ledger: Ledger, terms: readonly Term[], meeting: Entry<'meetings'>, report: ReportProblem): void {
  const { verified, held, series } = meeting.facts;
  verified?.forEach((id, index) => {
    const adopted = ledger.get('agreements', id)?.facts.adopted;
    if (adopted === undefined || edtf(adopted).from <= edtf(held).to) return;
    report(meeting, 'dates-out-of-order', ['verified', index], { path: `verified.${index}`, found: held, against: adopted });
  });
  if (!isGathering(series, 'team')) return;
  for (const field of ['consents', 'in-person'] as const) {
    const consents = meeting.facts[field];
    const missing = consents === undefined ? [] : partiesNotNamed(meeting, terms, consents);
    if (missing.length > 0) report(meeting, 'consent-missing', [field], { path: field, found: consents!.join(', '), missing });
  }
}

/** An act brings rules into force, or ends them, only where a body that may decide it made it. */
function checkAct(document: Entry<'documents'>, report: ReportProblem): void {
  const { kind, adopts = [], ends = [], duties = [], approved, dated } = document.facts;
  for (const [field, rules] of [
    ['adopts', adopts],
    ['ends', ends],
  ] as const) {
    rules.forEach((rule, index) => {
      const definition = RULE_DEFINITIONS[rule];
      if (mayDecide(definition, document)) return;
      report(document, 'act-decides-nothing', [field, index], { path: `${field}.${index}`, found: rule, accepted: definition.mayAdopt });
    });
  }
  const duty = duties.indexOf('5-7');
  const isApproved = approved?.by === ROLES.viceMinisters && edtf(approved.on).from <= edtf(dated).to;
  if (isApproved) return;
  if (duty !== -1) report(document, 'signed-without-approval', ['duties', duty], { path: `duties.${duty}`, found: '5-7' });
  else if (kind === 'signed') report(document, 'signed-without-approval', ['kind'], { path: 'kind', found: kind });
}

/** The day by which the occurrence that a finding names has arisen: that of the finding, or the end of the period it names. */
function dayOf({ facts: { on, occurrence } }: Entry<'waivers'>): string {
  const period = occurrence.split('/').find((part) => /^[1-9]\d{3}(-Q[1-4])?$/.test(part));
  const days = [edtf(on).to, ...(period === undefined ? [] : [edtf(period).to])];
  return days.sort().at(-1)!;
}

/** A finding is about something that was owed, and an excuse comes from somebody who may give it. */
function checkFinding(index: ObligationIndex, finding: Entry<'waivers'>, report: ReportProblem): void {
  const { rule, occurrence: key, by = [] } = finding.facts;
  const definition = RULE_DEFINITIONS[rule];
  const pending = definition.occurrences(index).find((each) => each.key === key);
  if (!pending) {
    report(finding, 'occurrence-never-owed', ['occurrence'], { path: 'occurrence', found: key });
    return;
  }
  const owners = ownersOf(index, pending.owes ?? definition.owes, pending);
  if (excuses(definition, { owners, ...(pending.anchor && { anchor: pending.anchor }) }, finding)) return;
  report(finding, 'waiver-not-entitled', ['by'], { path: 'by', found: by.join(', '), accepted: mayExcuse(definition) });
}

/** What is wrong between the rules of the mechanism and the plans, acts, meetings and findings that concern them. */
export function checkRules(ledger: Ledger, findings: readonly Entry<'waivers'>[], report: ReportProblem): void {
  const terms = presidencyTerms(ledger);
  for (const plan of ledger.all('plans')) {
    if (plan.facts.kind === 'action-plan') checkPreference(ledger, plan, report);
    checkPlanItems(ledger, plan, report);
  }
  for (const meeting of ledger.all('meetings')) checkMeeting(ledger, terms, meeting, report);
  for (const document of ledger.all('documents')) checkAct(document, report);
  const indexes = new Map<string, ObligationIndex>();
  for (const finding of findings) {
    const day = dayOf(finding);
    const index = indexes.get(day) ?? buildObligationIndex(ledger, day);
    indexes.set(day, index);
    checkFinding(index, finding, report);
  }
}
