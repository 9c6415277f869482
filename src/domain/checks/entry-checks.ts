import type { AnyEntry, FieldPath } from '../ledger/entry.ts';
import { checkOrder, checkPastDates } from './date-checks.ts';
import { problemsInto, type ReportProblem } from './entry-problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../problems/problem.ts';
import { checkKinds, checkValidity } from './party-checks.ts';
import { checkBodyLinks, checkReferences } from './reference-checks.ts';

function checkPeriods(entry: AnyEntry, report: ReportProblem): void {
  if (entry.collection === 'parties') checkOrder(entry, entry.facts.valid?.from, entry.facts.valid?.to, ['valid', 'to'], report);
  if (entry.collection === 'actions') checkOrder(entry, entry.facts.began, entry.facts.ended, ['ended'], report);
  if (entry.collection === 'presidencies') checkOrder(entry, entry.facts.term?.from, entry.facts.term?.to, ['term', 'to'], report);
  if (entry.collection === 'chains') {
    const { steps } = entry.facts;
    steps.forEach((step, index) => {
      const before = steps.slice(0, index).findLast((earlier) => earlier.date !== undefined);
      checkOrder(entry, before?.date, step.date, ['steps', index, 'date'], report);
    });
  }
}

type DuplicateCode = 'duplicate-id' | 'duplicate-number' | 'holidays-twice';

/** Two entries that claim the same id or the same number; the second is the problem and names the first. */
function checkDuplicates(entries: readonly AnyEntry[], report: ReportProblem): void {
  const seen = new Map<string, AnyEntry>();
  const claim = (key: string, entry: AnyEntry, code: DuplicateCode, path: FieldPath, found: string) => {
    const first = seen.get(key);
    if (first) report(entry, code, path, { found, otherFile: first.origin.file });
    else seen.set(key, entry);
  };
  for (const entry of entries) {
    claim(`id ${entry.collection} ${entry.id}`, entry, 'duplicate-id', [], entry.id);
    if (entry.collection === 'meetings' && entry.facts.number !== undefined) {
      claim(`meeting ${entry.facts.series} ${entry.facts.number}`, entry, 'duplicate-number', ['number'], String(entry.facts.number));
    }
    if (entry.collection === 'holidays')
      claim(`holidays ${entry.facts.country}`, entry, 'holidays-twice', ['country'], entry.facts.country);
    if (entry.collection === 'presidencies')
      claim(`year ${entry.facts.year}`, entry, 'duplicate-number', ['year'], String(entry.facts.year));
  }
}

/**
 * What can be wrong with entries of any kind beside others; what only some kinds can have wrong is told by checks of their own.
 *
 * @param others entries that were checked before, whose ids and numbers are taken
 */
export function checkEntries(
  ledger: Ledger,
  entries: readonly AnyEntry[],
  broken: ReadonlySet<string>,
  today?: string,
  others: readonly AnyEntry[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const report = problemsInto(problems);
  checkDuplicates([...others, ...entries], report);
  for (const entry of entries) {
    checkReferences(ledger, broken, entry, report);
    problems.push(...checkBodyLinks(ledger, broken, entry));
    checkValidity(ledger, entry, report);
    checkKinds(ledger, entry, report);
    checkPeriods(entry, report);
    if (today !== undefined) checkPastDates(entry, today, report);
  }
  return problems;
}
