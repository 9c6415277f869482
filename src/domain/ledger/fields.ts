import type { z } from 'zod';
import type { FieldPath } from './entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { COLLECTIONS } from '../schemas/index.ts';

/** A text of an entry that was looked for, with what its schema says of it. */
export interface FoundField<T> {
  path: FieldPath;
  value: string;
  meaning: T;
}

type Finder<T> = (value: unknown, path: FieldPath, found: FoundField<T>[]) => void;
type Meaning<T> = (schema: z.ZodType) => T | undefined;

interface ZodDef {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

/** What to look for inside a value, by the structure of its schema; undefined where it can hold nothing of the kind. */
function within<T>(schema: z.ZodType, meaning: Meaning<T>): Finder<T> | undefined {
  const { shape, element, innerType, options = [] } = schema.def as unknown as ZodDef;
  if (shape) {
    const fields = Object.entries(shape).flatMap(([key, child]) => {
      const find = finderOf(child, meaning);
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
  if (element) {
    const find = finderOf(element, meaning);
    return find && ((value, path, found) => Array.isArray(value) && value.forEach((item, index) => find(item, [...path, index], found)));
  }
  if (innerType) return finderOf(innerType, meaning);
  const finders = options.flatMap((option) => finderOf(option, meaning) ?? []);
  return finders.length === 0 ? undefined : (value, path, found) => finders.forEach((find) => find(value, path, found));
}

function finderOf<T>(schema: z.ZodType, meaning: Meaning<T>): Finder<T> | undefined {
  const own = meaning(schema);
  if (own === undefined) return within(schema, meaning);
  return (value, path, found) => {
    if (typeof value === 'string') found.push({ path, value, meaning: own });
  };
}

/**
 * Finds the texts of entries whose schema has some meaning. A schema is walked once; its entries are then searched only where
 * such a text can stand.
 */
export function fieldsWith<T>(meaning: Meaning<T>): (collection: CollectionName, facts: unknown) => FoundField<T>[] {
  const finders = new Map<CollectionName, Finder<T>>();
  return (collection, facts) => {
    const find = finders.get(collection) ?? finderOf(COLLECTIONS[collection].facts, meaning) ?? (() => undefined);
    finders.set(collection, find);
    const found: FoundField<T>[] = [];
    find(facts, [], found);
    return found;
  };
}
