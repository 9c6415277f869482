import type { Assessment } from '#domain/voices/assessments.ts';
import { freshnessOf, isInformed, observedUntil, type Column } from '#domain/voices/columns.ts';
import { repliesAbout, type Answered } from '#domain/voices/replies.ts';
import { formatDate, formatElapsed } from '#i18n/format.ts';
import { markOf, type ViewContext } from '../../context.ts';
import { entryLink, partyLink } from '../../names.ts';
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

/** A place below its country in words; undefined where a statement is about the country as a whole. */
export function placeWords({ region, municipality }: Partial<Pick<Assessment, 'region' | 'municipality'>>): string | undefined {
  return region === undefined ? municipality : municipality === undefined ? region : `${municipality}, ${region}`;
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
  const detail = [placeWords(assessment), ageWords(context, assessment)].filter((text) => text !== undefined).join('; ');
  return [
    ...(withLevel ? [markOf(context, assessment.level), ' '] : []),
    ...(author === undefined ? [] : [`${author}: `]),
    entryLink(context, assessment.entry),
    detail === '' ? '.' : ` (${detail}).`,
    ...replyInlines(context, assessment),
  ];
}

/** Where somebody said that it has no information: who, and on which day. */
function unknownInlines(context: ViewContext, assessment: Assessment): Inline[] {
  const { voiceWords } = context.messages;
  const day = assessment.filed === undefined ? '' : formatDate(assessment.filed, context.locale);
  const place = placeWords(assessment);
  return [
    `${voiceWords.unknown(authorOf(context, assessment) ?? '', day)}${place === undefined ? '' : ` (${place})`}: `,
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
    const detail = [
      divided ? context.messages.levels[assessment.level].toLowerCase() : undefined,
      placeWords(assessment),
      ageWords(context, assessment),
    ].filter((text) => text !== undefined);
    return [
      ...(index === 0 ? [] : ['; ']),
      author === undefined ? link : { href: link.href, text: author },
      detail.length === 0 ? '' : ` (${detail.join('; ')})`,
    ];
  });
}
