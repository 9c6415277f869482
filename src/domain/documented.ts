import { edtf } from './edtf.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { Facts } from './schemas/index.ts';
import type { Level } from './vocabulary.ts';

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

/**
 * The ISO day from which an assessment of the record counts: it is a judgement of all its evidence, so the day on which the
 * last of it began. Undefined where no evidence bears a date: it always counts.
 */
export function documentedSince(assessment: Documented['assessment']): string | undefined {
  const days = (assessment.evidence ?? []).flatMap(({ date }) => (date === undefined ? [] : [edtf(date).from]));
  return days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/**
 * The date up to which evidence reaches, as its source gives it: the documentary record does not expire, it says how far it
 * goes. Undefined where no evidence bears a date.
 */
export function lastDocumented(assessment: Documented['assessment']): string | undefined {
  const dates = (assessment.evidence ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.reduce<string | undefined>((last, date) => (last === undefined || edtf(date).to >= edtf(last).to ? date : last), undefined);
}
