import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import {
  changesAgreements,
  changesVoices,
  needsActs,
  needsBodies,
  needsConsultations,
  needsOffices,
  needsStatements,
  rulesTouchedBy,
  WORD_TOPICS,
  wordTopics,
} from './concerns.ts';
import { SCHEMA_FILE, SCHEMA_FILES } from './loaded-schemas.ts';

/** Scripts that forms of some kinds alone load, by their names. */
const OF_SOME: Readonly<Record<string, (collection: CollectionName) => boolean>> = {
  'act-checks': needsActs,
  'assessment-checks': needsStatements,
  'body-checks': needsBodies,
  'consultation-checks': needsConsultations,
  'office-checks': needsOffices,
  'body-problems': (collection) => collection === 'reports',
  'voice-changes': changesVoices,
  'agreement-changes': changesAgreements,
  'every-rule': (collection) => rulesTouchedBy(collection) === 'all',
  'country-rules': (collection) => rulesTouchedBy(collection) === 'countries',
  'task-rules': (collection) => rulesTouchedBy(collection) === 'network-tasks',
  questionnaire: (collection) => collection === 'self-assessments',
};

/** The name of a script with words, and of one with schemas, which other files could have as well. */
export const wordScript = (locale: Locale, file: string) => `sentences-${locale}-${file}`;
export const schemaScript = (file: string) => `schemas-${file}`;

const wordScripts = (locale: Locale) => ['entered', ...WORD_TOPICS].map((topic) => wordScript(locale, topic));

/**
 * The scripts that a form never loads, by their names without what tells one build from another.
 *
 * @param everySchema whether it may have to look at published entries of other kinds again
 */
export function scriptsOfOthers(collection: CollectionName, locale: Locale, everySchema: boolean): string[] {
  const own = new Set([wordScript(locale, 'entered'), ...wordTopics(collection).map((topic) => wordScript(locale, topic))]);
  return [
    ...Object.keys(OF_SOME).filter((name) => !OF_SOME[name]!(collection)),
    ...(everySchema ? [] : SCHEMA_FILES.filter((file) => file !== SCHEMA_FILE[collection]).map(schemaScript)),
    ...LOCALES.flatMap(wordScripts).filter((name) => !own.has(name)),
  ];
}
