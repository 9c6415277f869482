import type { Ledger } from '#domain/ledger/ledger.ts';
import { publishedLedger, type LedgerRow } from '#forms/published.ts';

let published: Promise<Ledger> | undefined;

async function load(address: string): Promise<Ledger> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return publishedLedger((await answer.json()) as LedgerRow[]);
}

/** The ledger of what is published, loaded once. @throws Error where it cannot be had; the next call tries again */
export function publishedAt(address: string): Promise<Ledger> {
  published ??= load(address).catch((error: unknown) => {
    published = undefined;
    throw error;
  });
  return published;
}
