import { compareLedgers } from '#domain/changes/compare-ledgers.ts';
import type { Change } from '#domain/changes/change.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { EntryDraft } from './draft.ts';
import { entryWithoutFile, ledgerWith } from './published.ts';

/** What a sound draft would change on a day. @param ledger what is published; an entry with the same id is taken to be replaced */
export function changesWith({ collection, id, facts, words }: EntryDraft, ledger: Ledger, asOf: string): Change[] {
  return compareLedgers(ledger, ledgerWith(ledger, entryWithoutFile({ collection, id, facts, words })), asOf);
}
