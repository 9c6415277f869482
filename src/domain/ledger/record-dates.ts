import { edtf } from '../dates/edtf.ts';
import type { Facts } from '../schemas/index.ts';

type RecordAssessment = Facts<'records'>['assessments'][number];

/**
 * The ISO day from which an assessment of the record counts: it is a judgement of all its evidence, so the day on which the
 * last of it began. Undefined where no evidence bears a date: it always counts.
 */
export function documentedSince(assessment: RecordAssessment): string | undefined {
  const days = (assessment.evidence ?? []).flatMap(({ date }) => (date === undefined ? [] : [edtf(date).from]));
  return days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/**
 * The date up to which evidence reaches, as its source gives it: the documentary record does not expire, it says how far it
 * goes. Undefined where no evidence bears a date.
 */
export function lastDocumented(assessment: RecordAssessment): string | undefined {
  const dates = (assessment.evidence ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.reduce<string | undefined>((last, date) => (last === undefined || edtf(date).to >= edtf(last).to ? date : last), undefined);
}
