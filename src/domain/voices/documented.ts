import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Facts } from '../schemas/index.ts';
import type { Level } from '../schemas/vocabulary.ts';

/** What one record says of one agreement. */
export interface Documented {
  record: Entry<'records'>;
  assessment: Facts<'records'>['assessments'][number];
}

/** The documentary record of an agreement for the region as a whole, where the editors keep one. */
export function documentedOf(ledger: Ledger, agreementId: string): Documented | undefined {
  for (const record of ledger.all('records')) {
    const assessment = record.facts.assessments.find((item) => item.subject === agreementId && item.country === undefined);
    if (assessment) return { record, assessment };
  }
  return undefined;
}

/** Level in the documentary record; where there is no record, nothing is known. */
export function documentedLevel(ledger: Ledger, agreementId: string): Level {
  return documentedOf(ledger, agreementId)?.assessment.level ?? 'no-information';
}
