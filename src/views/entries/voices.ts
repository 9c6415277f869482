import { hasAssessments, isInformed, spanOf } from '#domain/voices/columns.ts';
import type { Documented } from '#domain/voices/documented.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import type { Voice } from '#domain/schemas/vocabulary.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { markOf, sectionLink, type ViewContext } from '../context.ts';
import type { VoicesView, VoiceView } from '../model/entry.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import { contestedText, placeInlines, standingsTable } from './comparison-table.ts';
import { recordSentence } from './record.ts';
import { columnMarks, columnSentence, replyInlines, statementLines } from './statements.ts';

const SPOKEN = ['government', 'civil-society'] as const satisfies readonly Voice[];

/** How a government answers, and where that is explained. */
function answerLink(context: ViewContext): LinkView {
  const { href } = sectionLink(context, 'contribute');
  return { href: `${href}#${ANCHORS.governments[context.locale]}`, text: context.messages.answerAsGovernment };
}

/** The standings in dispute, each with its place and its reasons. */
function contestedLines(context: ViewContext, standings: readonly VoiceComparison[]): Inline[][] {
  const { title } = context.messages.standing.contested;
  return standings
    .filter(({ contested }) => contested.length > 0)
    .map((standing) => [`${title}: `, ...placeInlines(context, standing), `. ${contestedText(context, standing)}`]);
}

function spokenVoice(context: ViewContext, voice: (typeof SPOKEN)[number], standings: readonly VoiceComparison[]): VoiceView {
  const { messages } = context;
  const heading = messages.voices[voice];
  const heard = standings.map(({ columns }) => columns[voice]).filter(hasAssessments);
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
