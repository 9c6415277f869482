import { compareEdtf, edtf } from '../dates/edtf.ts';
import type { Facts } from '../schemas/index.ts';
import type { CarriedState } from '../schemas/vocabulary.ts';

/** What a record holds of one act: what was found, dated, and what was not. */
export type DocumentedAct = Facts<'records'>['documented'][number];
type Evidence = NonNullable<DocumentedAct['evidence']>[number];

/** A state with the date (EDTF) from which sources document it, and the evidence that carries it. */
export interface DocumentaryStatement {
  state: CarriedState;
  date: string;
  evidence: Evidence;
}

/** The dated statements of a record about one act, oldest first; of one date, in the order in which they were written. */
export function statementsOf({ evidence = [] }: DocumentedAct): DocumentaryStatement[] {
  return evidence
    .flatMap((item) =>
      item.state === undefined || item.date === undefined ? [] : [{ state: item.state, date: item.date, evidence: item }],
    )
    .sort((a, b) => compareEdtf(a.date, b.date));
}

/**
 * The date up to which evidence reaches, as its source gives it: the documentary record does not expire, it says how far it
 * goes. Undefined where no evidence bears a date.
 */
export function lastDocumented({ evidence = [] }: DocumentedAct): string | undefined {
  const dates = evidence.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.reduce<string | undefined>((last, date) => (last === undefined || edtf(date).to >= edtf(last).to ? date : last), undefined);
}
