import { compareLedgers } from '#domain/changes/compare-ledgers.ts';
import type { Change } from '#domain/changes/change.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { EntryDraft } from './draft.ts';

/** What a sound draft would change on a day. @param ledger what is published; an entry with the same id is taken to be replaced */
export function changesWith({ collection, id, facts, words }: EntryDraft, ledger: Ledger, asOf: string): Change[] {
  const origin = { file: `${collection}/${id}`, locate: () => undefined };
  const entry = { collection, id, facts, words, origin, wordOrigins: {} } as unknown as AnyEntry;
  const others = [...ledger.entries()].filter((other) => other.collection !== collection || other.id !== id);
  return compareLedgers(ledger, new Ledger([...others, entry]), asOf);
}
