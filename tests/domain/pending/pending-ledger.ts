import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { PendingItem } from '#domain/pending/model.ts';
import { pendingOf } from '#domain/pending/pending.ts';
import { parties } from '../obligations/obligation-ledger.ts';

/** The parties of the mechanism, no rule of which is in force, and what a test adds. */
export function ledgerWith(...added: unknown[]): Ledger {
  return new Ledger([...parties(), ...(added as AnyEntry[])]);
}

/** What is pending for a party, each as its kind, its part and its id. */
export function listOf(ledger: Ledger, asOf: string, party: string): string[] {
  return pendingOf(ledger, asOf, party).map(({ kind, part, id }) => `${kind} ${part} ${id}`);
}

/** The only thing that is pending for a party. */
export function onlyOf(ledger: Ledger, asOf: string, party: string): PendingItem {
  const items = pendingOf(ledger, asOf, party);
  if (items.length !== 1) throw new Error(`${items.length} things are pending for ${party}`);
  return items[0]!;
}
