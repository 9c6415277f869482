import { filled } from '#domain/text/filled.ts';
import type { PaperWords } from '#i18n/papers/index.ts';
import type { WorkbookWords } from '#i18n/workbook/index.ts';
import { placeInWords, type PaperCode, type PaperProblem, type Place } from '../found.ts';

type OwnCode = keyof WorkbookWords['problems'];
export type WorkbookCode = PaperCode | OwnCode;

/** Something in a workbook or a table that is not taken as it stands. */
export interface WorkbookProblem {
  code: WorkbookCode;
  /** Of an error nothing is written at all; a warning is told and changes nothing. */
  severity: 'error' | 'warning';
  /** Unset where it is about the file. */
  place?: Place | undefined;
  facts: PaperProblem['facts'];
}

const WARNINGS: ReadonlySet<WorkbookCode> = new Set(['no-original', 'unknown-sheet', 'unknown-column', 'lost-text']);

export function workbookProblem(code: WorkbookCode, place?: Place, facts: WorkbookProblem['facts'] = {}): WorkbookProblem {
  return { code, severity: WARNINGS.has(code) ? 'warning' : 'error', place, facts };
}

/** Why a workbook or a table is not read at all. */
export class UnreadableTable extends Error {
  readonly problem: WorkbookProblem;
  constructor(code: WorkbookCode, facts: WorkbookProblem['facts'] = {}) {
    super(code);
    this.problem = workbookProblem(code, undefined, facts);
  }
}

/** Sentences that begin with what is wrong, and need the file before it. */
const OF_THE_FILE: ReadonlySet<WorkbookCode> = new Set(['not-workbook', 'not-text', 'older-workbook', 'newer-workbook', 'no-original']);

/** What is wrong, and where, as one sentence: «Acuerdos!F12 «Fecha límite»: …». */
export function workbookProblemInWords({ code, place, facts }: WorkbookProblem, words: WorkbookWords, papers: PaperWords): string {
  const sentence = (words.problems as Partial<Record<WorkbookCode, string>>)[code] ?? papers.problems[code as PaperCode];
  const said = filled(sentence, { remove: words.remove, ...facts });
  if (place) return `${placeInWords(place, papers)}: ${said}`;
  return OF_THE_FILE.has(code) || code in papers.problems ? `${papers.places.file} ${said}` : said.charAt(0).toUpperCase() + said.slice(1);
}
