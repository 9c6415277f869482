import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';

/** A published entry as forms receive it: the place of its kind among all kinds, its id, its facts. */
export type LedgerRow = readonly [kind: number, id: string, facts: unknown];

/** The ledger of what is published, without words, from the rows of one build of the same program. */
export function publishedLedger(rows: readonly LedgerRow[]): Ledger {
  return new Ledger(
    rows.map(([kind, id, facts]) => {
      const collection = COLLECTION_NAMES[kind]!;
      return {
        collection,
        id,
        facts,
        words: {},
        origin: { file: `${collection}/${id}`, locate: () => undefined },
        wordOrigins: {},
      } as unknown as AnyEntry;
    }),
  );
}
