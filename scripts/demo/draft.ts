import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Facts, Words } from '#domain/schemas/index.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

export interface DemoOptions {
  /** Whole number: the same one gives the same entries. */
  seed: number;
  /** How many civil-society reports there are; everything else grows with them. */
  size: number;
  /** ISO day that the invented story is told from: nothing in it is filed later. */
  asOf: string;
}

/** A generated entry before it becomes an entry in memory or the files of a content folder. */
export interface Draft<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  facts: Facts<C>;
  words: Partial<Record<Locale, Words<C>>>;
  /** Text of a report, in Markdown. */
  body?: string;
}

export type AnyDraft = { [C in CollectionName]: Draft<C> }[CollectionName];

/** Number with as many digits as the last of its list has, at least two, so that ids sort by number: `007`. */
export function numbered(index: number, count: number): string {
  return String(index + 1).padStart(Math.max(2, String(count).length), '0');
}
