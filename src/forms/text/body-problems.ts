import type { Problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { readMdx } from './read-mdx.ts';
import { textProblems } from './text-problems.ts';

/** What is wrong with the text of a report, as far as it was written in a form: one written elsewhere is for the reader of reports. */
export function bodyProblems(body: string, lang: Locale): Problem[] {
  const blocks = readMdx(body, lang);
  return blocks ? textProblems(blocks, lang, 'body').map(({ problem }) => problem) : [];
}
