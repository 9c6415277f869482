import { ANCHORS } from '#addresses/anchors.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import { deliverablesOf, type Deliverable } from '#domain/acts/deliverables.ts';
import { isTextRead } from '#domain/acts/text-known.ts';
import { datedDeliverables, type DatedDeliverable, type TimelinessResult } from '#domain/agreements/timeliness.ts';
import { UNKNOWN_REASONS, unknownsOf } from '#domain/agreements/unknowns.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { DELIVERABLE_ROLES } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatDays, formatElapsed, formatList, formatSpan } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { deniers } from '../due.ts';
import type { SectionView } from '../model/content.ts';
import type { Inline, TagView } from '../model/inline.ts';
import { entryLink, partyLink, wordsOf } from '../names.ts';

/** What a page says in the place of what an act does not say: not stated, or not known because the text was not read. */
export function absent({ messages }: ViewContext, { facts }: Entry<'agreements'>): string {
  return isTextRead(facts['text-known']) ? messages.labels.notStated : messages.acts.notKnown;
}

/** What is to be delivered; where the words of the act were not read, a product that nobody tells of is not known. */
export function deliverableName(context: ViewContext, entry: Entry<'agreements'>, { id }: Deliverable): string {
  const { deliverables, notKnown } = context.messages.acts;
  return wordsOf(context, entry).words.deliverables?.[id] ?? (isTextRead(entry.facts['text-known']) ? deliverables.unnamed : notKnown);
}

/** No date: not set by the act, or not known because its text was not read. */
export function undatedTag({ messages }: ViewContext, { facts }: Entry<'agreements'>): TagView {
  const word = isTextRead(facts['text-known']) ? messages.standing.timeliness['no-date'] : messages.acts.dateNotKnown;
  return { tag: 'no-date', word };
}

export function timelinessTag({ messages }: ViewContext, { status }: TimelinessResult): TagView {
  return { tag: status, word: messages.standing.timeliness[status] };
}

/** One sentence beside the mark of a date; empty where the mark says it all. */
export function timelinessDetail(context: ViewContext, result: TimelinessResult): string {
  const { asOf, locale, messages } = context;
  const { acts, standing } = messages;
  const { status, due, overdueDays } = result;
  switch (status) {
    case 'date-passed':
      return acts.due.passed(formatElapsed(due!, asOf, locale));
    case 'overdue':
      return acts.due.denied(formatElapsed(due!, asOf, locale), deniers(context, result));
    case 'done-late':
      return standing.lateBy(formatDays(overdueDays!, locale));
    case 'due-soon':
    case 'on-time':
      return standing.dueIn(formatSpan(asOf, due!, locale));
    default:
      return '';
  }
}

/** Who has what to do with a deliverable: the parties of each role, and then the role. */
export function partiesCell(context: ViewContext, entry: Entry<'agreements'>, deliverable: Deliverable): Inline[] {
  const { roles, rolesOfSeveral } = context.messages.acts.deliverables;
  const isGroup = (id: string) => context.ledger.get('parties', id)?.facts.kind === 'collective';
  const named = DELIVERABLE_ROLES.filter((role) => deliverable[role] !== undefined);
  if (named.length === 0) return [absent(context, entry)];
  return named.flatMap((role, index): Inline[] => [
    ...(index === 0 ? [] : ['; ']),
    ...deliverable[role]!.flatMap((id, at): Inline[] => [...(at === 0 ? [] : [', ']), partyLink(context, id)]),
    ` (${(deliverable[role]!.length > 1 || isGroup(deliverable[role]![0]!) ? rolesOfSeveral : roles)[role]})`,
  ]);
}

function dueCell(context: ViewContext, entry: Entry<'agreements'>, { id, due }: Deliverable): Inline[] {
  if (due?.on === undefined && due?.before === undefined) return [absent(context, entry)];
  const written = wordsOf(context, entry).words.due?.[id] ?? (due.on === undefined ? '' : formatDate(due.on, context.locale));
  const meeting =
    due.before === undefined ? [] : [written === '' ? '' : ' · ', entryLink(context, context.ledger.demand('meetings', due.before))];
  return [written, ...meeting];
}

function row(context: ViewContext, entry: Entry<'agreements'>, dated: DatedDeliverable): Inline[][] {
  const { words } = wordsOf(context, entry);
  const { deliverable } = dated;
  const { id } = deliverable;
  return [
    [deliverableName(context, entry, deliverable)],
    partiesCell(context, entry, deliverable),
    dueCell(context, entry, deliverable),
    [dated.status === 'no-date' ? undatedTag(context, entry) : timelinessTag(context, dated)],
    [words.indicators?.[id] ?? absent(context, entry)],
    [words.verification?.[id] ?? absent(context, entry)],
  ];
}

/** What an act asks for: each thing with its parties, its date and how it is verified. None for an act that asks for nothing. */
export function deliverablesSection(context: ViewContext, entry: Entry<'agreements'>): SectionView | undefined {
  if (!asksForSomething(entry)) return undefined;
  const { ledger, asOf, locale, messages } = context;
  const { heading, caption, columns, noneRead, noneKnown } = messages.acts.deliverables;
  const { what, who, due, kept, indicator, verification } = columns;
  const head = { id: ANCHORS.deliverables[locale], heading };
  if (deliverablesOf(entry).length === 0) {
    return { ...head, content: [{ type: 'paragraph', inlines: [isTextRead(entry.facts['text-known']) ? noneRead : noneKnown] }] };
  }
  const rows = datedDeliverables(ledger, entry, asOf).map((dated) => row(context, entry, dated));
  return { ...head, content: [{ type: 'table', table: { caption, columns: [what, who, due, kept, indicator, verification], rows } }] };
}

/** Why a voice has said nothing of an agreement, and what would be the next step; none where both have spoken. */
export function unknownsSection(context: ViewContext, entry: Entry<'agreements'>): SectionView | undefined {
  const { ledger, asOf, locale, messages } = context;
  const { heading, reasons, meanings, steps, contribute } = messages.acts.unknowns;
  const unknowns = unknownsOf(ledger, entry, asOf);
  if (unknowns.length === 0) return undefined;
  const told = UNKNOWN_REASONS.filter((reason) => unknowns.some((own) => own.reason === reason));
  const points = told.map((reason) => {
    const voices = unknowns.filter((own) => own.reason === reason).map(({ voice }) => messages.voices[voice]);
    return { text: `${formatList(voices, locale)}: ${reasons[reason]}. ${meanings[reason]} ${steps[reason]}`, sources: [] };
  });
  return {
    id: ANCHORS.unknowns[locale],
    heading,
    content: [
      { type: 'points', points },
      { type: 'paragraph', inlines: [{ ...sectionLink(context, 'contribute'), text: contribute }], soft: true },
    ],
  };
}
