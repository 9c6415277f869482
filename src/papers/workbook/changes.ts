import type { FieldPath } from '#domain/ledger/entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { EntryDraft, Value } from '#forms/draft.ts';
import type { Place } from '../found.ts';
import type { WorkbookProblem } from './problems.ts';

/** One field that a workbook says otherwise than content does. */
export interface FieldChange {
  collection: CollectionName;
  id: string;
  part: 'facts' | Locale;
  path: FieldPath;
  before: Value | undefined;
  /** Unset where the field is to be there no more. */
  after: Value | undefined;
  /** The same in the words of the workbook; empty where there is nothing. */
  said: { before: string; after: string };
  place: Place;
}

/** An item that joins the list of an entry: its facts, among those of the entry, and its words. */
export interface NewItem {
  collection: CollectionName;
  id: string;
  list: string;
  /** Its short id, or its number. */
  item: string;
  /** Its place in the list, from 0. */
  at: number;
  facts: Value;
  words: Partial<Record<Locale, Readonly<Record<string, Value>>>>;
  /** What it is called in its sheet. */
  name: string;
  place: Place;
}

/** An entry that is not there yet. */
export interface NewEntry {
  draft: EntryDraft;
  place: Place;
}

/** What a workbook says otherwise than content does. */
export interface Compared {
  fields: readonly FieldChange[];
  items: readonly NewItem[];
  entries: readonly NewEntry[];
  problems: readonly WorkbookProblem[];
  /** Rows that were looked at. */
  rows: number;
  /** Cells that content has changed since the workbook was written, and the workbook has not. */
  older: number;
  /** Where in the file a field stands, by `fieldKey`. */
  places: ReadonlyMap<string, Place>;
}

/** A field of an entry, as the places of a file are found by it. */
export const fieldKey = (collection: CollectionName, id: string, part: string, path: FieldPath): string =>
  [`${collection}/${id}`, part, ...path].join('.');
