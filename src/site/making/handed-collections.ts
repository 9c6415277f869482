import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import type { Collections } from '../read-collections.ts';

/** Where the process that makes the pages leaves what it has read, for the program that is loaded into it. */
const PLACE = 'monitor.collections';
/** The module from which Astro takes what its collections hold. */
const MODULE = 'astro:data-layer-content';
const OURS = '\0handed-collections';

/** A text that begins so would lose its beginning, and a file of its choice be imported. */
const PICTURE = '"__ASTRO_IMAGE_';

interface Stored {
  id: string;
  data: object;
}

function stored(id: string, data: object): [string, Stored] {
  if (JSON.stringify(data).includes(PICTURE)) throw new Error(`a text of the entry ${id} begins with __ASTRO_IMAGE_`);
  return [id, { id, data }];
}

/** Hands what was read to the pages that this process is going to make: as it is, without writing it down and reading it back. */
export function handOver({ entries, reading }: Pick<Collections, 'entries' | 'reading'>): void {
  const collections = new Map<string, ReadonlyMap<string, Stored>>(
    COLLECTION_NAMES.map((name) => [name, new Map((entries.get(name) ?? []).map((entry) => stored(entry.id, entry)))]),
  );
  collections.set('reading', new Map([['latest', { id: 'latest', data: reading }]]));
  Reflect.set(globalThis, Symbol.for(PLACE), collections);
}

/**
 * A program that holds no content: its collections are what was handed over. Where Astro should take them from another module
 * some day, they are empty, and `checkFolder` ends the build.
 */
export const handedCollections = {
  name: 'handed-collections',
  enforce: 'pre' as const,
  // Before Astro's own answer.
  resolveId: { order: 'pre' as const, handler: (source: string) => (source === MODULE ? OURS : undefined) },
  load: (id: string) => (id === OURS ? `export default globalThis[Symbol.for(${JSON.stringify(PLACE)})] ?? new Map();` : undefined),
};
