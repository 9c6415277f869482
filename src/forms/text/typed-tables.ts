import type { Runs } from './blocks.ts';
import { readLine, typedLine } from './typed-lines.ts';

/** A line that is a row of a table: it begins and ends with the sign that stands between cells. */
export const TABLE_ROW = String.raw`\|.*\|$`;

/** The line of dashes below the head, which who knows Markdown types and which says nothing here. */
const RULE = /^\|(?:\s*:?-{3,}:?\s*\|)+$/;

const SIGN = /(\\*)\|/g;

/** The cells of a row as they are typed; a sign with a backslash before it belongs to the words. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let from = 1;
  for (const { 0: found, 1: slashes, index } of line.slice(1).matchAll(SIGN)) {
    cell += line.slice(from, index + 1) + '\\'.repeat(slashes!.length >> 1);
    from = index + 1 + found.length;
    if ((slashes!.length & 1) === 1) cell += '|';
    else {
      cells.push(cell);
      cell = '';
    }
  }
  const rest = cell + line.slice(from);
  return rest.trim() === '' ? cells : [...cells, rest];
}

/** Rows as they are typed, one in each line. */
export function readRows(lines: readonly string[]): Runs[][] {
  return lines.filter((line) => !RULE.test(line)).map((line) => cellsOf(line).map(readLine));
}

const typedCell = (runs: Runs) => typedLine(runs).replaceAll(SIGN, (_, slashes: string) => `${slashes}${slashes}\\|`);

/** Rows as a person would type them: what `readRows` reads as the same. */
export function typedRows(rows: readonly (readonly Runs[])[]): string {
  return rows.map((cells) => `| ${cells.map(typedCell).join(' | ')} |`).join('\n');
}
