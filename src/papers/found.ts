import { filled } from '#domain/text/filled.ts';
import type { PaperWords } from '#i18n/papers/index.ts';
import type { Block } from '#forms/text/blocks.ts';

export type PaperCode = keyof PaperWords['problems'];

/** Where in a file something stands. Tables and rows are counted from 1. */
export type Place =
  | { kind: 'row'; table: number; row: number; label: string }
  | { kind: 'paragraph'; start: string }
  | { kind: 'cell'; sheet: string; cell: string; label: string };

/** The name of a column: A, B… Z, AA. @param column counted from 0 */
export function columnName(column: number): string {
  return (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The address of a cell in its sheet. @param column @param row both counted from 0 */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row + 1}`;

/** Something in a file that is not taken as it stands, or not taken at all. */
export interface PaperProblem {
  code: PaperCode;
  /** Of an error, something that was written is not taken; a warning is told and changes nothing. */
  severity: 'error' | 'warning';
  /** Unset where it is about the file. */
  place?: Place | undefined;
  facts: Readonly<Record<string, string | number>>;
}

/** A row of a template as it was found in a file. */
export interface FoundRow {
  label: string;
  answer: string;
  place: Place;
  /** The first row of a table, or of the part of a sheet below a heading. */
  begins: boolean;
  /** Why its answer cannot be taken. */
  fault?: { code: PaperCode; found: string } | undefined;
}

/** What was found in a file: its rows in their order, and the text of a report where the file has a place for it. */
export interface FoundPaper {
  rows: readonly FoundRow[];
  text?: readonly Block[] | undefined;
  /** Where that place is. */
  textPlace?: Place | undefined;
  problems: readonly PaperProblem[];
}

/** Why a file is not read at all. */
export class Unreadable extends Error {
  readonly code: PaperCode;
  readonly facts: PaperProblem['facts'];
  constructor(code: PaperCode, facts: PaperProblem['facts'] = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

const WARNINGS: ReadonlySet<PaperCode> = new Set(['other-language', 'older-template', 'newer-template', 'no-mark', 'left-open']);

export function paperProblem(code: PaperCode, place?: Place, facts: PaperProblem['facts'] = {}): PaperProblem {
  return { code, severity: WARNINGS.has(code) ? 'warning' : 'error', place, facts };
}

/** A place in the words of a language: «Tabla 2, fila 5 «Período»», «Respuestas!B7 «Título»». */
export function placeInWords(place: Place | undefined, { places }: Pick<PaperWords, 'places'>): string {
  switch (place?.kind) {
    case 'row':
      return filled(place.label === '' ? places.row : places.named, { ...place });
    case 'paragraph':
      return filled(places.paragraph, { ...place });
    case 'cell':
      return place.label === '' ? `${place.sheet}!${place.cell}` : filled(places.cell, { ...place });
    default:
      return places.file;
  }
}

/** What is wrong, and where, as one sentence. */
export function problemInWords({ code, place, facts }: PaperProblem, words: Pick<PaperWords, 'places' | 'problems'>): string {
  const said = filled(words.problems[code], facts);
  return place ? `${placeInWords(place, words)}: ${said}` : `${words.places.file} ${said}`;
}
