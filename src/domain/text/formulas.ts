/** A spreadsheet takes what begins so for a formula, also after blanks and in full width. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
/** The same behind apostrophes: what was made harmless, and what looks so by itself. */
const HARMLESS = /^'+\s*[=+\-@\t\r\n＝＋－＠]/u;

/** A text that no spreadsheet runs: before what looks like a formula stands an apostrophe (CWE-1236). */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The same for a file that is read back: an apostrophe more before every text that would lose one there. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) || HARMLESS.test(text) ? `'${text}` : text;
}

/** The text that `harmlessCell` was given. */
export function textOfCell(cell: string): string {
  return HARMLESS.test(cell) ? cell.slice(1) : cell;
}
