import type { AnyEntry, FieldPath } from '../ledger/entry.ts';
import type { ProblemFactsByCode } from '../problems/facts.ts';
import type { ProblemCode } from '../problems/problem.ts';

/** Takes down what is wrong with an entry, at a field; an empty path means the file as a whole. */
export type ReportProblem = <C extends ProblemCode>(entry: AnyEntry, code: C, path: FieldPath, facts: ProblemFactsByCode[C]) => void;
