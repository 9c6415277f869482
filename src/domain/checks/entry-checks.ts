import { checkBodies } from './body-checks.ts';
import { checkAct, checkAssessedActs, checkPlannedActs, checkWording } from './act-checks.ts';
import { stagesOf } from '../acts/acts.ts';
import { deliverablesOf } from '../acts/deliverables.ts';
import { edtf, overlaps } from '../dates/edtf.ts';
import { checkRecord } from './record-checks.ts';
import { checkSpecificity } from './specificity-checks.ts';
import type { AnyEntry, Entry, FieldPath } from '../ledger/entry.ts';
import { checkPastDates } from './date-checks.ts';
import { problemsInto, type ReportProblem } from './entry-problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { checkRequests } from './request-checks.ts';
import type { Problem } from '../problems/problem.ts';
import { checkKinds, checkValidity } from './party-checks.ts';
import { checkBodyLinks, checkReferences } from './reference-checks.ts';

/** `earlier` may not begin after `later` has ended. */
function checkOrder(entry: AnyEntry, earlier: string | undefined, later: string | undefined, path: FieldPath, report: ReportProblem): void {
  if (earlier === undefined || later === undefined || edtf(earlier).from <= edtf(later).to) return;
  report(entry, 'dates-out-of-order', path, { path: path.join('.'), found: later, against: earlier });
}

function checkAgreement(ledger: Ledger, entry: Entry<'agreements'>, report: ReportProblem): void {
  const { adopted, act } = entry.facts;
  const stages = stagesOf(entry);
  const meeting = act.meeting === undefined ? undefined : ledger.get('meetings', act.meeting);
  if (meeting && !overlaps(edtf(adopted), edtf(meeting.facts.held))) {
    report(entry, 'dates-out-of-order', ['adopted'], { path: 'adopted', found: adopted, against: meeting.facts.held });
  }
  // What a body adopted has been agreed at the latest on that day.
  const [first] = stages;
  if (first && edtf(first.on).from > edtf(adopted).to) {
    report(entry, 'dates-out-of-order', ['stages', 0, 'on'], { path: 'stages.0.on', found: first.on, against: adopted });
  }
  stages.forEach((event, index) => checkOrder(entry, stages[index - 1]?.on, event.on, ['stages', index, 'on'], report));
  deliverablesOf(entry).forEach(({ due }, index) => checkOrder(entry, adopted, due?.on, ['deliverables', index, 'due', 'on'], report));
}

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
 * What is wrong with entries beside others, but for the statements of parties and for what the mechanism asks.
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
    checkBodies(ledger, entry, report);
    if (today !== undefined) checkPastDates(entry, today, report);
    if (entry.collection === 'agreements') {
      checkAct(entry, report);
      problems.push(...checkWording(entry));
      checkAgreement(ledger, entry, report);
      checkSpecificity(entry, today, report);
    }
    checkAssessedActs(ledger, entry, report);
    if (entry.collection === 'plans') checkPlannedActs(ledger, entry, report);
    if (entry.collection === 'records') checkRecord(ledger, entry, report);
    if (entry.collection === 'requests') problems.push(...checkRequests(entry));
  }
  return problems;
}
