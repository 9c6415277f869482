import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { optionWords } from '../forms/options.ts';

/** Words are the same with or without accents and capitals. */
const ALIKE = new Intl.Collator('es', { sensitivity: 'base' });

/** The words of a closed list; none for one that no form shows. */
function wordsFor(accepted: readonly string[], locale: Locale): Readonly<Record<string, string>> {
  try {
    return optionWords(accepted, locale);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {};
  }
}

/** The value that somebody wrote in the words of the site, in either language: `total` for `full`. */
function valueInWords(found: string, accepted: readonly string[]): string | undefined {
  const named = LOCALES.flatMap((locale) => Object.entries(wordsFor(accepted, locale)));
  return named.find(([value, words]) => accepted.includes(value) && ALIKE.compare(words, found.trim()) === 0)?.[0];
}

/** A problem with the suggestion that its author surely meant, where words of the site stand in place of a value. */
export function withMeantValue<C extends ProblemCode>(problem: Problem<C>): Problem<C> {
  if (problem.code !== 'unknown-value') return problem;
  const { found, accepted } = problem.facts as Problem<'unknown-value'>['facts'];
  const meant = valueInWords(found, accepted);
  return meant === undefined ? problem : { ...problem, facts: { ...problem.facts, nearest: meant } };
}
