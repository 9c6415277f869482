import { ANCHORS } from '#addresses/anchors.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { startOf } from '#domain/dates/calendar.ts';
import { SERIES, type Gathering, type MeetingPurpose } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { byNewest, itemOf } from '../../items.ts';
import { entryLink, partyLinks, wordsOf } from '../../names.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { sourceViews } from '../../provenance.ts';

type Meeting = Entry<'meetings'>;
type Table = NonNullable<Meeting['facts']['table']>;
type TablePart = keyof Table;
type NextSteps = NonNullable<Meeting['facts']['next-steps']>;

const joined = (inlines: readonly Inline[]): Inline[] => inlines.flatMap((inline, index) => (index === 0 ? [inline] : [', ', inline]));
const orDash = (inlines: readonly Inline[]): Inline[] => (inlines.length === 0 ? ['–'] : [...inlines]);
const parties = (context: ViewContext, ids: readonly string[] | undefined): Inline[] => orDash(joined(partyLinks(context, ids)));

function sourced(context: ViewContext, sources: Parameters<typeof sourceViews>[1]): Inline[] {
  return sourceViews(context, sources).flatMap(({ link }): Inline[] => [' ', link]);
}

/** What was to be dealt with, whose item it was, and who gave it its place. */
export function agendaSection(context: ViewContext, entry: Meeting): SectionView | undefined {
  const { agenda } = entry.facts;
  if (!agenda) return undefined;
  const { heading, columns } = context.messages.gatherings.agenda;
  const { words } = wordsOf(context, entry);
  const rows = agenda.map(({ id, owner, decided, minutes, sources }): Inline[][] => [
    [words.agenda?.[id] ?? '', ...sourced(context, sources)],
    parties(context, owner),
    parties(context, decided),
    [minutes === undefined ? '–' : formatNumber(minutes, context.locale)],
  ]);
  const table = { caption: heading, columns: [columns.item, columns.owner, columns.decided, columns.minutes], rows };
  return { id: ANCHORS.agenda[context.locale], heading, content: [{ type: 'table', table }] };
}

/** Kinds of documents that are made to be presented. */
const PRESENTED_DOCUMENTS: ReadonlySet<Entry<'documents'>['facts']['kind']> = new Set([
  'monitoring-report',
  'management-report',
  'network-report',
  'representation-report',
  'conclusions',
]);

/** Reports, statements and recommendations that were presented at a meeting. */
export function presentedSection(context: ViewContext, entry: Meeting): SectionView | undefined {
  const presented = context.ledger.mentionsOf(entry).flatMap(({ from, field }): AnyEntry[] => {
    if ((from.collection === 'reports' || from.collection === 'proposals') && field === 'presented') return [from];
    if (from.collection === 'inputs' && field === 'meeting') return [from];
    return from.collection === 'documents' && field === 'meeting' && PRESENTED_DOCUMENTS.has(from.facts.kind) ? [from] : [];
  });
  if (presented.length === 0) return undefined;
  return {
    id: ANCHORS.presented[context.locale],
    heading: context.messages.gatherings.presented.heading,
    content: [{ type: 'items', items: [...new Set(presented)].sort(byNewest).map((item) => itemOf(context, item)) }],
  };
}

/** What a meeting of each of these kinds is asked to deal with. */
const PURPOSES: Partial<Record<Gathering, readonly MeetingPurpose[]>> = {
  team: ['work-plan', 'monitoring-tools'],
  'pre-presidency': ['concept-note', 'presidency-plan', 'joint-actions'],
};

/** What the team's document asks such a meeting to deal with, and what is documented of it: before the meeting, a model agenda. */
export function purposesSection(context: ViewContext, { facts }: Meeting): SectionView | undefined {
  const asked = PURPOSES[SERIES[facts.series]!];
  if (!asked) return undefined;
  const { heading, intro, columns, kinds, dealtWith, notOnRecord, toCome } = context.messages.gatherings.purposes;
  const isToCome = startOf(facts.held).from > context.asOf;
  const isKnown = (purpose: MeetingPurpose) =>
    facts.covered?.includes(purpose) === true || (purpose === 'joint-actions' && facts['next-steps'] !== undefined);
  const state = (purpose: MeetingPurpose) => (isToCome ? toCome : isKnown(purpose) ? dealtWith : notOnRecord);
  const rows = asked.map((purpose): Inline[][] => [[kinds[purpose]], [state(purpose)]]);
  return {
    id: ANCHORS.purposes[context.locale],
    heading,
    content: [
      { type: 'paragraph', inlines: [intro], soft: true },
      { type: 'table', table: { caption: heading, columns: [columns.purpose, columns.state], rows } },
    ],
  };
}

