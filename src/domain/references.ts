import type { z } from 'zod';
import type { FieldPath } from './entry.ts';
import type { CollectionName } from './collections.ts';
import { COLLECTIONS } from './schemas/index.ts';

/** A field that names another entry. */
export interface Reference {
  path: FieldPath;
  target: string;
  collections: readonly CollectionName[];
}

interface ZodNode {
  meta(): { reference?: readonly CollectionName[] } | undefined;
  def: { type: string; shape?: Record<string, ZodNode>; element?: ZodNode; innerType?: ZodNode; options?: ZodNode[] };
}

function collect(schema: ZodNode, value: unknown, path: FieldPath, found: Reference[]): void {
  if (value === undefined || value === null) return;
  const collections = schema.meta()?.reference;
  if (collections && typeof value === 'string') {
    found.push({ path, target: value, collections });
    return;
  }
  const { def } = schema;
  if (def.shape && typeof value === 'object') {
    for (const [key, child] of Object.entries(def.shape)) {
      collect(child, (value as Record<string, unknown>)[key], [...path, key], found);
    }
  } else if (def.element && Array.isArray(value)) {
    value.forEach((item, index) => collect(def.element!, item, [...path, index], found));
  } else if (def.innerType) {
    collect(def.innerType, value, path, found);
  } else if (def.options) {
    for (const option of def.options) collect(option, value, path, found);
  }
}

/** Every field of an entry's facts that names another entry, found through its schema. */
export function referencesOf(collection: CollectionName, facts: unknown): Reference[] {
  const found: Reference[] = [];
  collect(COLLECTIONS[collection].facts as z.ZodType as unknown as ZodNode, facts, [], found);
  return found;
}
