import type { z } from 'zod';
import type { FieldPath } from './entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { COLLECTIONS } from '../schemas/index.ts';

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

/** Looks for references in a value that a schema has accepted. */
type Finder = (value: unknown, path: FieldPath, found: Reference[]) => void;

/** What to look for inside a value, by the structure of its schema; undefined where it can hold no reference. */
function within({ def }: ZodNode): Finder | undefined {
  if (def.shape) {
    const fields = Object.entries(def.shape).flatMap(([key, child]) => {
      const find = finderOf(child);
      return find ? [{ key, find }] : [];
    });
    if (fields.length === 0) return undefined;
    return (value, path, found) => {
      for (const { key, find } of fields) {
        const own = (value as Record<string, unknown>)[key];
        if (own !== undefined && own !== null) find(own, [...path, key], found);
      }
    };
  }
  if (def.element) {
    const find = finderOf(def.element);
    return find && ((value, path, found) => Array.isArray(value) && value.forEach((item, index) => find(item, [...path, index], found)));
  }
  if (def.innerType) return finderOf(def.innerType);
  const finders = (def.options ?? []).flatMap((option) => finderOf(option) ?? []);
  return finders.length === 0 ? undefined : (value, path, found) => finders.forEach((find) => find(value, path, found));
}

function finderOf(schema: ZodNode): Finder | undefined {
  const collections = schema.meta()?.reference;
  if (!collections) return within(schema);
  return (value, path, found) => {
    if (typeof value === 'string') found.push({ path, target: value, collections });
  };
}

/** A schema is walked once; its entries are then searched only where a reference can stand. */
const FINDERS = new Map<CollectionName, Finder>();

function finderFor(collection: CollectionName): Finder {
  const known = FINDERS.get(collection);
  if (known) return known;
  const find = finderOf(COLLECTIONS[collection].facts as z.ZodType as unknown as ZodNode) ?? (() => undefined);
  FINDERS.set(collection, find);
  return find;
}

/** Every field of an entry's facts that names another entry, found through its schema. @param facts as the schema accepted them */
export function referencesOf(collection: CollectionName, facts: unknown): Reference[] {
  const found: Reference[] = [];
  finderFor(collection)(facts, [], found);
  return found;
}
