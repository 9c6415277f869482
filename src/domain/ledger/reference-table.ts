import type { z } from 'zod';
import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';
import { COLLECTIONS } from '../schemas/index.ts';

/**
 * Where a value names other entries: the kinds of which it is the name of one (with a blank between them), each item of a list, or
 * the values of some keys. It is plain data, so that browsers have it without any schema (`src/site/for-browsers.ts`).
 */
export type ReferencePlace = string | readonly [ReferencePlace] | { readonly [key: string]: ReferencePlace };

interface ZodDef {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

/** @returns undefined where nothing in such a value names an entry @throws TypeError where it can do so in two ways */
export function referencePlace(schema: z.ZodType): ReferencePlace | undefined {
  const kinds = schema.meta()?.reference as readonly CollectionName[] | undefined;
  if (kinds) return kinds.join(' ');
  const { shape, element, innerType, options = [] } = schema.def as unknown as ZodDef;
  if (shape) {
    const keys = Object.entries(shape).flatMap(([key, own]) => {
      const place = referencePlace(own);
      return place === undefined ? [] : [[key, place] as const];
    });
    return keys.length === 0 ? undefined : Object.fromEntries(keys);
  }
  if (element) {
    const place = referencePlace(element);
    return place === undefined ? undefined : [place];
  }
  if (innerType) return referencePlace(innerType);
  const places = options.map(referencePlace).filter((place) => place !== undefined);
  if (places.length > 1) throw new TypeError('a value that names entries in two ways');
  return places[0];
}

/** Where the facts of each kind of entry name others. */
export const REFERENCE_TABLE = Object.fromEntries(
  COLLECTION_NAMES.map((collection) => [collection, referencePlace(COLLECTIONS[collection].facts) ?? {}]),
) as Readonly<Record<CollectionName, ReferencePlace>>;
