import type { FieldPath } from './entry.ts';
import { fieldsWith } from './fields.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** A field that names another entry. */
export interface Reference {
  path: FieldPath;
  target: string;
  collections: readonly CollectionName[];
}

const namesOf = fieldsWith((schema) => schema.meta()?.reference as readonly CollectionName[] | undefined);

const known = new WeakMap<object, readonly Reference[]>();

/**
 * Every field of an entry's facts that names another entry, found through its schema. Found once for facts that are the same
 * object: nothing changes facts that a ledger holds. @param facts as the schema accepted them
 */
export function referencesOf(collection: CollectionName, facts: unknown): readonly Reference[] {
  const references =
    known.get(facts as object) ??
    namesOf(collection, facts).map(({ path, value, meaning }) => ({ path, target: value, collections: meaning }));
  known.set(facts as object, references);
  return references;
}
