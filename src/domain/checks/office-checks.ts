import type { Ledger } from '../ledger/ledger.ts';
import type { ReportProblem } from './entry-problems.ts';
import { checkGatherings } from './gathering-checks.ts';
import { checkMechanism } from './mechanism-checks.ts';

/** What is wrong with what offices do together: meetings, presidencies, documents, plans, and findings about them. */
export function checkOffices(ledger: Ledger, today: string | undefined, report: ReportProblem): void {
  checkMechanism(ledger, report);
  checkGatherings(ledger, today, report);
}
