import type { AnyEntry, FieldPath } from '../ledger/entry.ts';
import type { ProblemFactsByCode } from '../problems/facts.ts';
import { problem, type Problem, type ProblemCode } from '../problems/problem.ts';

/** Takes down what is wrong with an entry, at a field; an empty path means the file as a whole. */
export type ReportProblem = <C extends ProblemCode>(entry: AnyEntry, code: C, path: FieldPath, facts: ProblemFactsByCode[C]) => void;

/** Puts what is wrong at the end of a list. */
export function problemsInto(problems: Problem[]): ReportProblem {
  return (entry, code, path, facts) => {
    problems.push(problem(code, entry.origin.file, path.length === 0 ? undefined : entry.origin.locate(path), facts));
  };
}
