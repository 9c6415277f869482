import { ANCHORS } from '#addresses/anchors.ts';
import type { VoiceOnTopic, TopicFigure } from '#domain/figures/topic-figure.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import { ASSESSING_VOICES, LEVELS, RECORD_STATES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { formatList } from '#i18n/format.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import { markOf, recordMarkOf, sectionLink, type ViewContext } from '../../context.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { byName, partyLink } from '../../names.ts';

/** Countries beyond which their number alone is told; the acts themselves name them. */
const NAMED = 4;

function placesOf(context: ViewContext, { countries, region }: VoiceOnTopic): string {
  const words = TOPIC_WORDS[context.locale];
  const names = byName(context, countries).map((id) => partyLink(context, id).text);
  const told = countries.length > NAMED ? [words.promised.countries(countries.length)] : names;
  return formatList([...(region ? [words.voices.region] : []), ...told], context.locale);
}

/** Pieces that stand side by side. */
const joined = (pieces: readonly (readonly Inline[])[]): Inline[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [...piece] : [' · ', ...piece]));

/** One voice: of how many acts it spoke, and its levels that still count, act by act and country by country. */
function voiceInlines(context: ViewContext, voice: AssessingVoice, said: VoiceOnTopic, asked: number): Inline[] {
  const words = TOPIC_WORDS[context.locale].voices;
  const head = `${context.messages.voices[voice]}: `;
  if (said.acts.length === 0) return [head + words.nothing[voice](asked)];
  const spoke = head + words.spoke(said.acts.length, asked);
  if (said.levels.size === 0) return [spoke + words.expired];
  const counts = LEVELS.flatMap((level) => {
    const count = said.levels.get(level);
    return count === undefined ? [] : [[markOf(context, level), ` ${count}`]];
  });
  const several = said.levels.get('several');
  return [
    spoke + words.levels,
    ...joined([...counts, ...(several === undefined ? [] : [[`${words.several} ${several}`]])]),
    words.places(placesOf(context, said), memberCountryIds(context.ledger).length),
  ];
}

/** Each voice in its order, apart: what it says of what was asked for, and where it says nothing, that it does not. */
export function topicVoices(context: ViewContext, { asked, said }: TopicFigure): SectionView | undefined {
  const { length } = asked.asked;
  if (length === 0) return undefined;
  const words = TOPIC_WORDS[context.locale].voices;
  const states = RECORD_STATES.flatMap((state) => {
    const own = asked.states[state].length;
    return own === 0 ? [] : [[recordMarkOf(context, state), ` ${own}`]];
  });
  const spoken = ASSESSING_VOICES.some((voice) => said[voice].acts.length > 0);
  const paragraph = (inlines: Inline[]): ContentView => ({ type: 'paragraph', inlines });
  return {
    id: ANCHORS.voices[context.locale],
    heading: words.heading,
    content: [
      ...ASSESSING_VOICES.map((voice) => paragraph(voiceInlines(context, voice, said[voice], length))),
      paragraph([`${context.messages.voices.record}: `, ...joined(states), '.']),
      ...(spoken ? [{ type: 'paragraph' as const, inlines: [words.rule], soft: true as const }] : []),
    ],
  };
}

/** What is not known of what was asked for: of how many acts, by which voice, why, and the next step. */
export function topicUnknowns(context: ViewContext, { unknown }: TopicFigure): SectionView | undefined {
  if (unknown.length === 0) return undefined;
  const { reasons } = context.messages.acts.unknowns;
  const words = TOPIC_WORDS[context.locale].unknowns;
  const points = unknown.flatMap(({ reason, acts }) => {
    const tail = `${reasons[reason]}. ${words.steps[reason]}`;
    const { government, 'civil-society': society } = acts;
    const isSame = government.length === society.length && government.every((id) => society.includes(id));
    if (isSame) return [words.both(government.length) + tail];
    return ASSESSING_VOICES.flatMap((voice) => (acts[voice].length === 0 ? [] : [words.one[voice](acts[voice].length) + tail]));
  });
  return {
    id: ANCHORS.unknowns[context.locale],
    heading: words.heading,
    content: [
      { type: 'points', points: points.map((text) => ({ text, sources: [] })) },
      { type: 'paragraph', inlines: [{ ...sectionLink(context, 'contribute'), text: context.messages.writeReport }], soft: true },
    ],
  };
}
