import type { AnyEntry } from '../ledger/entry.ts';
import { entryCalled } from '../ledger/find-entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { nearest } from '../problems/nearest.ts';

/** The entry most like a name that does not exist; also by what it is called, as `guatemala` for `gt` and `ninez` for `children`. */
export function nearestEntry(ledger: Ledger, found: string, collections: readonly AnyEntry['collection'][]): string | undefined {
  const called = entryCalled(ledger, collections, found);
  if (called) return called.id;
  return nearest(
    found,
    collections.flatMap((collection) => ledger.all(collection).map(({ id }) => id)),
  );
}
