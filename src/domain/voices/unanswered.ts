import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';

/** Whether a statement was presented and nothing is known of an answer: that it was received is none. @param asOf ISO day */
export function isUnanswered({ facts }: Entry<'inputs'>, asOf: string): boolean {
  const { presented, fate = [] } = facts;
  return edtf(presented).from <= asOf && !fate.some(({ step, on }) => step !== 'received' && edtf(on).from <= asOf);
}
