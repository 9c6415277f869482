import { ANSWERS } from '#domain/acts/text-known.ts';
import { PIPELINE_STAGES } from '#domain/agreements/pipeline.ts';
import { TIMELINESS } from '#domain/agreements/timeliness.ts';
import { READINGS } from '#domain/ledger/readings.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { OBLIGATION_STATES, RECORD_STATES, RULE_AUTHORITIES, VOICES, type Locale } from '#domain/schemas/vocabulary.ts';
import { ASPECTS } from '#domain/voices/assessments.ts';
import { FRESHNESS } from '#domain/voices/columns.ts';
import { optionWords } from '#i18n/forms/options.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import { MESSAGES } from '#i18n/messages/index.ts';

/** Whether a date was kept, or that the text which would set it was not read. */
export const TIMELINESS_CODES = [...TIMELINESS, 'not-known'] as const;

type Named = Readonly<Record<string, string>>;

/** Closed lists of what is computed, which no form offers. */
function computedLists(locale: Locale): readonly (readonly [options: readonly string[], words: Named])[] {
  const messages = MESSAGES[locale];
  const mechanism = MECHANISM_WORDS[locale];
  return [
    [VOICES, messages.voices],
    [ASPECTS, messages.standing.aspects],
    [FRESHNESS, messages.standing.freshness],
    [TIMELINESS_CODES, { ...messages.standing.timeliness, 'not-known': messages.acts.dateNotKnown }],
    [RECORD_STATES, messages.recordStates],
    [PIPELINE_STAGES, mechanism.pipeline.stages],
    [ANSWERS, messages.acts.answers],
    [READINGS, messages.readings],
    [OBLIGATION_STATES, mechanism.states],
    [RULE_AUTHORITIES, mechanism.authorities],
    [COLLECTION_NAMES, messages.kinds],
  ];
}

/** The words of the values of a closed list of any table, in a language. @throws RangeError for a list that has none yet */
export function codeWords(options: readonly string[], locale: Locale): Named {
  const own = computedLists(locale).find(([list]) => list.join() === options.join());
  return own ? own[1] : optionWords(options, locale);
}
