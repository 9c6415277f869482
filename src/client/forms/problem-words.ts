import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { WORD_TOPICS, wordTopics, type WordTopic } from '#forms/concerns.ts';
import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import type { ProblemTexts } from '#i18n/problems/text.ts';

type Texts = Partial<ProblemTexts>;

/** What can be wrong with every kind of entry, and what only some can have wrong. */
const ENTERED: Record<Locale, () => Promise<Texts>> = {
  es: () => import('#i18n/problems/es/entered.ts').then((file) => file.entered),
  en: () => import('#i18n/problems/en/entered.ts').then((file) => file.entered),
};
const TOPICS: Record<Locale, Record<WordTopic, () => Promise<Texts>>> = {
  es: {
    reports: () => import('#i18n/problems/es/reports.ts').then((file) => file.reports),
    assessments: () => import('#i18n/problems/es/assessments.ts').then((file) => file.assessments),
    acts: () => import('#i18n/problems/es/acts.ts').then((file) => file.acts),
    mechanism: () => import('#i18n/problems/es/mechanism.ts').then((file) => file.mechanism),
    consultations: () => import('#i18n/problems/es/consultations.ts').then((file) => file.consultations),
  },
  en: {
    reports: () => import('#i18n/problems/en/reports.ts').then((file) => file.reports),
    assessments: () => import('#i18n/problems/en/assessments.ts').then((file) => file.assessments),
    acts: () => import('#i18n/problems/en/acts.ts').then((file) => file.acts),
    mechanism: () => import('#i18n/problems/en/mechanism.ts').then((file) => file.mechanism),
    consultations: () => import('#i18n/problems/en/consultations.ts').then((file) => file.consultations),
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
