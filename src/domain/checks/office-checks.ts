import type { AnyEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { checkConsultation, checkHolidays } from './consultation-checks.ts';
import type { ReportProblem } from './entry-problems.ts';
import { checkGatherings } from './gathering-checks.ts';
import { checkMechanism } from './mechanism-checks.ts';

/** What is wrong with what offices do together: meetings, presidencies, documents, plans, consultations, and findings about them. */
export function checkOffices(ledger: Ledger, entries: readonly AnyEntry[], today: string | undefined, report: ReportProblem): void {
  for (const entry of entries) {
    if (entry.collection === 'consultations') checkConsultation(ledger, entry, report);
    if (entry.collection === 'holidays') checkHolidays(entry, today, report);
  }
  checkMechanism(ledger, report);
  checkGatherings(ledger, today, report);
}
