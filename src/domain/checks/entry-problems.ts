import type { AnyEntry, FieldPath } from '../ledger/entry.ts';
import type { ProblemCode, ProblemFacts } from '../problems/problem.ts';

/** Takes down what is wrong with an entry, at a field; an empty path means the file as a whole. */
export type ReportProblem = (entry: AnyEntry, code: ProblemCode, path: FieldPath, facts: ProblemFacts) => void;
