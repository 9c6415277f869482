import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { PaperWords } from '#i18n/papers/index.ts';

/** The kinds of entries that have a Word and an Excel template. */
export type PaperKind = Extract<CollectionName, 'reports' | 'self-assessments' | 'replies'>;

/** How an answer is written. */
export type Answer =
  | { kind: 'line' | 'paragraphs' }
  /** `day` for a day, `edtf` for a date as far as it is known. */
  | { kind: 'date'; form: 'day' | 'edtf' }
  /** Values with the words by which readers know them. */
  | { kind: 'choice'; options: readonly (readonly [value: string, text: string])[] }
  /** One entry, by its name or its id. */
  | { kind: 'entry'; collections: readonly CollectionName[] }
  /** Entries, one a line: their ids, or groups of an id and a place in it after a bar. */
  | { kind: 'entries'; collections: readonly CollectionName[]; as: 'ids' | 'places' }
  /** The text of a report. */
  | { kind: 'text' };

/** A question of a template, in the words of its language. */
export interface PaperRow {
  /** What stands in the column of fields; `{n}` where the row is there several times. No other row of a template has it. */
  label: string;
  hint: string;
  required: boolean;
  /** Which part of the entry the answer belongs to. */
  part: 'facts' | Locale | 'body';
  /** Where in the part, below the item of its section: `*` stands for the number of the row, `$` for the short id of the item. */
  path: readonly string[];
  answer: Answer;
}

/** A table of a template. */
export interface PaperSection {
  /** Its heading; `{n}` where it is there several times. */
  title: string;
  hint: string;
  /** The list each of whose items has a table of its own; unset for a table that is there once. */
  list?: string;
  /** Whether items have a short id, by which their words are found. */
  named?: boolean;
  rows: readonly PaperRow[];
}

/** A template of one kind in one language: what it asks, in which words, and where each answer belongs. */
export interface PaperOutline {
  kind: PaperKind;
  locale: Locale;
  /** The version of the shape of content that it was made for. */
  version: number;
  title: string;
  sections: readonly PaperSection[];
}

/** All templates of the site, as they are needed to read one back. */
export interface Templates {
  outlines: readonly PaperOutline[];
  words: Readonly<Record<Locale, PaperWords>>;
  /** Sentences of the templates that stand outside their tables, by language. */
  sentences: Readonly<Record<Locale, readonly string[]>>;
}

/** What a file says of itself: kind, language and version of its template. */
export interface PaperMark {
  kind: PaperKind;
  locale: Locale;
  version: number;
  /** Party for which it was begun; unset for a template with nothing in it. */
  asked?: string;
}

const MARK = /^(reports|self-assessments|replies)\/(es|en)\/(\d{1,4})(?:\/([a-z0-9]+(?:-[a-z0-9]+)*))?$/;

/** The mark as it stands in a file. */
export const writtenMark = ({ kind, locale, version, asked }: PaperMark): string =>
  [kind, locale, version, ...(asked === undefined ? [] : [asked])].join('/');

/** The mark that a text is; undefined for any other text. */
export function markIn(text: string): PaperMark | undefined {
  const [, kind, locale, version, asked] = MARK.exec(text.trim()) ?? [];
  if (kind === undefined) return undefined;
  return { kind: kind as PaperKind, locale: locale as Locale, version: Number(version), ...(asked !== undefined && { asked }) };
}
