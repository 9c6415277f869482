import { asksNothing } from '#domain/acts/acts.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { reachesOf } from '#domain/voices/reach.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { isFarApart } from '#domain/voices/columns.ts';
import { entryDestination, hrefOf, markOf, recordMarkOf, type ViewContext } from './context.ts';
import { demandSubject } from './names.ts';
import { placesInWords, reachWords, whereWords } from './reach.ts';
import type { LinkView, ShortVoiceView } from './model/inline.ts';

/** What a voice says that still counts, in a line; with marks where it speaks of one aspect alone. */
function assessingVoice(
  context: ViewContext,
  subject: string,
  voice: AssessingVoice,
  comparisons: readonly VoiceComparison[],
): ShortVoiceView {
  const { messages, ledger } = context;
  const heading = messages.voices[voice];
  const reaches = reachesOf(demandSubject(ledger, subject), voice, comparisons);
  if (reaches.length === 0) return { heading, marks: [markOf(context, 'no-information')], text: messages.levels['no-information'] };
  const text = reaches.map((reach) => reachWords(context, reach)).join('; ');
  const [only, ...more] = reaches;
  if (more.length > 0 || only!.aspect !== 'overall') return { heading, marks: [], text };
  const marks = [...new Set([only!.lowest, only!.highest])].map((level) => markOf(context, level));
  return { heading, marks, about: whereWords(context, only!), text };
}

/** What the record says of an agreement, with its name. */
function shortRecord(context: ViewContext, agreement: Entry<'agreements'>): ShortVoiceView {
  const mark = recordMarkOf(context, recordStateOf(context.ledger, agreement));
  return { heading: context.messages.voices.record, marks: [mark], text: mark.word };
}

/** The three voices on an agreement in their order; where it asks for nothing there is nothing that they could say of it. */
export function shortVoices(context: ViewContext, agreement: Entry<'agreements'>): ShortVoiceView[] {
  if (asksNothing(agreement)) {
    const { voices, acts } = context.messages;
    return [
      ...ASSESSING_VOICES.map((voice) => ({ heading: voices[voice], marks: [], text: acts.doesNotApply })),
      shortRecord(context, agreement),
    ];
  }
  const comparisons = voiceComparisonsOf(context.ledger, agreement.id, context.asOf);
  return [...ASSESSING_VOICES.map((voice) => assessingVoice(context, agreement.id, voice, comparisons)), shortRecord(context, agreement)];
}

/** True where a government or an organisation ever spoke of it. */
export function hasVoiceOn({ ledger, asOf }: ViewContext, agreement: Entry<'agreements'>): boolean {
  return voiceComparisonsOf(ledger, agreement.id, asOf).some(hasStatements);
}

/** For a line of a list: the three voices where a government or an organisation spoke, else the record alone, with its name. */
export function lineVoices(context: ViewContext, agreement: Entry<'agreements'>): ShortVoiceView[] {
  return hasVoiceOn(context, agreement) ? shortVoices(context, agreement) : [shortRecord(context, agreement)];
}

/** Where a government and an organisation are far apart on an agreement: by how much at most, where, and a way to the explanation. */
export function differsLink(context: ViewContext, agreement: Entry<'agreements'>): LinkView | undefined {
  const { ledger, locale, messages } = context;
  const apart = voiceComparisonsOf(ledger, agreement.id, context.asOf).filter(({ difference }) => isFarApart(difference));
  if (apart.length === 0) return undefined;
  const farthest = Math.max(...apart.map(({ difference }) => difference!.farthest));
  const where = placesInWords(context, [...new Set(apart.map(({ country }) => country))]);
  return {
    href: `${hrefOf(context, entryDestination(agreement))}#${ANCHORS.voices[locale]}`,
    text: messages.standing.differs(farthest, where),
  };
}
