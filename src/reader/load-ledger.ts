import { buildLedger } from '#domain/checks/build-ledger.ts';
import { checkDemonstration } from '#domain/checks/demonstration.ts';
import { entryCalled } from '#domain/ledger/find-entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { compareProblems, type Problem } from '#domain/problems/problem.ts';
import { readContent } from './read-content.ts';

export interface LoadedLedger {
  ledger: Ledger;
  problems: Problem[];
  fileCount: number;
}

/** Names that stand in place of ids, with the id of the entry that is called so. */
function withCalledEntries(problems: readonly Problem[], ledger: Ledger): Problem[] {
  return problems.map((item) => {
    if (item.code !== 'bad-format') return item;
    const facts = item.facts as Problem<'bad-format'>['facts'];
    const called = facts.forms.includes('id') ? entryCalled(ledger, ['parties'], facts.found) : undefined;
    return called ? { ...item, facts: { ...facts, nearest: called.id } } : item;
  });
}

export interface LoadOptions {
  /** ISO day, for what only a calendar can tell (a report filed tomorrow); left out, nothing is held against it. */
  today?: string;
  /**
   * Files whose problems alone are wanted; the texts of other reports are not read then, so such a ledger is for checking and
   * never for publishing.
   */
  named?: readonly string[] | undefined;
  /** True where the content is that of the demonstration: elsewhere, invented entries are refused. */
  demonstration?: boolean;
}

/** Reads a content folder and cross-checks it: the one gate that the validator, the build and the tests go through. */
export function loadLedger(root: string, { today, named, demonstration = false }: LoadOptions = {}): LoadedLedger {
  const content = readContent(root, named);
  const { ledger, problems } = buildLedger(content.entries, content.broken, today);
  const mixed = demonstration ? [] : checkDemonstration(content.entries);
  return {
    ledger,
    problems: [...withCalledEntries(content.problems, ledger), ...content.masked([...problems, ...mixed])].sort(compareProblems),
    fileCount: content.fileCount,
  };
}

/** True where a problem stops publication; warnings do not. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
