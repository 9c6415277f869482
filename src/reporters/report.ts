import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** What a check found, with everything a reporter needs to tell it. */
export interface Report {
  problems: readonly Problem[];
  /** Files that were checked. */
  fileCount: number;
  locale: Locale;
  helpAddress(code: ProblemCode): string;
  /** The content folder as a forge names it: from the root of the project, with forward slashes. */
  folder: string;
  /** Whether text may carry the colours of a terminal. */
  colour: boolean;
}

export interface Count {
  errors: number;
  warnings: number;
}

export function countOf(problems: readonly Problem[]): Count {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
