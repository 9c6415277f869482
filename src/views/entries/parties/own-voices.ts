import { ANCHORS } from '#addresses/anchors.ts';
import { isFarApart } from '#domain/voices/columns.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { reachesOf, type Reach } from '#domain/voices/reach.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { entryDestination, hrefOf, markOf, recordMarkOf, type ViewContext } from '../../context.ts';
import { demandSubject, placeName } from '../../names.ts';
import { shortVoices } from '../../short-voices.ts';
import type { LinkView, ShortVoiceView } from '../../model/inline.ts';

/** What was said of a subject in one country, or of the region as a whole: what was said of other countries stands on their pages. */
function comparisonsIn({ ledger, asOf }: ViewContext, subject: string, country: string): VoiceComparison[] {
  return voiceComparisonsOf(ledger, subject, asOf).filter((own) => own.country === undefined || own.country === country);
}

/** Whether a government or an organisation spoke of a subject in a country itself. */
export function isAssessedIn(context: ViewContext, subject: string, country: string): boolean {
  return comparisonsIn(context, subject, country).some((own) => own.country === country && hasStatements(own));
}

function reachText(context: ViewContext, { aspect, lowest, highest }: Reach, place: string): string {
  const { levels, standing } = context.messages;
  const [low, high] = [levels[lowest].toLowerCase(), levels[highest].toLowerCase()];
  const span = low === high ? low : standing.range(low, high);
  return `${aspect === 'overall' ? '' : `${standing.aspects[aspect].toLowerCase()}: `}${span} (${place})`;
}

function assessingVoice(context: ViewContext, subject: string, voice: AssessingVoice, country: string): ShortVoiceView {
  const { messages, ledger } = context;
  const heading = messages.voices[voice];
  const reaches = reachesOf(demandSubject(ledger, subject), voice, comparisonsIn(context, subject, country));
  const place = ({ countries }: Reach) => placeName(context, countries?.[0]);
  const [only, ...more] = reaches;
  if (!only) return { heading, marks: [markOf(context, 'no-information')], text: messages.levels['no-information'] };
  const text = reaches.map((reach) => reachText(context, reach, place(reach))).join('; ');
  if (more.length > 0 || only.aspect !== 'overall') return { heading, marks: [], text };
  const marks = [...new Set([only.lowest, only.highest])].map((level) => markOf(context, level));
  return { heading, marks, about: `(${place(only)})`, text };
}

/** The three voices on an act in their order: on the page of a country, of what they say there and of the region alone. */
export function voicesFor(context: ViewContext, agreement: Entry<'agreements'>, party: Entry<'parties'>): ShortVoiceView[] {
  if (party.facts.kind !== 'member-country') return shortVoices(context, agreement);
  const mark = recordMarkOf(context, recordStateOf(context.ledger, agreement));
  return [
    ...ASSESSING_VOICES.map((voice) => assessingVoice(context, agreement.id, voice, party.id)),
    { heading: context.messages.voices.record, marks: [mark], text: mark.word },
  ];
}

/** Where the voices are far apart on an act in a country: by how much, and a way to what they say. */
export function differsIn(context: ViewContext, agreement: Entry<'agreements'>, country: string): LinkView | undefined {
  const { locale, messages } = context;
  const apart = comparisonsIn(context, agreement.id, country).filter((own) => own.country === country && isFarApart(own.difference));
  if (apart.length === 0) return undefined;
  const farthest = Math.max(...apart.map(({ difference }) => difference!.farthest));
  return {
    href: `${hrefOf(context, entryDestination(agreement))}#${ANCHORS.voices[locale]}`,
    text: messages.standing.differs(farthest, placeName(context, country)),
  };
}
