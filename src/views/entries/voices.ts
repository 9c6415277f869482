import type { Assessment } from '#domain/voices/assessments.ts';
import { isInformed, spanOf, type Column } from '#domain/voices/columns.ts';
import type { Documented } from '#domain/voices/documented.ts';
import { repliesAbout } from '#domain/voices/replies.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import type { Voice } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { markOf, sectionLink, type ViewContext } from '../context.ts';
import { entryLink, partyLink } from '../names.ts';
import type { VoicesView, VoiceView } from '../model/entry.ts';
import type { TableView } from '../model/table.ts';
import type { Inline, LinkView, MarkView } from '../model/inline.ts';
import { recordSentence } from './record.ts';

const SPOKEN = ['government', 'civil-society'] as const satisfies readonly Voice[];

/** How a government answers, and where that is explained. */
function answerLink(context: ViewContext): LinkView {
  const { href } = sectionLink(context, 'contribute');
  return { href: `${href}#${ANCHORS.governments[context.locale]}`, text: context.messages.answerAsGovernment };
}

/** Marks of a column: one, or the lowest and the highest; what has expired no longer counts. */
export function columnMarks(context: ViewContext, column: Column): MarkView[] {
  if (!isInformed(column)) return [markOf(context, 'no-information')];
  const { lowest, highest } = column.range!;
  return [...new Set([lowest, highest])].map((level) => markOf(context, level));
}

