import type { CollectionName } from '../schemas/collections.ts';
import type { Facts, Words } from '../schemas/index.ts';
import type { Position } from '../problems/problem.ts';
import type { Locale } from '../schemas/vocabulary.ts';

export type FieldPath = readonly (string | number)[];

/** Where an entry, or one of its translations, was read from. */
export interface Origin {
  file: string;
  /** Position of a field, or of the nearest enclosing one. */
  locate(path: FieldPath): Position | undefined;
}

/** A picture beside a report. The original is checked and never published: the site makes a copy of its pixels. */
export interface Picture {
  /** The original, relative to the content folder. */
  file: string;
  /** Digest of the original and of the way in which the copy is made. */
  digest: string;
  /** The copy, below the folder of pictures on the site: `organization/name.1a2b3c4d.webp`. */
  address: string;
  /** Of the copy, in pixels. */
  width: number;
  height: number;
}

/** A place in a report's text where its author names another entry. */
export interface BodyLink {
  /** The scheme as it was written: `record:` or `registro:`. */
  scheme: string;
  /** Id of an entry, or of a measure inside it: `d-04`, `ins-2016-ninez/m4`. */
  target: string;
  position: Position | undefined;
}

/**
 * A piece of a report's HTML; or the entry or picture whose address stands in an attribute between two of them. Which address
 * that is depends on language and base path, and is put in by the view.
 */
export type BodyPiece = { html: string } | { record: BodyLink['target'] } | { media: Picture['address'] };

/** The prose of a report: rendered from its syntax tree, never executed. */
export interface Body {
  pieces: readonly BodyPiece[];
  /** Plain text for search and counts. */
  text: string;
  headings: readonly { id: string; text: string; depth: number }[];
  links: readonly BodyLink[];
  /** In the order of their first appearance, each once. */
  pictures: readonly Picture[];
}

/** One record with its translations, valid on its own; the ledger checks it against the others. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  facts: Facts<C>;
  words: Partial<Record<Locale, Words<C>>>;
  body?: Body;
  /** True where a past day takes out some of its facts: words about the whole would tell what came later. */
  earlier?: true;
  origin: Origin;
  wordOrigins: Partial<Record<Locale, Origin>>;
}

/** An entry whose collection is not known at compile time: narrow it by `collection`. */
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];