/** Things to be done afterwards, each with its words, its parties and its day. */
export function nextStepsTable(
  context: ViewContext,
  caption: string,
  steps: NextSteps,
  words: Readonly<Record<string, string>> | undefined,
): ContentView {
  const { columns } = context.messages.gatherings.actions;
  const rows = steps.map(({ id, responsible, due, sources }): Inline[][] => [
    [words?.[id] ?? '', ...sourced(context, sources)],
    parties(context, responsible),
    [due === undefined ? '–' : formatDate(due, context.locale)],
  ]);
  return { type: 'table', table: { caption, columns: [columns.action, columns.responsible, columns.due], rows } };
}

/** Joint actions that a meeting defined, or the follow-up that a mission recommended: where there is none, the page says so. */
export function nextStepsSection(context: ViewContext, entry: Meeting): SectionView | undefined {
  const { 'next-steps': steps, series, held } = entry.facts;
  const words = context.messages.gatherings.actions;
  const isMission = series === 'mission';
  const heading = isMission ? words.followUp : words.joint;
  const id = ANCHORS.nextSteps[context.locale];
  if (steps) return { id, heading, content: [nextStepsTable(context, heading, steps, wordsOf(context, entry).words['next-steps'])] };
  const adopted = context.ledger.mentionsOf(entry).some(({ from }) => from.collection === 'agreements');
  if (!isMission || adopted || startOf(held).from > context.asOf) return undefined;
  return { id, heading, content: [{ type: 'paragraph', inlines: [words.noFollowUp], soft: true }] };
}

const PARTS: readonly TablePart[] = ['experiences', 'obstacles', 'route', 'elements'];

function partContent(context: ViewContext, entry: Meeting, part: TablePart, table: Table): ContentView[] {
  const { parts, columns, none } = context.messages.gatherings.table;
  const { words } = wordsOf(context, entry);
  const points: Table['route'] = table[part];
  const heading = parts[part];
  if (!points) return [{ type: 'paragraph', inlines: [none(heading)], soft: true }];
  const written = (id: string | undefined): Inline[] => {
    const found = id === undefined ? undefined : context.ledger.resolve({ target: id, collections: ['agreements', 'proposals'] });
    return found ? [entryLink(context, found)] : ['–'];
  };
  const isRoute = part === 'route';
  const rows = points.map(({ id, by, sources, responsible, entry: target }): Inline[][] => [
    [words[part]?.[id] ?? '', ...sourced(context, sources)],
    parties(context, by),
    ...(isRoute ? [parties(context, responsible), written(target)] : []),
  ]);
  const heads = isRoute ? [columns.point, columns.by, columns.responsible, columns.entry] : [columns.point, columns.by];
  return [{ type: 'table', table: { caption: heading, columns: heads, rows } }];
}

/** What a working table said to its four questions. */
export function workingTableSection(context: ViewContext, entry: Meeting): SectionView | undefined {
  const { table } = entry.facts;
  if (!table) return undefined;
  const { heading, intro } = context.messages.gatherings.table;
  return {
    id: ANCHORS.workingTable[context.locale],
    heading,
    content: [{ type: 'paragraph', inlines: [intro], soft: true }, ...PARTS.flatMap((part) => partContent(context, entry, part, table))],
  };
}

/** Meetings and workshops that taught an instrument, or disseminated it. */
export function taughtSection(context: ViewContext, entry: Entry<'guidelines'>): SectionView | undefined {
  const meetings = context.ledger
    .mentionsOf(entry)
    .flatMap(({ from, field }) => (from.collection === 'meetings' && field === 'teaches' ? [from] : []));
  if (meetings.length === 0) return undefined;
  return {
    id: ANCHORS.taught[context.locale],
    heading: context.messages.gatherings.taught,
    content: [{ type: 'items', items: meetings.sort(byNewest).map((meeting) => itemOf(context, meeting)) }],
  };
}
