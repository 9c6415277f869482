import type { CollectionName } from './collections.ts';
import type { Facts, Words } from './schemas/index.ts';
import type { Position } from './problem.ts';
import type { Locale } from './vocabulary.ts';

export type FieldPath = readonly (string | number)[];

/** Where an entry, or one of its translations, was read from. */
export interface Origin {
  file: string;
  /** Position of a field, or of the nearest enclosing one. */
  locate(path: FieldPath): Position | undefined;
}

/** The prose of a report: rendered from its syntax tree, never executed. */
export interface Body {
  html: string;
  /** Plain text for search and counts. */
  text: string;
  headings: readonly { id: string; text: string; depth: number }[];
}

/** One record with its translations, valid on its own; the ledger checks it against the others. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  facts: Facts<C>;
  words: Partial<Record<Locale, Words<C>>>;
  body?: Body;
  origin: Origin;
  wordOrigins: Partial<Record<Locale, Origin>>;
}

/** An entry whose collection is not known at compile time: narrow it by `collection`. */
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];
