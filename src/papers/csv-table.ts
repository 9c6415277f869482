import type { FoundSheet } from './excel-file.ts';
import { UnreadableTable } from './workbook/problems.ts';

const SEPARATORS = [';', ',', '\t'] as const;
const MEGABYTE = 1_000_000;
const MOST_BYTES = 10 * MEGABYTE;

/** The text of a table: in UTF-8 with its mark or without, in UTF-16 with it, else in the letters of Windows. @throws UnreadableTable */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const decoded = (encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes);
  let text: string;
  if (isWide) text = decoded(first === 0xff ? 'utf-16le' : 'utf-16be');
  else
    try {
      text = decoded('utf-8', true);
    } catch {
      text = decoded('windows-1252');
    }
  // eslint-disable-next-line no-control-regex -- what no text has
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new UnreadableTable('not-text');
  return text;
}

/** What stands between the cells: what the file says of itself, else what its first line has most of outside quotation marks. */
function separatorOf(text: string): { separator: string; from: number } {
  const said = /^sep=(.)\r?\n/.exec(text);
  if (said) return { separator: said[1]!, from: said[0].length };
  const head = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1)[0]!;
  const counts = SEPARATORS.map((separator) => ({ separator, count: head.split(separator).length }));
  return { separator: counts.toSorted((a, b) => b.count - a.count)[0]!.separator, from: 0 };
}

/** The rows of a table, each with the line of the file on which it begins. @throws UnreadableTable */
function rowsOf(text: string, separator: string, from: number): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  let [cells, cell, line, begun]: [string[], string, number, number] = [[], '', from > 0 ? 2 : 1, from > 0 ? 2 : 1];
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push({ cells, line: begun });
    [cells, begun] = [[], line];
  };
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '"' && cell === '') {
      const opened = line;
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new UnreadableTable('open-quote', { line: opened });
        if (text[at] === '"') at += 1;
        if (text[at] === '\n') line += 1;
        cell += text[at];
      }
    } else if (sign === separator) endCell();
    else if (sign === '\n') {
      line += 1;
      endRow();
    } else if (sign !== '\r' || text[at + 1] !== '\n') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/**
 * A table of comma-separated values as a sheet.
 *
 * @param name of the sheet
 * @param isFree of a matrix of others, whose headings may stand anywhere; else they are in the first line, which no other is longer than
 * @throws UnreadableTable
 */
export function readCsv(bytes: Uint8Array, name: string, isFree = false): FoundSheet {
  if (bytes.length > MOST_BYTES) throw new UnreadableTable('too-large', { megabytes: MOST_BYTES / MEGABYTE });
  const text = textOf(bytes);
  if (text.trim() === '') throw new UnreadableTable('empty');
  const { separator, from } = separatorOf(text);
  const rows = rowsOf(text, separator, from);
  const width = isFree ? Infinity : rows[0]!.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const ragged = rows.find(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ''));
  if (ragged) throw new UnreadableTable('ragged-row', { line: ragged.line });
  return { name, rows: rows.map(({ cells }) => cells.slice(0, width).map((cell) => ({ text: cell.trim() }))) };
}
