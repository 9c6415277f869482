import { cannotBeVerified, isScored, missingSpecifics, VERIFIABLE_BY } from '../agreements/specificity.ts';
import { monthsBetween } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import { SPECIFICS } from '../schemas/vocabulary.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { ReportProblem } from './entry-problems.ts';

/** While an agreement is new enough to be made more specific, says what it leaves open (S0 §2a, S1 §A, S4 2.3). */
export function checkSpecificity(entry: Entry<'agreements'>, today: string | undefined, report: ReportProblem): void {
  const day = edtf(entry.facts.adopted).to;
  if (today === undefined || day > today || monthsBetween(day, today) >= THRESHOLDS.authoringMonths || !isScored(entry)) return;
  const missing = missingSpecifics(entry);
  if (missing.length === 0) return;
  if (cannotBeVerified(entry)) {
    const others = missing.filter((key) => !VERIFIABLE_BY.includes(key));
    report(entry, 'agreement-not-verifiable', [], { missing: VERIFIABLE_BY, others });
    return;
  }
  report(entry, 'agreement-not-specific', [], { missing, total: SPECIFICS.length });
}
