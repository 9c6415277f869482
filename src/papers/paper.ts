import type { Level, Locale, ObligationState, RecordState } from '#domain/schemas/vocabulary.ts';

/**
 * A paper: a document for people who work with Word and with paper, before it is either. The Word file and the page to print
 * are drawn from the same paper, so that they say the same.
 */
export interface Paper {
  title: string;
  /** What the title leaves open: of whom, for which period. */
  subtitle?: string;
  locale: Locale;
  /** Who publishes it. */
  creator: string;
  /** What stands on top of every page: the name of the site. */
  header: string;
  /** What stands below on every page: the day it tells of, in words. */
  asOf: string;
  /** Full address of the page to print, where the paper is kept up to date. */
  address: string;
  /** Whether a list of its headings stands after the title. */
  contents?: string;
  blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** `lead` for what must be read first, `note` for what explains or limits. */
  | { kind: 'paragraph'; parts: PaperText; look?: 'lead' | 'note' }
  | { kind: 'list'; items: readonly PaperText[] }
  | PaperTable
  /** A place where somebody writes by hand: what is asked, and how many empty lines. */
  | { kind: 'blank'; label: string; lines: number }
  | { kind: 'page-break' };

/** A table whose first row is repeated on every page. */
interface PaperTable {
  kind: 'table';
  /** What the table shows, for those who listen to it too. */
  caption: string;
  /** Hundredths of the width of the page, one for each column. */
  widths: readonly number[];
  head: readonly string[];
  rows: readonly (readonly PaperText[])[];
}

/** Pieces of a text that follow each other without a space between them. */
export type PaperText = readonly PaperPiece[];

export type PaperPiece =
  | { text: string; href?: string; lang?: Locale; look?: 'strong' | 'soft' }
  /** A level, a state of the record or of an obligation: a picture with its word. */
  | { mark: PaperMark };

export type PaperMark =
  | { kind: 'level'; level: Level; word: string }
  | { kind: 'record'; record: RecordState; word: string }
  | { kind: 'state'; state: ObligationState; word: string };
