import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Value } from '#forms/draft.ts';
import type { Answer } from '../outline.ts';

/** The sheets of a workbook, in their order. What is computed is there to be read: nothing that is written in it is taken. */
export const EDITED_SHEETS = ['agreements', 'measures', 'meetings', 'documents', 'glossary'] as const;
export const COMPUTED_SHEETS = ['countries', 'obligations', 'statements', 'dictionary'] as const;
export type SheetKey = (typeof EDITED_SHEETS)[number] | (typeof COMPUTED_SHEETS)[number];

type Options = Extract<Answer, { kind: 'choice' }>['options'];

/** How a cell is written: like the answer of a template, as a number, or as stages, one a line, each with its date behind a bar. */
export type CellAnswer =
  Exclude<Answer, { kind: 'text' }> | { kind: 'number'; whole: boolean } | { kind: 'stages'; stages: Options; outcomes: Options };

/** The field of an entry that a column holds. */
export interface CellField {
  part: 'facts' | Locale;
  /** Below the entry; of an item, below the item. Of its words the name of their list. */
  path: readonly string[];
  ofItem: boolean;
  answer: CellAnswer;
  required: boolean;
}

export interface WorkbookColumn {
  /** By which a file of headings names it: `id`, `title@es`, `act.kind`, `deliverables[].due.on`. No other column of the sheet has it. */
  key: string;
  /** Its heading, in the words of readers. No other column of the sheet has it. */
  label: string;
  hint: string;
  /** In letters. */
  width: number;
  /** The id of the entry, that of the item (or its number), a field, or something that is computed. */
  kind: 'id' | 'item' | 'field' | 'computed';
  field?: CellField;
}

export interface WorkbookRow {
  /** Of the entry; of a computed row, of the row. */
  id: string;
  /** Of the item: its short id, or its number from 1. */
  item?: string | undefined;
  /** What each column holds: of a field its value, of others the text that is there to be read. */
  values: readonly (Value | undefined)[];
}

export interface WorkbookSheet {
  key: SheetKey;
  name: string;
  /** What it is, in a sentence. */
  about: string;
  /** Unset for a sheet that is computed. */
  collection?: CollectionName;
  /** The list each of whose items has a row of its own; entries without items have one row. */
  list?: { key: string; by: 'id' | 'number' };
  columns: readonly WorkbookColumn[];
  rows: readonly WorkbookRow[];
}

/** A workbook before it is a file. */
export interface Workbook {
  locale: Locale;
  version: number;
  title: string;
  creator: string;
  /** Sentences on its first sheet. */
  intro: readonly string[];
  sheets: readonly WorkbookSheet[];
}

/** What a workbook says of itself, as it stands in a cell of its first sheet. */
export const writtenWorkbookMark = ({ locale, version }: Pick<Workbook, 'locale' | 'version'>): string => `workbook/${locale}/${version}`;

const MARK = /^workbook\/(es|en)\/(\d{1,4})$/;

/** The mark that a text is; undefined for any other text. */
export function workbookMarkIn(text: string): { locale: Locale; version: number } | undefined {
  const [, locale, version] = MARK.exec(text.trim()) ?? [];
  return locale === undefined ? undefined : { locale: locale as Locale, version: Number(version) };
}
