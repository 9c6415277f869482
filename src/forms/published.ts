import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';

/** A published entry as forms receive it: the place of its kind among all kinds, its id, its facts. */
export type LedgerRow = readonly [kind: number, id: string, facts: unknown];

/** An entry that stands in no file. @param file of which is told what is wrong with its facts; with its words, of their language */
export function entryWithoutFile(
  parts: Record<'facts' | 'words', unknown> & Pick<AnyEntry, 'collection' | 'id'>,
  file = 'facts',
): AnyEntry {
  const originOf = (name: string) => ({ file: name, locate: () => undefined });
  const wordOrigins = Object.fromEntries(LOCALES.map((locale) => [locale, originOf(locale)]));
  return { ...parts, origin: originOf(file), wordOrigins } as unknown as AnyEntry;
}

/** The ledger of what is published, without words, from the rows of one build of the same program. */
export function publishedLedger(rows: readonly LedgerRow[]): Ledger {
  return new Ledger(
    rows.map(([kind, id, facts]) => {
      const collection = COLLECTION_NAMES[kind]!;
      return entryWithoutFile({ collection, id, facts, words: {} }, `${collection}/${id}`);
    }),
  );
}

/** A ledger with one entry more, in the place of the one with its id. */
export function ledgerWith(ledger: Ledger, entry: AnyEntry): Ledger {
  const others = [...ledger.entries()].filter(({ collection, id }) => collection !== entry.collection || id !== entry.id);
  return new Ledger([...others, entry]);
}
