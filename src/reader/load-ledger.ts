import { buildLedger } from '#domain/build-ledger.ts';
import type { Ledger } from '#domain/ledger.ts';
import { compareProblems, type Problem } from '#domain/problem.ts';
import { readContent } from './read-content.ts';

export interface LoadedLedger {
  ledger: Ledger;
  problems: Problem[];
  fileCount: number;
}

/**
 * Reads a content folder and cross-checks it: the one gate that the validator, the build and the tests go through.
 *
 * @param named files whose problems alone are wanted; the texts of other reports are not read then, so such a ledger is for
 *   checking and never for publishing
 */
export function loadLedger(root: string, named?: readonly string[]): LoadedLedger {
  const content = readContent(root, named);
  const { ledger, problems } = buildLedger(content.entries, content.broken);
  return { ledger, problems: [...content.problems, ...problems].sort(compareProblems), fileCount: content.fileCount };
}

/** True where a problem stops publication; warnings do not. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
