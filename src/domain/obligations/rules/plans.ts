import { lastDayOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { everyMember, evidenceFrom, type DatedEntry } from '../evidence.ts';
import { mandatesOf } from '../mandates.ts';
import type { PendingObligation, Verdict } from '../model.ts';
import { knownOn, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { oncePerPeriod } from '../periods.ts';
import { ROLES } from '../roles.ts';
import { defineRule, TEAM, type RuleSet } from '../rule-definition.ts';

type Plan = Entry<'plans'>;

/** Agreements of one network that a year's action plan preferably holds at most (S0 §4). */
export const PREFERRED_AGREEMENTS = 3;

function plansOf(index: ObligationIndex, kind: Plan['facts']['kind'], year?: string): Plan[] {
  return index.plans.filter(({ facts }) => facts.kind === kind && (year === undefined || facts.year === Number(year)));
}

/** When all governments had approved a plan: the vice-ministers or the members as such, or the last of the countries. */
function approved(index: ObligationIndex, plan: Plan): DatedEntry {
  const approvals = (plan.facts.approvals ?? []).filter(({ on }) => knownOn(index.asOf, on));
  const joint = approvals.find(({ by }) => by === ROLES.viceMinisters || by === ROLES.members);
  if (joint) return { entry: plan, on: joint.on };
  return { entry: plan, ...everyMember(index, (member) => approvals.find(({ by }) => by === member)?.on) };
}

/** The action plans of a year that hold agreements of a body, and the distinct agreements. */
interface NetworkYear {
  key: string;
  year: string;
  network: string;
  plans: Set<Plan>;
  agreements: Set<string>;
}

/**
 * Whose an item of a plan is: of the body that made its agreement, whatever the item says; of the network it names where it
 * names no agreement. Undefined where neither is a network or working group.
 */
function bodyOfItem({ ledger }: Pick<ObligationIndex, 'ledger'>, { agreement, network }: Plan['facts']['items'][number]) {
  const made = agreement === undefined ? undefined : ledger.get('agreements', agreement)?.facts.act.body;
  const body = made ?? network;
  const kind = body === undefined ? undefined : ledger.get('parties', body)?.facts.kind;
  return kind === 'network' || kind === 'working-group' ? body : undefined;
}

/** The distinct agreements of each network or working group among some items. */
export function agreementsByBody(
  context: Pick<ObligationIndex, 'ledger'>,
  items: readonly Plan['facts']['items'][number][],
): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const item of items) {
    const body = bodyOfItem(context, item);
    if (body !== undefined) bodies.set(body, (bodies.get(body) ?? new Set()).add(item.agreement ?? item.id));
  }
  return bodies;
}

function networkYears(index: ObligationIndex): NetworkYear[] {
  const counts = new Map<string, NetworkYear>();
  for (const plan of index.plans) {
    if (plan.facts.kind !== 'action-plan') continue;
    for (const [network, agreements] of agreementsByBody(index, plan.facts.items)) {
      const year = String(plan.facts.year);
      const key = `${year}/${network}`;
      const count = counts.get(key) ?? { key, year, network, plans: new Set(), agreements: new Set() };
      count.plans.add(plan);
      // An item without an agreement is one of its own in each plan.
      for (const id of agreements) count.agreements.add(index.ledger.get('agreements', id) ? id : `${plan.id}/${id}`);
      counts.set(key, count);
    }
  }
  return [...counts.values()];
}

/** Items of a plan that name their resources, out of all. */
function itemsWithResources({ facts }: Plan): { found: number; total: number } {
  return { found: facts.items.filter(({ resources }) => resources !== undefined).length, total: facts.items.length };
}

function isComplete({ found, total }: { found: number; total: number }): boolean {
  return found === total;
}

export const PLAN_RULES = {
  /** The Tripartite Team has its own plan for each year (S3, task 2). The loosest reading: the plan exists before the year ends. */
  'work-plan': defineRule('work-plan', {
    owes: TEAM,
    owedTo: [ROLES.members, ROLES.civilNetwork],
    key: [['year', 'agreements']],
    occurrences: (index, terms) => {
      const plans = (year?: string) => plansOf(index, 'work-plan', year).map((entry) => ({ entry, on: entry.facts.dated }));
      return [...mandatesOf(index, terms, plans()), ...yearsSince(index, terms.documented).map((year) => oncePerPeriod(year, plans(year)))];
    },
  }),

  /** The governments form and approve an action plan for each year (S0 §4, S1). The loosest reading: before the year ends. */
  'action-plan': defineRule('action-plan', {
    owes: [ROLES.members],
    owedTo: [ROLES.civilNetwork],
    key: [['year']],
    occurrences: (index, { documented }) =>
      yearsSince(index, documented).map((year) =>
        oncePerPeriod(
          year,
          plansOf(index, 'action-plan', year).map((entry) => approved(index, entry)),
        ),
      ),
  }),

  /** Preferably at most three agreements of each network in a year's plan (S0 §4): more are pointed out, never refused. */
  'three-agreements': defineRule('three-agreements', {
    authority: 'preference',
    owes: [],
    owedTo: [ROLES.members],
    number: PREFERRED_AGREEMENTS,
    key: [['year'], ['parties']],
    occurrences: (index, { number: asked }) =>
      networkYears(index).map(({ key, year, network, plans: [...plans], agreements: { size: found } }) => ({
        key,
        thread: network,
        anchor: index.ledger.demand('parties', network),
        period: year,
        ...evidenceFrom(plans.map((entry) => ({ entry, on: entry.facts.dated }))),
        verdict: found <= asked ? 'met' : 'failed',
        measure: { found, asked },
        day: edtf(plans[0]!.facts.dated ?? year).to,
        owes: [network],
      })),
  }),

  /** Every item of a plan says where its resources come from, and so does the mechanism that Decision 22 asked for (S3). */
  resources: defineRule('resources', {
    owes: TEAM,
    owedTo: [ROLES.members, ROLES.civilNetwork],
    key: [['agreements', 'plans']],
    occurrences: (index, terms) => {
      const complete = index.plans.filter((plan) => plan.facts.kind === 'work-plan' && isComplete(itemsWithResources(plan)));
      const mandates = mandatesOf(
        index,
        terms,
        complete.map((entry) => ({ entry, on: entry.facts.dated })),
      );
      const plans = index.plans.map((plan): PendingObligation => {
        const measure = itemsWithResources(plan);
        const verdict: Verdict | undefined = isComplete(measure) ? undefined : 'unclear';
        const year = String(plan.facts.year);
        return {
          key: plan.id,
          anchor: plan,
          period: year,
          due: lastDayOf(year),
          ...evidenceFrom([{ entry: plan, on: plan.facts.dated }]),
          ...(verdict && { verdict }),
          measure,
          day: edtf(plan.facts.dated ?? year).to,
          span: { from: `${year}-01-01`, to: `${year}-12-31` },
        };
      });
      return [...mandates, ...plans];
    },
  }),
} satisfies RuleSet;
