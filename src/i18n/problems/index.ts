import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { ProblemText } from './text.ts';

/** The words of every problem, in every language of the site. */
export const PROBLEM_TEXTS: Record<Locale, Record<ProblemCode, ProblemText>> = { es, en };

/** A problem as a sentence and a remedy. */
export function formatProblem({ code, facts }: Problem, locale: Locale): { message: string; remedy: string } {
  const text = PROBLEM_TEXTS[locale][code];
  return { message: text.message(facts), remedy: text.remedy(facts) };
}
