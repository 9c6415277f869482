import { ASPECTS, assessmentsAbout, type Aspect, type Assessment } from '../voices/assessments.ts';
import { columnOf, isInformed, latestOfEach, type Column } from '../voices/columns.ts';
import { documentedOf } from '../voices/documented.ts';
import { monthsBetween } from '../dates/calendar.ts';
import { compareEdtf, edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import { compareText } from '../compare-text.ts';
import { repliesAbout } from '../voices/replies.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { asksForSomething, stagesOf } from '../acts/acts.ts';
import { datedDeliverables, doneIntervalOf, writtenDue } from './timeliness.ts';
import type { AssessingVoice, Outcome, Stage, Stance } from '../schemas/vocabulary.ts';

/** How one voice's levels about one country and aspect changed; undefined where it said nothing that counted. */
export interface LevelChange {
  country: string | undefined;
  aspect: Aspect;
  before: Column['range'];
  after: Column['range'];
}

/** One thing that happened to an agreement; `cause` is the entry that says so. */
export type StoryEvent = { on: string; cause: AnyEntry } & (
  | { kind: 'adopted' }
  | { kind: 'stage'; stage: Stage; outcome: Outcome | undefined }
  | { kind: 'meeting' }
  | { kind: 'input' }
  | { kind: 'evidence'; evidence: string }
  | { kind: 'filed'; changes: readonly LevelChange[]; evidence: number }
  | { kind: 'reply'; stance: Stance }
  | { kind: 'pledged'; by: string; amount: number | undefined }
  | { kind: 'date-passed'; deliverable: string }
);

function sameRange(a: Column['range'], b: Column['range']): boolean {
  return a?.lowest === b?.lowest && a?.highest === b?.highest;
}

function informedRange(voice: AssessingVoice, statements: readonly Assessment[], on: string): Column['range'] {
  const column = columnOf(voice, statements, on);
  return isInformed(column) ? column.range : undefined;
}

/** What each entry changed in one voice's column about one country and aspect, compared with the moment before it was filed. */
function changesIn(column: readonly Assessment[]): [Assessment['entry'], LevelChange][] {
  const { voice, country, aspect } = column[0]!;
  const filings = [...Map.groupBy(column, ({ entry }) => entry)].sort(
    ([a, [first]], [b, [second]]) => compareText(first!.filed, second!.filed) || compareText(a.id, b.id),
  );
  let known: Assessment[] = [];
  return filings.flatMap(([entry, own]): [Assessment['entry'], LevelChange][] => {
    const on = own[0]!.filed;
    const before = informedRange(voice, known, on);
    known = latestOfEach([...known, ...own]);
    const after = informedRange(voice, known, on);
    return sameRange(before, after) ? [] : [[entry, { country, aspect, before, after }]];
  });
}

/** Reports and self-assessments of one subject with what each changed: the same on every day, so worked out once. */
const filings = oncePerKey((ledger, subject): readonly StoryEvent[] => {
  const spoken = assessmentsAbout(ledger, subject);
  const columns = Map.groupBy(spoken, ({ voice, country, aspect }) => `${country ?? ''} ${ASPECTS.indexOf(aspect)} ${voice}`);
  const changes = [...columns].sort(([a], [b]) => compareText(a, b)).flatMap(([, column]) => changesIn(column));
  const byEntry = Map.groupBy(changes, ([entry]) => entry);
  return [...Map.groupBy(spoken, ({ entry }) => entry)].map(([entry, own]) => ({
    on: own[0]!.filed,
    cause: entry,
    kind: 'filed',
    changes: (byEntry.get(entry) ?? []).map(([, change]) => change),
    evidence: new Set(own.flatMap(({ evidence }) => evidence)).size,
  }));
});

function answers(ledger: Ledger, subject: string): StoryEvent[] {
  const documented = documentedOf(ledger, subject);
  const answered = [...assessmentsAbout(ledger, subject), ...(documented ? [{ entry: documented.record, subject }] : [])];
  const replies = answered.flatMap((item) => repliesAbout(ledger, item));
  return [...new Set(replies)].map((reply) => ({ on: reply.facts.filed, cause: reply, kind: 'reply', stance: reply.facts.stance }));
}

function recorded(ledger: Ledger, agreement: Entry<'agreements'>): StoryEvent[] {
  const documented = documentedOf(ledger, agreement.id);
  return (documented?.act.evidence ?? []).flatMap(({ id, date }): StoryEvent[] =>
    date === undefined ? [] : [{ on: date, cause: documented!.record, kind: 'evidence', evidence: id }],
  );
}

/** Meetings and statements that the agreement names beside the act itself. */
function surroundings(ledger: Ledger, { facts }: Entry<'agreements'>): StoryEvent[] {
  return (facts.related ?? []).flatMap((target): StoryEvent[] => {
    const entry = ledger.resolve({ target, collections: ['meetings', 'inputs'] });
    if (entry?.collection === 'meetings') return [{ on: entry.facts.held, cause: entry, kind: 'meeting' }];
    return entry?.collection === 'inputs' ? [{ on: entry.facts.presented, cause: entry, kind: 'input' }] : [];
  });
}

/**
 * Dates that passed, in the precision in which they are written; none where something documents that the date was kept, or may
 * have been.
 */
function passed(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): StoryEvent[] {
  const closed = stagesOf(agreement).find(({ stage, on }) => stage === 'closed' && edtf(on).from <= asOf);
  return datedDeliverables(ledger, agreement, asOf).flatMap(({ deliverable, status, due }): StoryEvent[] => {
    const told = status === 'date-passed' || status === 'overdue' || status === 'done-late';
    if (!told || due === undefined || (closed && edtf(closed.on).from <= due)) return [];
    return [{ on: writtenDue(ledger, deliverable)!, cause: agreement, kind: 'date-passed', deliverable: deliverable.id }];
  });
}

/**
 * The story of an agreement, in the order of dates: its act and stages, the meetings and statements around it, what was
 * filed and what that changed, replies, documented evidence, pledges, and the day its date passed. Nothing after `asOf`.
 *
 * @param asOf ISO day
 */
export function storyOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): StoryEvent[] {
  const { facts } = agreement;
  const act = (facts.act.meeting && ledger.get('meetings', facts.act.meeting)) || agreement;
  // The stage that the act itself brought is told with the act.
  const later = stagesOf(agreement).filter(({ on, stage }) => stage === 'closed' || compareEdtf(on, facts.adopted) !== 0);
  const events: StoryEvent[] = [
    { on: facts.adopted, cause: act, kind: 'adopted' },
    ...later.map(({ stage, on, outcome }): StoryEvent => ({ on, cause: agreement, kind: 'stage', stage, outcome })),
    ...surroundings(ledger, agreement),
    ...(facts.resources?.pledged ?? []).map(({ by, on, amount }): StoryEvent => ({ on, cause: agreement, kind: 'pledged', by, amount })),
    ...recorded(ledger, agreement),
    ...filings(ledger, agreement.id),
    ...answers(ledger, agreement.id),
    ...passed(ledger, agreement, asOf),
  ];
  return events
    .filter(({ on }) => edtf(on).from <= asOf)
    .sort((a, b) => compareEdtf(a.on, b.on) || compareText(a.kind, b.kind) || compareText(a.cause.id, b.cause.id));
}

/** True where an event moves an agreement: a new stage, a changed level or new evidence. */
function moves(event: StoryEvent): boolean {
  if (event.kind === 'filed') return event.changes.length > 0 || event.evidence > 0;
  return event.kind === 'adopted' || event.kind === 'stage' || event.kind === 'evidence';
}

/**
 * The date, as its source gives it, on which an open agreement that asks for something moved last, where that is at least four
 * quarters ago; undefined where nothing is asked for, or it is closed, done or still moving (S0 §4: verification is quarterly).
 *
 * @param asOf ISO day
 */
export function stalledSince(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): string | undefined {
  if (!asksForSomething(agreement) || doneIntervalOf(ledger, agreement)) return undefined;
  if (stagesOf(agreement).some(({ stage }) => stage === 'closed')) return undefined;
  const last = storyOf(ledger, agreement, asOf)
    .filter(moves)
    .map(({ on }) => on)
    .reduce((latest, on) => (edtf(on).to > edtf(latest).to ? on : latest), agreement.facts.adopted);
  const day = edtf(last).to;
  return day < asOf && monthsBetween(day, asOf) >= THRESHOLDS.stalledQuarters * 3 ? last : undefined;
}
