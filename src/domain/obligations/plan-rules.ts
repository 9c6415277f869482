import { edtf } from '../dates/edtf.ts';
import { yearsFrom } from '../dates/calendar.ts';
import type { Entry } from '../ledger/entry.ts';
import { ROLES } from './roles.ts';
import type { Draft } from './model.ts';
import { MECHANISM_RULES } from './rules.ts';
import { lastDayOf } from './team-rules.ts';
import { nextMeeting } from './next-meeting.ts';
import { dated, knownOn, type World } from './world.ts';

type Plan = Entry<'plans'>;

function plansOf(world: World, kind: Plan['facts']['kind'], year: string): Plan[] {
  return world.plans.filter(({ facts }) => facts.kind === kind && facts.year === Number(year));
}

/** The Tripartite Team has a plan of its own for each year (S3, task 2). The loosest reading: it exists before the year ends. */
export function workPlans(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES['work-plan'];
  return yearsFrom(edtf(documented).from, world.asOf).map((year) => {
    const due = lastDayOf(year);
    const plans = plansOf(world, 'work-plan', year);
    return { key: year, period: year, due, ...dated(plans.map((entry) => ({ entry, on: entry.facts.dated }))), day: due.to, owes };
  });
}

/** When all governments had approved a plan: by the vice-ministers or the members as such, or by the last of the countries. */
export function approvedOn(world: World, plan: Plan): string | undefined {
  const approvals = (plan.facts.approvals ?? []).filter(({ on }) => knownOn(world.asOf, on));
  const joint = approvals.find(({ by }) => by === ROLES.viceMinisters || by === ROLES.members);
  if (joint) return joint.on;
  if (world.members.length === 0) return undefined;
  const each = world.members.map((member) => approvals.find(({ by }) => by === member)?.on);
  if (each.includes(undefined)) return undefined;
  return (each as string[]).reduce((last, on) => (edtf(on).to > edtf(last).to ? on : last));
}

/** An action plan is formed and approved by the governments for each year (S0 §4, S1). The loosest reading: before the year ends. */
export function actionPlans(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES['action-plan'];
  return yearsFrom(edtf(documented).from, world.asOf).map((year) => {
    const due = lastDayOf(year);
    const plans = plansOf(world, 'action-plan', year);
    return { key: year, period: year, due, ...dated(plans.map((entry) => ({ entry, on: approvedOn(world, entry) }))), day: due.to, owes };
  });
}

/** Preferably at most three agreements of each network in a year's plan (S0 §4): more are pointed out, never refused. */
export function threeAgreements(world: World): Draft[] {
  const counts = new Map<string, { year: string; network: string; plans: Set<Plan>; found: number }>();
  for (const plan of world.plans) {
    if (plan.facts.kind !== 'action-plan') continue;
    for (const { network } of plan.facts.items) {
      if (network === undefined) continue;
      const year = String(plan.facts.year);
      const key = `${year}/${network}`;
      const count = counts.get(key) ?? { year, network, plans: new Set(), found: 0 };
      count.plans.add(plan);
      count.found += 1;
      counts.set(key, count);
    }
  }
  const asked = MECHANISM_RULES['three-agreements'].number!;
  return [...counts].map(([key, { year, network, plans, found }]) => ({
    key,
    thread: network,
    anchor: world.ledger.get('parties', network)!,
    period: year,
    ...dated([...plans].map((entry) => ({ entry, on: entry.facts.dated }))),
    verdict: found <= asked ? ('met' as const) : ('failed' as const),
    measure: { found, asked },
    day: edtf([...plans][0]!.facts.dated ?? year).to,
    owes: [network],
  }));
}

function missingResources({ facts }: Plan): { found: number; total: number } {
  return { found: facts.items.filter(({ resources }) => resources !== undefined).length, total: facts.items.length };
}

/** Every item of a plan says where its resources come from, and so does the mechanism that Decision 22 asked for (S3). */
export function identifiedResources(world: World): Draft[] {
  const { adoptedBy, owes } = MECHANISM_RULES.resources;
  const acts = (adoptedBy ?? []).flatMap((id) => world.ledger.get('agreements', id) ?? []);
  const whole = world.plans.filter((plan) => plan.facts.kind === 'work-plan' && isComplete(missingResources(plan)));
  const mandates = acts.map((act): Draft => {
    const pairs = whole.map((entry) => ({ entry, on: entry.facts.dated }));
    return { key: act.id, anchor: act, ...dated(pairs), day: edtf(act.facts.adopted).to, owes };
  });
  const plans = world.plans.map((plan): Draft => {
    const measure = missingResources(plan);
    const year = String(plan.facts.year);
    return {
      key: plan.id,
      anchor: plan,
      period: year,
      due: lastDayOf(year),
      ...dated([{ entry: plan, on: plan.facts.dated }]),
      ...(!isComplete(measure) && { verdict: 'unclear' as const }),
      measure,
      day: edtf(plan.facts.dated ?? year).to,
      owes,
    };
  });
  return [...mandates, ...plans];
}

function isComplete({ found, total }: { found: number; total: number }): boolean {
  return found === total;
}

/** Agreements of a network go to the next Vice-Ministerial Meeting for endorsement (S0 §4). */
export function endorsements(world: World): Draft[] {
  const meetings = world.meetings.filter(({ facts }) => facts.series === 'viceministerial');
  const networks = world.ledger.all('agreements').filter(({ facts }) => {
    const kind = world.ledger.get('parties', facts.act.body)?.facts.kind;
    return (kind === 'network' || kind === 'working-group') && knownOn(world.asOf, facts.adopted);
  });
  return networks.map((agreement) => {
    const adopted = edtf(agreement.facts.adopted);
    const next = nextMeeting(meetings, adopted);
    const event = agreement.facts.stages.find(({ stage, on }) => stage === 'endorsed' && knownOn(world.asOf, on));
    return {
      key: agreement.id,
      anchor: agreement,
      due: next?.ends,
      dueUnknown: next === undefined,
      ...dated(event ? [{ entry: agreement, on: event.on }] : []),
      day: next?.ends.to ?? adopted.to,
      owes: MECHANISM_RULES.endorsement.owes,
    };
  });
}
