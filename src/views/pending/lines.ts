import { isDivided } from '#domain/acts/deliverables.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { PendingItem } from '#domain/pending/model.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { formatDate, formatElapsed, formatList, formatSpan, formatWhen } from '#i18n/format.ts';
import { PENDING_WORDS, type PendingWords } from '#i18n/pending/index.ts';
import { obligationTitle } from '../calendar.ts';
import { entryDestination, hrefOf, type ViewContext } from '../context.ts';
import { entryCorrectionHref } from '../correction.ts';
import { dueText } from '../due.ts';
import { deliverableName, timelinessTag } from '../entries/asked.ts';
import { formHref } from '../forms/begun.ts';
import type { DueView, LinkView } from '../model/inline.ts';
import type { ItemView } from '../model/item.ts';
import { codeOf, headingOf, partyLink } from '../names.ts';
import { reasonText } from '../obligations/occurrence.ts';
import { occurrenceHref } from '../obligations/own.ts';

type Since = Exclude<keyof PendingWords['since'], 'unknown'>;

const wordsOn = ({ locale }: Pick<ViewContext, 'locale'>) => PENDING_WORDS[locale];

/** What a line is about: its code, its title and the page to which it leads. */
export function aboutOf(
  context: ViewContext,
  { entry, obligation }: PendingItem,
): Pick<ItemView, 'code' | 'title' | 'lang'> & { href: string } {
  if (obligation)
    return { href: occurrenceHref(context, obligation), code: undefined, title: obligationTitle(context, obligation), lang: undefined };
  const { title, lang } = headingOf(context, entry!);
  return { href: hrefOf(context, entryDestination(entry!)), code: codeOf(entry!), title, lang };
}

/** What would settle a line, with the form in which it is told. */
export function settledBy(context: ViewContext, { kind, part, settledBy: by, obligation }: PendingItem): LinkView {
  const { forms, acts, corrections } = wordsOn(context);
  const own = (words: Partial<Record<string, string>>, key: string) => words[key];
  if ('correct' in by) return { href: entryCorrectionHref(context, by.correct), text: own(corrections, part) ?? own(corrections, kind)! };
  const act = by.form === 'agreements' && !obligation ? own(acts, kind) : undefined;
  return { href: formHref(context, by.form, by.begun), text: act ?? own(forms, by.form)! };
}

/** What the date of a line is the date of. */
function sinceKey({ kind, part }: PendingItem, entry: AnyEntry): Since {
  if (kind === 'aging') return 'observed';
  if (part === 'commented') return 'commented';
  if (part === 'consulted' || part === 'asked') return 'sent';
  switch (entry.collection) {
    case 'inputs':
      return 'presented';
    case 'agreements':
      return 'adopted';
    case 'proposals':
      return 'proposed';
    case 'documents':
    case 'guidelines':
    case 'plans':
      return 'dated';
    default:
      return 'filed';
  }
}

/** Since when, as its source gives it; that no source gives a date is told where one is looked for. */
function sinceText(context: ViewContext, item: PendingItem): string[] {
  const { since, ago } = wordsOn(context);
  const { locale, asOf } = context;
  if (item.obligation || item.until !== undefined || !item.entry) return [];
  if (item.since === undefined) return item.kind === 'endorsement' ? [since.unknown] : [];
  const key = sinceKey(item, item.entry);
  const when = key === 'observed' || key === 'dated' ? formatDate(item.since, locale) : formatWhen(item.since, locale);
  const { to } = edtf(item.since);
  const isLong = item.kind === 'unanswered' && to < asOf;
  return [`${since[key](when)}${isLong ? ago(formatElapsed(to, asOf, locale)) : ''}`];
}

/** What is known of a line beside its dates: who commented, who is missing, how much an assessment speaks of, which language is missing. */
function knownText(context: ViewContext, item: PendingItem): string[] {
  const words = wordsOn(context);
  const { parties, freshness, count, lacks, kind } = item;
  const names = () =>
    formatList(
      parties!.map((id) => partyLink(context, id).text),
      context.locale,
    );
  return [
    ...(parties === undefined ? [] : [kind === 'recipients' ? words.recipients(names()) : words.comments(names())]),
    ...(freshness === undefined ? [] : [words.freshness[freshness]]),
    ...(count === undefined ? [] : [words.subjects(count)]),
    ...(lacks === undefined ? [] : [words.lacks[lacks]]),
    ...(item.obligation && item.until === undefined ? [words.noDay] : []),
    // Something was found, and it does not decide.
    ...(item.obligation && item.obligation.evidence.length > 0 && kind !== 'due' ? [reasonText(context, item.obligation)] : []),
  ];
}

/** The part that the party has in it; of a case, whether a rule or an adopted act asks for it. */
export function partText(context: ViewContext, { part, obligation }: PendingItem): string {
  const { parts, mandated } = wordsOn(context);
  return obligation?.mandate ? mandated : parts[part];
}

/** The tag of a date with the date: of an act as its text has it, of a case as its rule gives it. */
export function dueOf(context: ViewContext, { kind, entry, dated, obligation, until }: PendingItem): DueView | undefined {
  const { asOf, locale, messages } = context;
  if (kind !== 'due' && kind !== 'denied' && kind !== 'passed') return undefined;
  if (dated && entry?.collection === 'agreements') return { tag: timelinessTag(context, dated), text: dueText(context, entry, dated) };
  if (!obligation || until === undefined) return undefined;
  const { line } = messages.acts.due;
  const date = formatDate(until, locale);
  const { to } = edtf(until);
  const tag = kind === 'due' ? 'due-soon' : 'date-passed';
  const text = kind === 'due' ? line.coming(date, formatSpan(asOf, to, locale)) : line.passed(date, formatElapsed(to, asOf, locale));
  return { tag: { tag, word: messages.standing.timeliness[tag] }, text };
}

/** Which of several things it is, in words. */
function whichOf(context: ViewContext, { entry, dated }: PendingItem): string[] {
  if (!dated || entry?.collection !== 'agreements' || !isDivided(entry)) return [];
  return [deliverableName(context, entry, dated.deliverable)];
}

/** Everything that is told of a line beside its title, in few words. */
export function detailsOf(context: ViewContext, item: PendingItem): string[] {
  const { until, obligation, dated } = item;
  const closes = until !== undefined && !obligation && !dated ? [wordsOn(context).until(formatDate(until, context.locale))] : [];
  return [...whichOf(context, item), ...sinceText(context, item), ...closes, ...knownText(context, item)];
}

/** One line of the list of a party. */
export function lineOf(context: ViewContext, item: PendingItem): ItemView {
  return {
    ...aboutOf(context, item),
    meta: [partText(context, item), ...detailsOf(context, item)],
    due: dueOf(context, item),
    links: { heading: wordsOn(context).settledBy, links: [settledBy(context, item)] },
  };
}
