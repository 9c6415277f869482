import { asksNothing } from '../acts/acts.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry, FieldPath } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ReportProblem } from './entry-problems.ts';

/**
 * A record says one thing of each agreement, from its adoption on, and gives a state only to an act that asked for something.
 */
export function checkRecord(ledger: Ledger, entry: Entry<'records'>, report: ReportProblem): void {
  const seen = new Map<string, number>();
  entry.facts.documented.forEach(({ subject, evidence = [] }, index) => {
    const agreement = ledger.get('agreements', subject);
    const adopted = agreement?.facts.adopted;
    const first = seen.get(subject);
    if (first !== undefined) {
      const path = ['documented', index, 'subject'];
      report(entry, 'assessed-twice', path, { path: path.join('.'), found: subject, otherPath: `documented.${first}` });
    }
    seen.set(subject, first ?? index);
    evidence.forEach(({ date, state }, at) => {
      const field = (key: string): FieldPath => ['documented', index, 'evidence', at, key];
      if (date !== undefined && adopted !== undefined && edtf(adopted).from > edtf(date).to) {
        report(entry, 'dates-out-of-order', field('date'), { path: field('date').join('.'), found: date, against: adopted });
      }
      if (state !== undefined && agreement && asksNothing(agreement)) {
        report(entry, 'nothing-asked', field('state'), { path: field('state').join('.'), found: state, subject });
      }
    });
  });
}
