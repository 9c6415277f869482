import { datedDeliverables, timelinessOf, type DatedDeliverable } from '../agreements/timeliness.ts';
import { compareText } from '../compare-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { computeAsked, type Asked } from './asked.ts';

/** What the site finds as a whole, on a day: the numbers of its first paragraph, each with the entries behind it. */
export interface Tally extends Pick<Asked, 'asked' | 'states'> {
  /** Every agreement and other act, those that asked for nothing included. */
  acts: readonly string[];
  /** Acts whose date passed while nothing says whether it was kept; the date set longest ago first. */
  passed: readonly { id: string; dated: DatedDeliverable }[];
  /** What governments and organisations have sent about anything. */
  received: { 'self-assessments': readonly string[]; reports: readonly string[] };
}

/** @param asOf ISO day */
export function computeTally(ledger: Ledger, asOf: string): Tally {
  const { asked, states } = computeAsked(ledger);
  const sent = (collection: 'self-assessments' | 'reports') =>
    ledger
      .all(collection)
      .filter(({ facts }) => facts.filed <= asOf)
      .map(({ id }) => id);
  const passed = ledger.all('agreements').flatMap((agreement) => {
    if (timelinessOf(ledger, agreement, asOf).status !== 'date-passed') return [];
    const [first] = datedDeliverables(ledger, agreement, asOf)
      .filter(({ status }) => status === 'date-passed')
      .sort((a, b) => compareText(a.due!, b.due!));
    return [{ id: agreement.id, dated: first! }];
  });
  return {
    acts: ledger.all('agreements').map(({ id }) => id),
    asked,
    states,
    passed: passed.sort((a, b) => compareText(a.dated.due!, b.dated.due!) || compareText(a.id, b.id)),
    received: { 'self-assessments': sent('self-assessments'), reports: sent('reports') },
  };
}
