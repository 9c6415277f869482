import type { Section } from '#addresses/sections.ts';
import { computeAsked } from '#domain/figures/asked.ts';
import { computeDifferences } from '#domain/figures/differences.ts';
import { assessmentsBySubject, type Assessment } from '#domain/voices/assessments.ts';
import { isInformed } from '#domain/voices/columns.ts';
import { voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import type { NewsForMembers } from '#domain/figures/news-for-members.ts';
import { ASSESSING_VOICES, RECORD_STATES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatNumber } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import { recordMarkOf, sectionLink, type ViewContext } from '../../context.ts';
import { differenceText, placeInlines } from '../../entries/parts/comparison-table.ts';
import { authorInlines, columnInlines } from '../../entries/parts/statements.ts';
import type { Inline } from '../../model/inline.ts';
import { demandSubject, entryLink, subjectLink } from '../../names.ts';
import { codesText } from './codes.ts';
import { heading, piecesOf, paragraph, line } from '../pieces.ts';

/** Rows of a table of levels: a report is read, and the site holds the rest. */
const MOST_ROWS = 40;

/** What is spoken of; a measure with the instrument that it belongs to. */
function about(context: ViewContext, { subject: id }: VoiceComparison): PaperText {
  const subject = demandSubject(context.ledger, id);
  const whole = subject.measure === undefined ? [] : [' (', entryLink(context, subject.entry, 'short'), ')'];
  return piecesOf(context, [subjectLink(context, subject), ...whole]);
}

/** The rest of a table, and where it is. */
function rest(context: ViewContext, count: number, section: Section): PaperBlock[] {
  const { voices } = DESK_WORDS[context.locale].monitoring;
  if (count <= 0) return [];
  const said = filled(voices.more, { n: formatNumber(count, context.locale) });
  return [paragraph(piecesOf(context, [said, sectionLink(context, section), '.']), 'note')];
}

/** What a voice says of whatever somebody filed in the period, with all of its levels that count today. */
function voiceBlocks(context: ViewContext, voice: AssessingVoice, from: string | undefined): PaperBlock[] {
  const { ledger, asOf, locale } = context;
  const words = DESK_WORDS[locale].monitoring.voices;
  const own = words[voice];
  const isNew = ({ filed }: Assessment) => filed >= (from ?? '') && filed <= asOf;
  const told = [...assessmentsBySubject(ledger).keys()]
    .flatMap((subject) => voiceComparisonsOf(ledger, subject, asOf))
    .filter(({ columns }) => isInformed(columns[voice]) && columns[voice].statements.some(isNew));
  if (told.length === 0) return [heading(own.heading, 2), paragraph(own.none)];
  return [
    heading(own.heading, 2),
    {
      kind: 'table',
      caption: own.caption,
      widths: [34, 18, 18, 30],
      head: words.columns,
      rows: told
        .slice(0, MOST_ROWS)
        .map((each) => [
          about(context, each),
          piecesOf(context, placeInlines(context, each)),
          piecesOf(context, columnInlines(context, each.columns[voice])),
          piecesOf(context, authorInlines(context, each.columns[voice])),
        ]),
    },
    ...rest(context, told.length - MOST_ROWS, 'standing'),
  ];
}

/** What documents show of every act that asks for something: how many in each state, and which. */
function recordBlocks(context: ViewContext): PaperBlock[] {
  const { ledger, locale } = context;
  const { record } = DESK_WORDS[locale].monitoring.voices;
  const { asked, states } = computeAsked(ledger);
  if (asked.length === 0) return [heading(record.heading, 2), paragraph(record.none)];
  return [
    heading(record.heading, 2),
    paragraph(filled(record.intro, { n: formatNumber(asked.length, locale) })),
    {
      kind: 'table',
      caption: record.caption,
      widths: [28, 14, 58],
      head: record.columns,
      rows: RECORD_STATES.filter((state) => states[state].length > 0).map((state) => [
        piecesOf(context, [recordMarkOf(context, state)]),
        line(formatNumber(states[state].length, locale)),
        codesText(context, states[state]),
      ]),
    },
  ];
}

/** How far apart, in words, and why it is in dispute; what a page says of itself is left out. */
function differenceInlines(context: ViewContext, each: VoiceComparison): Inline[] {
  const { contested } = context.messages.standing;
  const { reply } = DESK_WORDS[context.locale].monitoring.voices.difference;
  const reasons = each.contested.map((reason) => (reason === 'reply' ? reply : contested.distance(each.difference!.farthest)));
  const said = `${differenceText(context, each).replace(/\.$/, '')}.`;
  return [reasons.length === 0 ? said : `${said} ${contested.title}: ${reasons.join(' ')}`];
}

/** How far governments and organisations are apart, where both speak of the same: the farthest first. */
function differenceBlocks(context: ViewContext): PaperBlock[] {
  const { difference } = DESK_WORDS[context.locale].monitoring.voices;
  const { compared } = computeDifferences(context.ledger, context.asOf);
  if (compared.length === 0) return [heading(difference.heading, 2), paragraph(difference.none)];
  return [
    heading(difference.heading, 2),
    paragraph(difference.intro),
    {
      kind: 'table',
      caption: difference.caption,
      widths: [26, 17, 18, 18, 21],
      head: difference.columns,
      rows: compared
        .slice(0, MOST_ROWS)
        .map((each) => [
          about(context, each),
          piecesOf(context, placeInlines(context, each)),
          ...ASSESSING_VOICES.map((voice) => piecesOf(context, columnInlines(context, each.columns[voice]))),
          piecesOf(context, differenceInlines(context, each)),
        ]),
    },
    ...rest(context, compared.length - MOST_ROWS, 'differences'),
  ];
}

/** The three voices, each apart, and how far the two that give levels are from each other. */
export function voicesSection(context: ViewContext, { from }: NewsForMembers): PaperBlock[] {
  const { voices } = DESK_WORDS[context.locale].monitoring;
  return [
    heading(voices.heading),
    paragraph(voices.intro),
    ...ASSESSING_VOICES.flatMap((voice) => voiceBlocks(context, voice, from)),
    ...recordBlocks(context),
    ...differenceBlocks(context),
  ];
}
