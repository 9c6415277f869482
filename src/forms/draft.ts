import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** Plain data, as a header holds it. */
export type Value = string | number | boolean | readonly Value[] | Values;
export interface Values {
  readonly [key: string]: Value;
}

/** An entry as a form holds it: what was entered, whether it is right or not. */
export interface EntryDraft {
  collection: CollectionName;
  id: string;
  facts: Values;
  /** Of a collection whose words stand in translations: those that were written. */
  words: Partial<Record<Locale, Values>>;
  /** Of a report: its text, as MDX. */
  body?: string;
  /** Pictures that its text shows, by the names of their files; null for one that could not be kept. */
  pictures?: Readonly<Record<string, Blob | null>>;
}
