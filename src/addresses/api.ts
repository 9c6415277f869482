import type { CollectionName } from '#domain/schemas/collections.ts';

/** The folder of the documents for programs, which are the same in both languages. A new shape is a new number. */
export const API_ROOT = '/api/v1/';

export const API_FILES = { index: `${API_ROOT}index.json`, description: `${API_ROOT}openapi.json` } as const;

/** All entries of a collection in few words, from the root of the site. */
export const apiListPath = (collection: CollectionName): string => `${API_ROOT}${collection}.json`;

/** All that is known of one entry, from the root of the site. */
export const apiEntryPath = (collection: CollectionName, id: string): string => `${API_ROOT}${collection}/${id}.json`;
