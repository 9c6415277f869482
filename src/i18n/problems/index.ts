import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import * as englishPhrases from './en/phrases.ts';
import { en } from './en/index.ts';
import * as spanishPhrases from './es/phrases.ts';
import { es } from './es/index.ts';
import { withMeantValue } from './meant.ts';
import type { ProblemTexts } from './text.ts';

/** The words of every problem, in every language of the site. */
export const PROBLEM_TEXTS: Record<Locale, ProblemTexts> = { es, en };

const PHRASES = { es: spanishPhrases, en: englishPhrases };

/** A problem as a sentence and a remedy. */
export function formatProblem<C extends ProblemCode>(problem: Problem<C>, locale: Locale): { message: string; remedy: string } {
  const { code, facts } = withMeantValue(problem);
  const text = PROBLEM_TEXTS[locale][code];
  return { message: text.message(facts), remedy: text.remedy(facts) };
}

/** What a field accepts: values and types as they are, forms as the language writes them; undefined where nothing can be listed. */
export function acceptedIn({ facts }: Problem, locale: Locale): readonly string[] | undefined {
  if ('accepted' in facts) return facts.accepted;
  if ('types' in facts) return [...facts.values, ...facts.types];
  if ('folder' in facts) return [facts.folder];
  if ('parts' in facts) return facts.parts.map(PHRASES[locale].occurrencePart);
  return 'forms' in facts && facts.forms.length > 0 ? facts.forms.map((form) => PHRASES[locale].FORMS[form]) : undefined;
}
