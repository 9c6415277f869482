import type { CollectionName } from '#domain/schemas/collections.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';

/** What an entry names of one collection, itself included, each once; what it only rests on (sources) does not involve. */
function involved<C extends CollectionName>(ledger: Ledger, entry: AnyEntry, collection: C): Entry<C>[] {
  const found = new Map<string, Entry<C>>();
  if (entry.collection === collection) found.set(entry.id, entry as Entry<C>);
  for (const { target, collections, path } of ledger.referencesOf(entry)) {
    if (!collections.includes(collection) || path.includes('related') || path.includes('see')) continue;
    const other = ledger.get(collection, target);
    if (other) found.set(other.id, other);
  }
  return [...found.values()];
}

export function partiesOf(ledger: Ledger, entry: AnyEntry): Entry<'parties'>[] {
  return involved(ledger, entry, 'parties');
}

export function themesOf(ledger: Ledger, entry: AnyEntry): Entry<'themes'>[] {
  return involved(ledger, entry, 'themes');
}

export function tagsOf(ledger: Ledger, entry: AnyEntry): Entry<'tags'>[] {
  return involved(ledger, entry, 'tags');
}
