import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { WORD_TOPICS, wordTopics, type WordTopic } from '#forms/concerns.ts';
import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import type { ProblemTexts } from '#i18n/problems/text.ts';

type Texts = Partial<ProblemTexts>;

/** What can be wrong with every kind of entry, and what only some can have wrong. */
const ENTERED: Record<Locale, () => Promise<Texts>> = {
  es: async () => (await import('#i18n/problems/es/entered.ts')).entered,
  en: async () => (await import('#i18n/problems/en/entered.ts')).entered,
};
const TOPICS: Record<Locale, Record<WordTopic, () => Promise<Texts>>> = {
  es: {
    reports: async () => (await import('#i18n/problems/es/reports.ts')).reports,
    assessments: async () => (await import('#i18n/problems/es/assessments.ts')).assessments,
    acts: async () => (await import('#i18n/problems/es/acts.ts')).acts,
    mechanism: async () => (await import('#i18n/problems/es/mechanism.ts')).mechanism,
    consultations: async () => (await import('#i18n/problems/es/consultations.ts')).consultations,
  },
  en: {
    reports: async () => (await import('#i18n/problems/en/reports.ts')).reports,
    assessments: async () => (await import('#i18n/problems/en/assessments.ts')).assessments,
    acts: async () => (await import('#i18n/problems/en/acts.ts')).acts,
    mechanism: async () => (await import('#i18n/problems/en/mechanism.ts')).mechanism,
    consultations: async () => (await import('#i18n/problems/en/consultations.ts')).consultations,
  },
};

/** How a problem is said. */
export type InWords = (problem: Problem) => { message: string; remedy: string };

/**
 * The words of problems in a language, loaded as far as some were found: those that every kind of entry can have, those of its
 * kind, and, should none of them know a code, all that there are.
 */
export async function problemWords(locale: Locale, collection: CollectionName, codes: Iterable<ProblemCode>): Promise<InWords> {
  const wanted = [...codes];
  let texts: Texts = wanted.length === 0 ? {} : await ENTERED[locale]();
  const own = wordTopics(collection);
  for (const topics of [own, WORD_TOPICS]) {
    if (wanted.every((code) => texts[code])) break;
    texts = Object.assign({}, texts, ...(await Promise.all(topics.map((topic) => TOPICS[locale][topic]()))));
  }
  return ({ code, facts }) => {
    const text = texts[code] as { message(facts: unknown): string; remedy(facts: unknown): string };
    return { message: text.message(facts), remedy: text.remedy(facts) };
  };
}
