import { compareEdtf, edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { compareText } from '../compare-text.ts';
import { openProposals } from './open-proposals.ts';
import { effectOf, possibleStages, stagesOf } from '../acts/acts.ts';
import type { Outcome } from '../schemas/vocabulary.ts';
import { doneIntervalOf } from './timeliness.ts';

/** The way of an agreement (S0 §2d, §4): the same stages as its own, with verification between the plan and the end. */
export const PIPELINE_STAGES = ['proposed', 'agreed', 'endorsed', 'planned', 'verified', 'closed'] as const;
export type PipelineStage = (typeof PIPELINE_STAGES)[number];

/** Something that stands at a stage, since when, and what it waits for. */
export interface PipelineItem {
  entry: Entry<'agreements'> | Entry<'proposals'>;
  /** Date of the act that brought it there; undefined where the document is undated. */
  since: string | undefined;
  /** False for an act that is older than the steps that follow: it is measured by none of them. */
  waits: boolean;
  /** Meeting that verified it last, at the stage of verification. */
  meeting?: Entry<'meetings'>;
}

export interface PipelineColumn {
  stage: PipelineStage;
  /** The stage that comes next; undefined at the end. */
  waitsFor: PipelineStage | undefined;
  /** The longest waiting first; undated ones last. */
  items: readonly PipelineItem[];
}

/** Ids of the texts that agreements adopted until the day say they derive from. */
function takenUp(ledger: Ledger, asOf: string): Set<string> {
  const adopted = ledger.all('agreements').filter(({ facts }) => edtf(facts.adopted).from <= asOf);
  return new Set(adopted.flatMap(({ facts }) => facts.derives ?? []));
}

const planDate = ({ facts }: Entry<'plans'>) => facts.dated ?? String(facts.year);

/** The action plan in which each agreement stood first, by the day of the plan, or by its year where it is undated. */
const firstPlans = oncePerKey((ledger, asOf) => {
  const planned = new Map<string, Entry<'plans'>>();
  for (const plan of ledger.all('plans')) {
    if (plan.facts.kind !== 'action-plan' || edtf(planDate(plan)).from > asOf) continue;
    for (const { agreement } of plan.facts.items) {
      const known = agreement && planned.get(agreement);
      if (agreement && (!known || compareEdtf(planDate(plan), planDate(known)) < 0)) planned.set(agreement, plan);
    }
  }
  return planned;
});

const lastVerification = oncePerKey((ledger, asOf): ReadonlyMap<string, Entry<'meetings'>> => {
  const last = new Map<string, Entry<'meetings'>>();
  for (const meeting of ledger.all('meetings')) {
    if (edtf(meeting.facts.held).from > asOf) continue;
    for (const id of meeting.facts.verified ?? []) {
      const known = last.get(id);
      if (!known || edtf(known.facts.held).to < edtf(meeting.facts.held).to) last.set(id, meeting);
    }
  }
  return last;
});

/** A stage that an agreement has reached, and the entry that says so where it is not the agreement itself. */
export interface StageReached {
  stage: PipelineStage;
  on: string;
  outcome?: Outcome | undefined;
  cause?: Entry<'plans'> | Entry<'meetings'>;
}

/**
 * Every stage that an agreement has reached until a day, in the order of the stages: from its own entry, from the action plans
 * that schedule it, from the meetings that verified it. @param asOf ISO day
 */
export function stagesReached(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): StageReached[] {
  const own = stagesOf(agreement).filter(({ on }) => edtf(on).from <= asOf);
  const reached: StageReached[] = own.map(({ stage, on, outcome }) => ({ stage, on, outcome }));
  const plan = firstPlans(ledger, asOf).get(agreement.id);
  if (plan && possibleStages(agreement).includes('planned') && !own.some(({ stage }) => stage === 'planned')) {
    reached.push({ stage: 'planned', on: plan.facts.dated ?? String(plan.facts.year), cause: plan });
  }
  const meeting = lastVerification(ledger, asOf).get(agreement.id);
  // What is in no plan is not verified by it (S0 §4); a meeting that looked at it stays in its story.
  if (meeting && reached.some(({ stage }) => stage === 'planned')) {
    reached.push({ stage: 'verified', on: meeting.facts.held, cause: meeting });
  }
  return reached.sort((a, b) => PIPELINE_STAGES.indexOf(a.stage) - PIPELINE_STAGES.indexOf(b.stage));
}

/** The stage that an agreement has reached, on both of the pages that tell it. @param asOf ISO day */
export function stageOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): StageReached | undefined {
  return stagesReached(ledger, agreement, asOf).at(-1);
}

/** Why an agreement is not on its way: nothing is asked for, it took effect by being passed, or the record documents it as done. */
export type AsideReason = 'states' | 'takes-effect' | 'done';

export interface Pipeline {
  columns: readonly PipelineColumn[];
  aside: readonly { entry: Entry<'agreements'>; reason: AsideReason }[];
}

/** When the steps after adoption were first asked for (S0 §4; undated, taken for 2016): an older act waits for none of them. */
const STEPS_SINCE = '2016-01-01';

function asideReason(ledger: Ledger, agreement: Entry<'agreements'>): AsideReason | undefined {
  const effect = effectOf(agreement);
  if (effect !== 'asks') return effect;
  const closed = stagesOf(agreement).some(({ stage }) => stage === 'closed');
  return !closed && doneIntervalOf(ledger, agreement) ? 'done' : undefined;
}

/** True where an act was passed when these steps had been asked for: an older one is measured by none of them. */
function waitsForSteps({ facts }: Entry<'agreements'>): boolean {
  return edtf(facts.adopted).to >= STEPS_SINCE;
}

/** True where an agreement still has steps before it: not one that is done or took effect, nor one older than the steps. */
export function hasStepsAhead(ledger: Ledger, agreement: Entry<'agreements'>): boolean {
  return waitsForSteps(agreement) && asideReason(ledger, agreement) === undefined;
}

/** Every agreement that is on its way, and every proposal that none took up, at the stage reached on a day. @param asOf ISO day */
export function computePipeline(ledger: Ledger, asOf: string): Pipeline {
  const items = new Map<PipelineStage, PipelineItem[]>(PIPELINE_STAGES.map((stage) => [stage, []]));
  const aside: Pipeline['aside'][number][] = [];
  const done = takenUp(ledger, asOf);
  for (const entry of openProposals(ledger)) {
    const known = entry.facts.proposed === undefined || edtf(entry.facts.proposed).from <= asOf;
    if (known && !done.has(entry.id)) items.get('proposed')!.push({ entry, since: entry.facts.proposed, waits: true });
  }
  for (const entry of ledger.all('agreements')) {
    const reason = asideReason(ledger, entry);
    if (reason) {
      aside.push({ entry, reason });
      continue;
    }
    const place = stageOf(ledger, entry, asOf);
    if (!place) continue;
    const meeting = place.cause?.collection === 'meetings' ? { meeting: place.cause } : {};
    items.get(place.stage)!.push({ entry, since: place.on, waits: waitsForSteps(entry), ...meeting });
  }
  const order = ({ since }: PipelineItem) => (since === undefined ? '9999' : edtf(since).from);
  const columns = PIPELINE_STAGES.map((stage, index) => ({
    stage,
    waitsFor: PIPELINE_STAGES[index + 1],
    items: items.get(stage)!.sort((a, b) => compareText(order(a), order(b)) || compareText(a.entry.id, b.entry.id)),
  }));
  return { columns, aside };
}
