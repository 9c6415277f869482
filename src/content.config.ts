import { defineCollection } from 'astro:content';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import { entryLoader, readingLoader } from '#site/content-loader.ts';

const entries = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, defineCollection({ loader: entryLoader(name) })])) as {
  [C in CollectionName]: { loader: ReturnType<typeof entryLoader<C>> };
};

/** Every kind of entry, from one reading of the content folder, and what that reading found. */
export const collections = { ...entries, reading: defineCollection({ loader: readingLoader() }) };
