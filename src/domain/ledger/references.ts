import type { FieldPath } from './entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { REFERENCE_TABLE, type ReferencePlace } from './reference-table.ts';

/** A field that names another entry. */
export interface Reference {
  path: FieldPath;
  target: string;
  collections: readonly CollectionName[];
}

function find(place: ReferencePlace, value: unknown, path: FieldPath, found: Reference[]): void {
  if (typeof place === 'string') {
    if (typeof value === 'string') found.push({ path, target: value, collections: place.split(' ') as CollectionName[] });
  } else if (Array.isArray(place)) {
    if (Array.isArray(value)) value.forEach((item, index) => find(place[0] as ReferencePlace, item, [...path, index], found));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, own] of Object.entries(place))
      find(own as ReferencePlace, (value as Record<string, unknown>)[key], [...path, key], found);
  }
}

const known = new WeakMap<object, readonly Reference[]>();

/**
 * Every field of an entry's facts that names another entry, found through its schema. Found once for facts that are the same
 * object: nothing changes facts that a ledger holds. @param facts as the schema accepted them
 */
export function referencesOf(collection: CollectionName, facts: unknown): readonly Reference[] {
  const before = known.get(facts as object);
  if (before) return before;
  const found: Reference[] = [];
  find(REFERENCE_TABLE[collection], facts, [], found);
  known.set(facts as object, found);
  return found;
}
