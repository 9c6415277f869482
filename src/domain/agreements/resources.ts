import type { Entry } from '../ledger/entry.ts';

/** What an agreement needs and what was pledged, in its own currency (S0 §1, §2c, §2e; S3 §O2). */
export interface ResourceBalance {
  currency: string;
  needed: number | undefined;
  /** Sum of the pledges that state an amount. */
  pledged: number;
  /** What is still missing, never below zero; undefined where the need is not stated. */
  gap: number | undefined;
  /** Pledges that state no amount: the gap may be smaller than it looks. */
  unquantified: number;
}

/** Undefined where an agreement states no amounts. */
export function resourceBalance({ facts }: Pick<Entry<'agreements'>, 'facts'>): ResourceBalance | undefined {
  const { currency, needed, pledged = [] } = facts.resources ?? {};
  if (currency === undefined) return undefined;
  const amounts = pledged.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  // Cents, so that tenths do not add up to a little more than they are.
  const sum = amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
  return {
    currency,
    needed,
    pledged: sum,
    gap: needed === undefined ? undefined : Math.max(0, Math.round((needed - sum) * 100) / 100),
    unquantified: pledged.length - amounts.length,
  };
}
