import { ASPECTS, assessmentsAbout, type Aspect, type Assessment } from './assessments.ts';
import { columnOf, isInformed, type Column } from './columns.ts';
import { documentedOf } from './documented.ts';
import { addDays, compareEdtf, edtf, elapsed } from './edtf.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { compareText } from './problem.ts';
import { repliesAbout } from './replies.ts';
import { RULES } from './rules.ts';
import { dueIntervalOf, doneIntervalOf } from './timeliness.ts';
import type { Outcome, Stage, Stance } from './vocabulary.ts';

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
  | { kind: 'overdue' }
);
export type StoryKind = StoryEvent['kind'];

function sameRange(a: Column['range'], b: Column['range']): boolean {
  return a?.lowest === b?.lowest && a?.highest === b?.highest;
}

type Filed = Entry<'reports'> | Entry<'self-assessments'>;

function filedOn(item: Assessment): string {
  return (item.entry as Filed).facts.filed;
}

/** Statements of one voice about one country and aspect, in the order in which they were filed. */
type Line = readonly Assessment[];

function lineKey({ voice, country, aspect }: Assessment): string {
  return `${voice} ${country ?? ''} ${ASPECTS.indexOf(aspect)}`;
}

function byFiling(a: Assessment, b: Assessment): number {
  return compareText(filedOn(a), filedOn(b)) || compareText(a.entry.id, b.entry.id);
}

/** What one entry changed in its own voice's columns, compared with the moment before it was filed. */
function changesBy(entry: Filed, own: readonly Assessment[], lines: ReadonlyMap<string, Line>): LevelChange[] {
  const on = entry.facts.filed;
  const keys = Map.groupBy(own, ({ country, aspect }) => `${country ?? ''} ${ASPECTS.indexOf(aspect)}`);
  return [...keys]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, [first]]) => {
      const { voice, country, aspect } = first!;
      const line = lines.get(lineKey(first!))!;
      const range = (items: readonly Assessment[]) => {
        const column = columnOf(voice, items, on);
        return isInformed(column) ? column.range : undefined;
      };
      const start = line.findIndex((item) => item.entry === entry);
      const end = line.findLastIndex((item) => item.entry === entry);
      const before = range(line.slice(0, start));
      const after = range(line.slice(0, end + 1));
      return sameRange(before, after) ? [] : [{ country, aspect, before, after }];
    });
}

/** What was filed about a subject, the newest first, each judged when it is asked for. */
function* filings(ledger: Ledger, subject: string): Generator<StoryEvent & { kind: 'filed' }> {
  const spoken = assessmentsAbout(ledger, subject).filter(({ voice }) => voice !== 'record');
  const lines = Map.groupBy([...spoken].sort(byFiling), lineKey);
  const entries = [...Map.groupBy([...spoken].sort(byFiling), ({ entry }) => entry as Filed)].reverse();
  for (const [entry, own] of entries) {
    yield {
      on: entry.facts.filed,
      cause: entry as AnyEntry,
      kind: 'filed',
      changes: changesBy(entry, own, lines),
      evidence: new Set(own.flatMap(({ evidence }) => evidence)).size,
    };
  }
}

function answers(ledger: Ledger, subject: string): StoryEvent[] {
  const replies = assessmentsAbout(ledger, subject).flatMap((assessment) => repliesAbout(ledger, assessment));
  return [...new Set(replies)].map((reply) => ({ on: reply.facts.filed, cause: reply, kind: 'reply', stance: reply.facts.stance }));
}

function recorded(ledger: Ledger, agreement: Entry<'agreements'>): StoryEvent[] {
  const documented = documentedOf(ledger, agreement.id);
  return (documented?.assessment.evidence ?? []).flatMap(({ id, date }): StoryEvent[] =>
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

function overdue(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): StoryEvent[] {
  const due = dueIntervalOf(ledger, agreement);
  const done = doneIntervalOf(ledger, agreement);
  const ended = agreement.facts.stages.find(({ outcome }) => outcome === 'withdrawn' || outcome === 'superseded');
  if (!due || due.to >= asOf || (done && done.from <= due.to) || (ended && edtf(ended.on).from <= due.to)) return [];
  return [{ on: addDays(due.to, 1), cause: agreement, kind: 'overdue' }];
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
  const later = facts.stages.filter(({ on, stage }) => stage === 'closed' || compareEdtf(on, facts.adopted) !== 0);
  const events: StoryEvent[] = [
    { on: facts.adopted, cause: act, kind: 'adopted' },
    ...later.map(({ stage, on, outcome }): StoryEvent => ({ on, cause: agreement, kind: 'stage', stage, outcome })),
    ...surroundings(ledger, agreement),
    ...(facts.resources?.pledged ?? []).map(({ by, on, amount }): StoryEvent => ({ on, cause: agreement, kind: 'pledged', by, amount })),
    ...recorded(ledger, agreement),
    ...filings(ledger, agreement.id),
    ...answers(ledger, agreement.id),
    ...overdue(ledger, agreement, asOf),
  ];
  return events
    .filter(({ on }) => edtf(on).from <= asOf)
    .sort((a, b) => compareEdtf(a.on, b.on) || compareText(a.kind, b.kind) || compareText(a.cause.id, b.cause.id));
}

/** True where what was filed moves an agreement: a changed level or new evidence. */
function moves({ changes, evidence }: StoryEvent & { kind: 'filed' }): boolean {
  return changes.length > 0 || evidence > 0;
}

/** The last day on which an agreement moved; filings are judged from the newest back, until one of them moved it. */
function lastMove(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): string {
  const { adopted, stages } = agreement.facts;
  const dates = [adopted, ...stages.map(({ on }) => on), ...recorded(ledger, agreement).map(({ on }) => on)].map(edtf);
  const days = dates.filter(({ from }) => from <= asOf).map(({ to }) => to);
  for (const filing of filings(ledger, agreement.id)) {
    if (filing.on > asOf || !moves(filing)) continue;
    days.push(filing.on);
    break;
  }
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/**
 * The last day on which an open agreement moved, where that is at least four quarters ago; undefined where it is closed, done
 * or still moving (S0 §4: verification is quarterly). @param asOf ISO day
 */
export function stalledSince(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): string | undefined {
  if (agreement.facts.stages.some(({ stage }) => stage === 'closed') || doneIntervalOf(ledger, agreement)) return undefined;
  const last = lastMove(ledger, agreement, asOf);
  if (last === '' || last >= asOf) return undefined;
  const { years, months } = elapsed(last, asOf);
  return years * 12 + months >= RULES.stalledQuarters * 3 ? last : undefined;
}
