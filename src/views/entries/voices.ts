import { asksNothing } from '#domain/acts/acts.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { hasAssessments } from '#domain/voices/columns.ts';
import { recordStateOf, type Documented } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { reachesOf } from '#domain/voices/reach.ts';
import { isRejected } from '#domain/voices/replies.ts';
import { subjectOf, type Subject } from '#domain/voices/subjects.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { markOf, recordMarkOf, type ViewContext } from '../context.ts';
import { formLink } from '../forms/begun.ts';
import type { VoicesView, VoiceView } from '../model/entry.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import { contestedText, placeInlines, standingsTable } from './parts/comparison-table.ts';
import { recordSentence } from './parts/record.ts';
import { reachInlines } from '../reach.ts';
import { replyInlines } from './parts/statements.ts';

/** Where whoever has something to say of an agreement says it. */
function ownWord(context: ViewContext, voice: AssessingVoice, subject: string): LinkView {
  const { begin } = context.messages;
  return voice === 'government'
    ? formLink(context, 'self-assessments', begin.asGovernment, { subject })
    : formLink(context, 'reports', begin.reportOnAgreement, { subject });
}

/** The standings in dispute, each with its place and its reasons. */
function contestedLines(context: ViewContext, standings: readonly VoiceComparison[]): Inline[][] {
  const { title } = context.messages.standing.contested;
  return standings
    .filter(({ contested }) => contested.length > 0)
    .map((standing) => [`${title}: `, ...placeInlines(context, standing), `. ${contestedText(context, standing)}`]);
}

function spokenVoice(context: ViewContext, voice: AssessingVoice, subject: Subject, comparisons: readonly VoiceComparison[]): VoiceView {
  const { messages } = context;
  const heading = messages.voices[voice];
  const columns = comparisons.map((comparison) => comparison.columns[voice]).filter(hasAssessments);
  const add = [' ', ownWord(context, voice, subject.id)] as const;
  if (columns.length === 0) {
    const silence = voice === 'government' ? messages.noSelfAssessment : messages.noReport;
    return { heading, marks: [markOf(context, 'no-information')], text: [silence, ...add], statements: [] };
  }
  const reaches = reachesOf(subject, voice, comparisons);
  if (reaches.length > 0) {
    return {
      heading,
      marks: [],
      reaches: reaches.map((reach) => reachInlines(context, reach)),
      text: [messages.standing.inTable, ...add],
      statements: [],
    };
  }
  const expired = columns.some(({ status }) => status === 'expired');
  const text = [expired ? messages.standing.expiredOnly : messages.standing.unknownOnly, ...add];
  return { heading, marks: [markOf(context, 'no-information')], text, statements: [] };
}

/** What the record documents, in its own words: set beside the levels, and compared with none. */
function recordVoice(context: ViewContext, agreement: Entry<'agreements'>, documented: Documented | undefined): VoiceView {
  const { messages, locale, ledger } = context;
  return {
    heading: messages.voices.record,
    marks: [recordMarkOf(context, recordStateOf(ledger, agreement))],
    text: documented
      ? [
          `${recordSentence(context, agreement, documented)} `,
          documented.act.evidence || !documented.act.missing
            ? { href: `#${ANCHORS.record[locale]}`, text: messages.seeEvidence }
            : { href: `#${ANCHORS.missing[locale]}`, text: messages.headings.missing },
          ...replyInlines(context, { entry: documented.record, subject: agreement.id }),
        ]
      : [messages.noRecord],
    statements: [],
  };
}

/** The record too can be rejected by a party that it is about. */
function rejectedRecord(context: ViewContext, subject: string, documented: Documented | undefined): Inline[][] {
  const { contested } = context.messages.standing;
  if (!documented || !isRejected(context.ledger, { entry: documented.record, subject }, context.asOf)) return [];
  return [[`${contested.title}: ${context.messages.voices.record}. ${contested.reply}`]];
}

/**
 * The three voices side by side, in their fixed order; what several statements say is listed, never averaged. An act that asks
 * for nothing has no level in any voice: of it the record alone is told, and nothing where there is none.
 */
export function voicesView(
  context: ViewContext,
  agreement: Entry<'agreements'>,
  documented: Documented | undefined,
): VoicesView | undefined {
  const { messages, ledger, asOf } = context;
  const measured = !asksNothing(agreement);
  if (!measured && !documented) return undefined;
  const standings = voiceComparisonsOf(ledger, agreement.id, asOf);
  const heard = standings.filter(hasStatements);
  const about = subjectOf(ledger, agreement.id)!;
  return {
    heading: messages.voicesHeading,
    voices: [
      ...(measured ? ASSESSING_VOICES.map((voice) => spokenVoice(context, voice, about, heard)) : []),
      recordVoice(context, agreement, documented),
    ],
    contested: [...contestedLines(context, standings), ...rejectedRecord(context, agreement.id, documented)],
    byCountry: standingsTable(context, messages.standing.byCountry, heard),
    ...(measured && { silence: messages.silence }),
  };
}
