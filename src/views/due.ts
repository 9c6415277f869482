import {
  datedDeliverables,
  timelinessOf,
  writtenDue,
  type DatedDeliverable,
  type Timeliness,
  type TimelinessResult,
} from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { formatDate, formatDays, formatElapsed, formatList, formatSpan, inSentence } from '#i18n/format.ts';
import type { ViewContext } from './context.ts';
import type { DueView } from './model/inline.ts';
import { entryLink, partyLink, wordsOf } from './names.ts';

/** What a line says of a date, beside the level; a date that is far or was kept is told on the agreement's page alone. */
const TAGGED: ReadonlySet<Timeliness> = new Set(['due-soon', 'date-passed', 'overdue', 'done-late']);

/** Who says that a date was not kept, each with the place about which it says so. */
export function deniers(context: ViewContext, { saidBy }: TimelinessResult): string {
  const { acts, standing } = context.messages;
  const said = saidBy.map(({ author, entry, country }) => {
    const who = author === undefined ? entryLink(context, entry).text : partyLink(context, author).text;
    return author === country
      ? who
      : acts.due.by(who, country === undefined ? standing.region.toLowerCase() : partyLink(context, country).text);
  });
  return formatList([...new Set(said)], context.locale);
}

/** The date that was set, as the text has it or to its precision; with the meeting before which something is due. Written for the middle of a sentence. */
export function setDate(context: ViewContext, entry: Entry<'agreements'>, { deliverable }: DatedDeliverable): string {
  const { ledger, locale, messages } = context;
  const { id, due } = deliverable;
  const words = wordsOf(context, entry).words.due?.[id];
  const written = formatDate(writtenDue(ledger, deliverable)!, locale);
  if (due?.on !== undefined) return words === undefined ? written : inSentence(words, locale);
  const meeting =
    words === undefined ? messages.acts.due.before(entryLink(context, ledger.demand('meetings', due!.before!), 'short').text) : words;
  return `${inSentence(meeting, locale)} (${written})`;
}

/** The date of one deliverable and by how much it is over, late or still to come; after a label that says what it is. */
export function dueText(context: ViewContext, entry: Entry<'agreements'>, dated: DatedDeliverable): string {
  const { asOf, locale, messages } = context;
  const { line } = messages.acts.due;
  const date = setDate(context, entry, dated);
  switch (dated.status) {
    case 'date-passed':
      return line.passed(date, formatElapsed(dated.due!, asOf, locale));
    case 'overdue':
      return line.denied(date, formatElapsed(dated.due!, asOf, locale), deniers(context, dated));
    case 'done-late':
      return line.late(date, formatDays(dated.overdueDays!, locale));
    case 'due-soon':
    case 'on-time':
      return line.coming(date, formatSpan(asOf, dated.due!, locale));
    default:
      return date;
  }
}

/** Of a line about an agreement: the tag of the date that a reader most needs to know of, with that date. */
export function dueView(context: ViewContext, entry: Entry<'agreements'>): DueView | undefined {
  const { ledger, asOf, messages } = context;
  const { line } = messages.acts.due;
  const { status } = timelinessOf(ledger, entry, asOf);
  if (!TAGGED.has(status)) return undefined;
  const having = datedDeliverables(ledger, entry, asOf).filter((own) => own.status === status);
  const first = dueText(context, entry, having[0]!);
  return {
    tag: { tag: status, word: messages.standing.timeliness[status] },
    text: line.labelled(having.length === 1 ? first : line.more(first, having.length - 1)),
  };
}
