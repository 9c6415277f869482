import { compareEdtf, edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { openProposals } from './open-proposals.ts';
import { stagesOf } from '../acts/acts.ts';

/** The way of an agreement (S0 §2d, §4): the same stages as its own, with verification between the plan and the end. */
export const PIPELINE_STAGES = ['proposed', 'agreed', 'endorsed', 'planned', 'verified', 'closed'] as const;
export type PipelineStage = (typeof PIPELINE_STAGES)[number];

/** Something that stands at a stage, since when, and what it waits for. */
export interface PipelineItem {
  entry: Entry<'agreements'> | Entry<'proposals'>;
  /** Date of the act that brought it there; undefined where the document is undated. */
  since: string | undefined;
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

/** When each agreement first entered an action plan, by the day of the plan, or by its year where it is undated. */
function firstPlans(ledger: Ledger, asOf: string): Map<string, string> {
  const planned = new Map<string, string>();
  for (const { facts } of ledger.all('plans')) {
    const on = facts.dated ?? String(facts.year);
    if (facts.kind !== 'action-plan' || edtf(on).from > asOf) continue;
    for (const { agreement } of facts.items) {
      const known = agreement && planned.get(agreement);
      if (agreement && (!known || compareEdtf(on, known) < 0)) planned.set(agreement, on);
    }
  }
  return planned;
}

function lastVerification(ledger: Ledger, asOf: string): Map<string, Entry<'meetings'>> {
  const last = new Map<string, Entry<'meetings'>>();
  for (const meeting of ledger.all('meetings')) {
    if (edtf(meeting.facts.held).from > asOf) continue;
    for (const id of meeting.facts.verified ?? []) {
      const known = last.get(id);
      if (!known || edtf(known.facts.held).to < edtf(meeting.facts.held).to) last.set(id, meeting);
    }
  }
  return last;
}

function placeOf(
  agreement: Entry<'agreements'>,
  asOf: string,
  planned: ReadonlyMap<string, string>,
  verified: ReadonlyMap<string, Entry<'meetings'>>,
): { stage: PipelineStage; item: PipelineItem } | undefined {
  const passed = stagesOf(agreement).filter(({ on }) => edtf(on).from <= asOf);
  const last = passed.at(-1);
  if (!last) return undefined;
  if (last.stage === 'closed') return { stage: 'closed', item: { entry: agreement, since: last.on } };
  const plan = planned.get(agreement.id);
  const inPlan = last.stage === 'planned' || plan !== undefined;
  const meeting = verified.get(agreement.id);
  if (inPlan && meeting) return { stage: 'verified', item: { entry: agreement, since: meeting.facts.held, meeting } };
  if (inPlan) return { stage: 'planned', item: { entry: agreement, since: last.stage === 'planned' ? last.on : plan } };
  return { stage: last.stage, item: { entry: agreement, since: last.on } };
}

/** Every agreement, and every proposal that none took up, at the stage it has reached on a day. @param asOf ISO day */
export function computePipeline(ledger: Ledger, asOf: string): PipelineColumn[] {
  const items = new Map<PipelineStage, PipelineItem[]>(PIPELINE_STAGES.map((stage) => [stage, []]));
  const done = takenUp(ledger, asOf);
  for (const entry of openProposals(ledger)) {
    const known = entry.facts.proposed === undefined || edtf(entry.facts.proposed).from <= asOf;
    if (known && !done.has(entry.id)) items.get('proposed')!.push({ entry, since: entry.facts.proposed });
  }
  const planned = firstPlans(ledger, asOf);
  const verified = lastVerification(ledger, asOf);
  for (const agreement of ledger.all('agreements')) {
    const place = placeOf(agreement, asOf, planned, verified);
    if (place) items.get(place.stage)!.push(place.item);
  }
  const order = ({ since }: PipelineItem) => (since === undefined ? '9999' : edtf(since).from);
  return PIPELINE_STAGES.map((stage, index) => ({
    stage,
    waitsFor: PIPELINE_STAGES[index + 1],
    items: items.get(stage)!.sort((a, b) => compareText(order(a), order(b)) || compareText(a.entry.id, b.entry.id)),
  }));
}
