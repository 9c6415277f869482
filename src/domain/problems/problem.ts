import { compareText } from '../compare-text.ts';
import type { ProblemFactsByCode } from './facts.ts';
import { severityOf, type Severity } from './problem-codes.ts';

export type ProblemCode = keyof ProblemFactsByCode;

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong in one place. The code tells which facts it carries. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: {
    code: K;
    severity: Severity;
    /** Relative to the content folder, with forward slashes. */
    file: string;
    /** Undefined where the problem concerns the file as a whole. */
    position: Position | undefined;
    facts: ProblemFactsByCode[K];
  };
}[C];

export function problem<C extends ProblemCode>(
  code: C,
  file: string,
  position: Position | undefined,
  facts: ProblemFactsByCode[C],
): Problem {
  const made: Problem<C> = { code, severity: severityOf(code), file, position, facts };
  // The problem of one code is one of all problems: true by construction, and more than the compiler can follow.
  return made as Problem;
}

/** The field that a problem is about, its steps joined by dots; undefined where it is about none. */
export function fieldOf({ facts }: Problem): string | undefined {
  return 'path' in facts ? facts.path : undefined;
}

/** Orders by file, line, column, code, field, so that the order of reading never shows. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(fieldOf(a) ?? '', fieldOf(b) ?? '')
  );
}
