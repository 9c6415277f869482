import type { Change, Said } from '#domain/changes/change.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatList, inSentence } from '../format.ts';
import { MECHANISM_WORDS } from '../mechanism/index.ts';
import { MESSAGES } from '../messages/index.ts';
import { CHANGES_WORDS } from './words.ts';

/** How things are called in a language: an entry, or a measure inside it (`ins-2016-ninez/m4`). */
export interface Names {
  entry(collection: CollectionName, id: string): string;
  subject(id: string): string;
}

const MOST_CASES = 6;

function saidText({ status, lowest, highest, statements, unknowns }: Said, locale: Locale): string {
  const [words, { levels }] = [CHANGES_WORDS[locale], MESSAGES[locale]];
  const level = (value: NonNullable<Said['lowest']>) => inSentence(levels[value], locale);
  const range =
    lowest === undefined || highest === undefined
      ? words.none
      : lowest === highest
        ? level(lowest)
        : words.range(level(lowest), level(highest));
  const known = lowest === undefined ? range : `${status === 'expired' ? words.expired(range) : range} (${words.texts(statements)})`;
  if (unknowns === 0) return known;
  return lowest === undefined ? words.unknown : formatList([known, words.unknown], locale);
}

type Reached = Extract<Change, { kind: 'stage' }>['before'];

function stageText(reached: Reached, locale: Locale): string {
  if (reached === undefined) return CHANGES_WORDS[locale].none;
  const { stage, on, outcome } = reached;
  const how = outcome === undefined ? '' : `, ${MESSAGES[locale].standing.outcomes[outcome]}`;
  return `${inSentence(MECHANISM_WORDS[locale].pipeline.stages[stage], locale)}${how} (${formatDate(on, locale)})`;
}

/** One change as a sentence without its end. @param names how entries are called in the same language */
export function sentenceOf(change: Change, locale: Locale, names: Names): string {
  const [words, messages, mechanism] = [CHANGES_WORDS[locale], MESSAGES[locale], MECHANISM_WORDS[locale]];
  const place = ({ subject, aspect, country }: Extract<Change, { subject: string }>) => {
    const about = aspect === 'overall' ? '' : `, ${inSentence(messages.standing.aspects[aspect], locale)}`;
    return `${names.subject(subject)}${about}, ${words.in(country === undefined ? undefined : names.entry('parties', country))}`;
  };
  const pair = <T>({ before, after }: { before: T; after: T }, text: (value: T) => string) => words.was(text(before), text(after));
  const word =
    <K extends string>(table: Record<K, string>) =>
    (value: K | undefined) =>
      value === undefined ? words.none : inSentence(table[value], locale);
  switch (change.kind) {
    case 'meaning':
      return words.meaning(names.entry(change.collection, change.id), formatList(change.fields, locale));
    case 'level':
      return `${messages.voices[change.voice]}. ${place(change)}: ${pair(change, (said) => saidText(said, locale))}`;
    case 'difference':
      return `${place(change)}: ${pair(change, (difference) => (difference ? words.apart(difference.farthest) : words.notComparable))}`;
    case 'contested':
      return `${place(change)}: ${pair(change, (why) =>
        why.length === 0
          ? words.uncontested
          : formatList(
              why.map((one) => words.contested[one]),
              locale,
            ),
      )}`;
    case 'record':
      return `${names.subject(change.agreement)}: ${pair(change, word(messages.recordStates))}`;
    case 'stage':
      return `${names.subject(change.agreement)}: ${pair(change, (reached) => stageText(reached, locale))}`;
    case 'timeliness': {
      const due = change.due === undefined ? '' : ` (${formatDate(change.due, locale)})`;
      return `${names.subject(change.agreement)}${due}: ${pair(change, word(messages.standing.timeliness))}`;
    }
    case 'obligation': {
      const more = change.occurrences.length - MOST_CASES;
      const listed = [...change.occurrences.slice(0, MOST_CASES), ...(more > 0 ? [words.more(more)] : [])].join(', ');
      return `${mechanism.rules[change.rule].title}, ${words.cases(change.occurrences.length)} (${listed}): ${pair(change, word(mechanism.states))}`;
    }
    case 'coverage':
      return `${messages.voices[change.voice]}: ${pair(change, ({ informed, total }) => words.places(informed, total))}`;
    case 'entry':
      return words.happened[change.happened](messages.kinds[change.collection], names.entry(change.collection, change.id));
  }
}