/** What can be said of the statements of one voice together: how many, whether they agree, how old; never their mean. */
function columnSentence(context: ViewContext, { status, statements, range, agree, single }: Column): string {
  const { voiceWords, levels } = context.messages;
  const sentences = [
    status === 'expired' ? voiceWords.expired : status === 'aged' ? voiceWords.aged : undefined,
    single ? voiceWords.single : agree ? voiceWords.agree(statements.length) : undefined,
    range && range.lowest !== range.highest
      ? voiceWords.range(levels[range.lowest].toLowerCase(), levels[range.highest].toLowerCase())
      : undefined,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Replies to one assessment, each by who answered and how. */
function replyInlines(context: ViewContext, assessment: Pick<Assessment, 'entry' | 'subject'>): Inline[] {
  const { replies } = context.messages.standing;
  return repliesAbout(context.ledger, assessment).flatMap((reply): Inline[] => [
    ' ',
    { ...entryLink(context, reply), text: `${replies.label}: ${partyLink(context, reply.facts.from).text}` },
    ` (${replies.stances[reply.facts.stance].toLowerCase()}).`,
  ]);
}

/** One statement: its level where several differ, who says so, of when and where, and what was answered. */
function statementInlines(context: ViewContext, assessment: Assessment, withLevel: boolean): Inline[] {
  const { entry, level, period, region } = assessment;
  const when = period === undefined ? [] : [formatDate(period, context.locale)];
  const detail = [...(region === undefined ? [] : [region]), ...when].join(', ');
  return [
    ...(withLevel ? [markOf(context, level), ' '] : []),
    entryLink(context, entry),
    detail === '' ? '.' : ` (${detail}).`,
    ...replyInlines(context, assessment),
  ];
}

/** The statements of a column; each bears its level unless the mark above them is that of all. */
function statementLines(context: ViewContext, column: Column): Inline[][] {
  const { statements, range } = column;
  const told = isInformed(column) && range!.lowest === range!.highest && statements.every(({ level }) => level === range!.lowest);
  return statements.map((assessment) => statementInlines(context, assessment, !told));
}

/** Country of a standing, or the region, with the aspect where it is not the whole. */
function placeInlines(context: ViewContext, { country, aspect }: VoiceComparison): Inline[] {
  const { standing } = context.messages;
  const place = country === undefined ? standing.region : partyLink(context, country);
  return aspect === 'overall' ? [place] : [place, ` · ${standing.aspects[aspect]}`];
}

/** The difference in levels, in words. */
export function differenceText(context: ViewContext, { difference }: VoiceComparison): string {
  const { standing } = context.messages;
  if (!difference) return '–';
  const { least, most } = difference;
  if (least !== most) return standing.apart(least, most);
  return least === 0 ? standing.same : least === 1 ? standing.oneLevel : standing.levelsApart(least);
}

function contestedText(context: ViewContext, { contested, difference }: VoiceComparison): string {
  const { standing } = context.messages;
  return contested
    .map((reason) => (reason === 'reply' ? standing.contested.reply : standing.contested.distance(difference!.least)))
    .join(' ');
}

/** The standings in dispute, each with its place and its reasons. */
function contestedLines(context: ViewContext, standings: readonly VoiceComparison[]): Inline[][] {
  const { title } = context.messages.standing.contested;
  return standings
    .filter(({ contested }) => contested.length > 0)
    .map((standing) => [`${title}: `, ...placeInlines(context, standing), `. ${contestedText(context, standing)}`]);
}

function cell(context: ViewContext, column: Column): Inline[] {
  if (column.status === 'none') return [markOf(context, 'no-information')];
  const lines = [[columnSentence(context, column)], ...statementLines(context, column)];
  return [...columnMarks(context, column), ...lines.flatMap((line): Inline[] => ['\n', ...line])];
}

function differenceCell(context: ViewContext, standing: VoiceComparison): Inline[] {
  const contested =
    standing.contested.length === 0 ? [] : ['\n', `${context.messages.standing.contested.title}. ${contestedText(context, standing)}`];
  return [differenceText(context, standing), ...contested];
}

/** A row for every country and aspect about which a government or an organisation spoke. */
export function standingsTable(context: ViewContext, caption: string, standings: readonly VoiceComparison[]): TableView | undefined {
  if (standings.length === 0) return undefined;
  const { voices, table } = context.messages;
  return {
    caption,
    columns: [table.country, voices.government, voices['civil-society'], table.difference],
    rows: standings.map((standing) => [
      placeInlines(context, standing),
      cell(context, standing.columns.government),
      cell(context, standing.columns['civil-society']),
      differenceCell(context, standing),
    ]),
  };
}

function spokenVoice(context: ViewContext, voice: (typeof SPOKEN)[number], standings: readonly VoiceComparison[]): VoiceView {
  const { messages } = context;
  const heading = messages.voices[voice];
  const heard = standings.map(({ columns }) => columns[voice]).filter(({ status }) => status !== 'none');
  if (heard.length === 0) {
    const silence: Inline[] =
      voice === 'government'
        ? [`${messages.noSelfAssessment} `, answerLink(context)]
        : [`${messages.noReport} `, { ...sectionLink(context, 'contribute'), text: messages.writeReport }];
    return { heading, marks: [markOf(context, 'no-information')], text: silence, statements: [] };
  }
  if (heard.length === 1) {
    const [column] = heard;
    return {
      heading,
      marks: columnMarks(context, column!),
      text: [columnSentence(context, column!)],
      statements: statementLines(context, column!),
    };
  }
  const span = spanOf(heard);
  return {
    heading,
    marks: span ? [...new Set([span.lowest, span.highest])].map((level) => markOf(context, level)) : [markOf(context, 'no-information')],
    text: [messages.standing.several(heard.filter(isInformed).length, heard.length)],
    statements: [],
  };
}

/** The three voices side by side, in their fixed order; what several statements say is listed, never averaged. */
export function voicesView(context: ViewContext, subject: string, documented: Documented | undefined): VoicesView {
  const { messages, locale, ledger, asOf } = context;
  const standings = voiceComparisonsOf(ledger, subject, asOf);
  const heard = standings.filter(hasStatements);
  return {
    heading: messages.voicesHeading,
    voices: [
      ...SPOKEN.map((voice) => spokenVoice(context, voice, heard)),
      {
        heading: messages.voices.record,
        marks: [markOf(context, documented?.assessment.level ?? 'no-information')],
        text: documented
          ? [
              `${recordSentence(context, documented)} `,
              { href: `#${ANCHORS.record[locale]}`, text: messages.seeEvidence },
              ...replyInlines(context, { entry: documented.record, subject }),
            ]
          : [messages.noRecord],
        statements: [],
      },
    ],
    contested: contestedLines(context, standings),
    byCountry: heard.length > 1 ? standingsTable(context, messages.standing.byCountry, heard) : undefined,
    silence: messages.silence,
  };
}
