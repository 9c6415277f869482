import type { Assessment } from '#domain/voices/assessments.ts';
import { freshnessOf, isInformed, observedUntil, type Column } from '#domain/voices/columns.ts';
import { repliesAbout, type Answered } from '#domain/voices/replies.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatElapsed } from '#i18n/format.ts';
import { markOf, type ViewContext } from '../../context.ts';
import { written } from '../../facts.ts';
import { authorLang, entryLink, partyLink } from '../../names.ts';
import type { Inline, MarkView } from '../../model/inline.ts';

/** Marks of a column: one, or the lowest and the highest; what has expired no longer counts. */
export function columnMarks(context: ViewContext, column: Column): MarkView[] {
  if (!isInformed(column)) return [markOf(context, 'no-information')];
  const { lowest, highest } = column.range!;
  return [...new Set([lowest, highest])].map((level) => markOf(context, level));
}

/** The same in a line: between the lowest and the highest stands a dash. */
export function columnInlines(context: ViewContext, column: Column): Inline[] {
  return columnMarks(context, column).flatMap((mark, index): Inline[] => (index === 0 ? [mark] : [' – ', mark]));
}

/** What can be said of the statements of one voice together: how many, whether they agree, how old; never their mean. */
export function columnSentence(context: ViewContext, { voice, status, statements, range, agree, divided, single }: Column): string {
  const { voiceWords, levels } = context.messages;
  const span = range && ([levels[range.lowest].toLowerCase(), levels[range.highest].toLowerCase()] as const);
  const parties = new Set(statements.map(({ author }) => author)).size;
  const together = divided ? (single ? voiceWords.places(...span!) : voiceWords.range(...span!)) : undefined;
  const sentences = [
    status === 'none' ? voiceWords.none : status === 'expired' ? voiceWords.expired : status === 'aged' ? voiceWords.aged : undefined,
    // A government speaks for itself alone: that it is one party says nothing.
    together ?? (single ? (voice === 'government' ? undefined : voiceWords.single) : agree ? voiceWords.agree(parties) : undefined),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Replies to one assessment, each by who answered and how. */
export function replyInlines(context: ViewContext, assessment: Answered): Inline[] {
  const { replies } = context.messages.standing;
  return repliesAbout(context.ledger, assessment).flatMap((reply): Inline[] => [
    ' ',
    { ...entryLink(context, reply), text: `${replies.label}: ${partyLink(context, reply.facts.from).text}` },
    ` (${replies.stances[reply.facts.stance].toLowerCase()}).`,
  ]);
}

/**
 * A place below its country, the municipality as its author wrote it; nothing where a statement is about the country as a whole.
 *
 * @param lang of the author, where it is not that of the page
 */
export function placeInlines(
  { region, municipality }: { region?: string | undefined; municipality?: string | undefined },
  lang: Locale | undefined,
): Inline[] {
  const divided = region === undefined ? [] : [region];
  if (municipality === undefined) return divided;
  return [written(municipality, lang), ...divided.map((name) => `, ${name}`)];
}

/** Pieces that say more of a statement, set apart by semicolons; empty ones are left out. */
function details(pieces: readonly (readonly Inline[])[]): Inline[] {
  return pieces.filter((piece) => piece.length > 0).flatMap((piece, index): Inline[] => [...(index > 0 ? ['; '] : []), ...piece]);
}

/** The place of a statement below its country. */
function ownPlace(context: ViewContext, assessment: Assessment): Inline[] {
  return placeInlines(assessment, authorLang(context, assessment.entry));
}

/** A text that may be missing, as pieces of a line. */
function pieces(text: string | undefined): Inline[] {
  return text === undefined ? [] : [text];
}

/** Of what period a statement is, how long ago that was, and whether its age tells against it. */
export function ageWords(context: ViewContext, assessment: Assessment): string | undefined {
  const { locale, asOf, messages } = context;
  const until = observedUntil(assessment);
  if (assessment.period === undefined || until === undefined) return undefined;
  const freshness = freshnessOf(assessment, asOf);
  const age = until < asOf ? [messages.standing.ago(formatElapsed(until, asOf, locale))] : [];
  const aged = freshness === 'current' ? [] : [messages.standing.freshness[freshness].toLowerCase()];
  return [formatDate(assessment.period, locale), ...age, ...aged].join(', ');
}

function authorOf(context: ViewContext, { author }: Assessment): string | undefined {
  return author === undefined ? undefined : partyLink(context, author).text;
}

/** One statement: its level where several differ, who says so, where, of when and how long ago, and what was answered. */
function statementInlines(context: ViewContext, assessment: Assessment, withLevel: boolean): Inline[] {
  const author = authorOf(context, assessment);
  const detail = details([ownPlace(context, assessment), pieces(ageWords(context, assessment))]);
  return [
    ...(withLevel ? [markOf(context, assessment.level), ' '] : []),
    ...(author === undefined ? [] : [`${author}: `]),
    entryLink(context, assessment.entry),
    ...(detail.length === 0 ? ['.'] : [' (', ...detail, ').']),
    ...replyInlines(context, assessment),
  ];
}

/** Where somebody said that it has no information: who, and on which day. */
function unknownInlines(context: ViewContext, assessment: Assessment): Inline[] {
  const { voiceWords } = context.messages;
  const day = assessment.filed === undefined ? '' : formatDate(assessment.filed, context.locale);
  const place = ownPlace(context, assessment);
  return [
    voiceWords.unknown(authorOf(context, assessment) ?? '', day),
    ...(place.length === 0 ? [] : [' (', ...place, ')']),
    ': ',
    entryLink(context, assessment.entry),
    '.',
  ];
}

/** The statements of a column; each bears its level unless the mark above them is that of all. */
export function statementLines(context: ViewContext, column: Column): Inline[][] {
  const withLevel = !isInformed(column) || column.divided;
  return [
    ...column.statements.map((assessment) => statementInlines(context, assessment, withLevel)),
    ...column.unknowns.map((assessment) => unknownInlines(context, assessment)),
  ];
}

/** Who says it, in a line: every author with a way to its text, the level where they differ, the place and the age. */
export function authorInlines(context: ViewContext, { statements, divided }: Column): Inline[] {
  return statements.flatMap((assessment, index): Inline[] => {
    const link = entryLink(context, assessment.entry);
    const author = authorOf(context, assessment);
    const detail = details([
      pieces(divided ? context.messages.levels[assessment.level].toLowerCase() : undefined),
      ownPlace(context, assessment),
      pieces(ageWords(context, assessment)),
    ]);
    return [
      ...(index === 0 ? [] : ['; ']),
      author === undefined ? link : { href: link.href, text: author },
      ...(detail.length === 0 ? [] : [' (', ...detail, ')']),
    ];
  });
}
