import { ASPECTS } from '#domain/voices/assessments.ts';
import { isInformed, spanOf } from '#domain/voices/columns.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import { markOf, recordMarkOf, type ViewContext } from './context.ts';
import { partyLink } from './names.ts';
import type { ShortVoiceView } from './model/inline.ts';

/** Countries that a short line names; of more it says how many they are. */
const NAMED = 3;

/** Where a voice gives a level, of how many places: no level stands without the countries that it is about. */
function placesText(context: ViewContext, subject: string, informed: readonly VoiceComparison[]): string {
  const { standing } = context.messages;
  const countries = [...new Set(informed.flatMap(({ country }) => country ?? []))];
  const region = informed.some(({ country }) => country === undefined) ? [standing.region] : [];
  if (countries.length === 0) return formatList(region, context.locale);
  const names = countries.length <= NAMED ? countries.map((id) => partyLink(context, id).text) : [];
  const all = subjectOf(context.ledger, subject)?.countries.length ?? countries.length;
  const number = (value: number) => formatNumber(value, context.locale);
  const counted = standing.inPlaces(number(countries.length), number(Math.max(all, countries.length)), formatList(names, context.locale));
  return formatList([counted, ...region], context.locale);
}

function assessingVoice(
  context: ViewContext,
  subject: string,
  voice: AssessingVoice,
  comparisons: readonly VoiceComparison[],
): ShortVoiceView {
  const { messages } = context;
  const heading = messages.voices[voice];
  const informed = comparisons.filter(({ columns }) => isInformed(columns[voice]));
  const span = spanOf(informed.map(({ columns }) => columns[voice]));
  if (!span) return { heading, marks: [markOf(context, 'no-information')], text: messages.levels['no-information'] };
  const marks = [...new Set([span.lowest, span.highest])].map((level) => markOf(context, level));
  const aspects = ASPECTS.filter((aspect) => aspect !== 'overall' && informed.some((item) => item.aspect === aspect));
  const about = aspects.map((aspect) => messages.standing.aspects[aspect].toLowerCase());
  const where = [placesText(context, subject, informed), ...(about.length === 0 ? [] : [formatList(about, context.locale)])].join(', ');
  return { heading, marks, about: where, text: `${marks.map(({ word }) => word).join(' – ')} (${where})` };
}

/** What the record says of an agreement, with its name. */
export function shortRecord(context: ViewContext, agreement: Entry<'agreements'>): ShortVoiceView {
  const mark = recordMarkOf(context, recordStateOf(context.ledger, agreement));
  return { heading: context.messages.voices.record, marks: [mark], text: mark.word };
}

/** The three voices on an agreement in their order. */
export function shortVoices(context: ViewContext, agreement: Entry<'agreements'>): ShortVoiceView[] {
  const comparisons = voiceComparisonsOf(context.ledger, agreement.id, context.asOf);
  return [...ASSESSING_VOICES.map((voice) => assessingVoice(context, agreement.id, voice, comparisons)), shortRecord(context, agreement)];
}

/** For a line of a list: the three voices where a government or an organisation spoke, else the record alone, with its name. */
export function lineVoices(context: ViewContext, agreement: Entry<'agreements'>): ShortVoiceView[] {
  const heard = voiceComparisonsOf(context.ledger, agreement.id, context.asOf).some(hasStatements);
  return heard ? shortVoices(context, agreement) : [shortRecord(context, agreement)];
}
