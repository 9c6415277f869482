import { inside, type Span } from './addresses.ts';

/** For the cells of Markdown tables: the words at the head of their column. */
export interface TableCells {
  rows: readonly Span[];
  /** The head of the column that an offset stands in; empty outside tables. */
  headerAt(at: number): string;
}

interface Row extends Span {
  header: readonly string[];
}

const DIVIDER = /^ {0,3}\|? {0,9}:?-{2,}[-|: ]*$/;
const MAX_COLUMNS = 40;
const cellsOf = (line: string): string[] => line.split('|', MAX_COLUMNS).map((cell) => cell.trim().slice(0, 60));

export function readTables(folded: string): TableCells {
  const rows: Row[] = [];
  let previous = '';
  let header: string[] | undefined;
  for (let from = 0; from < folded.length;) {
    const end = folded.indexOf('\n', from);
    const to = end === -1 ? folded.length : end;
    const line = folded.slice(from, to);
    if (!line.includes('|')) header = undefined;
    else if (DIVIDER.test(line)) header = cellsOf(previous);
    else if (header) rows.push({ from, to, header });
    previous = line;
    from = to + 1;
  }
  return {
    rows,
    headerAt(at) {
      if (!inside(rows, at)) return '';
      const row = rows[lastBefore(rows, at)]!;
      return row.header[folded.slice(row.from, at).split('|').length - 1] ?? '';
    },
  };
}

function lastBefore(rows: readonly Row[], at: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]!.from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
