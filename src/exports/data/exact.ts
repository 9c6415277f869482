import type { Cell, ColumnHead } from '#views/data/tables/table.ts';
import type { FilledTable } from '#views/data/tables/registry.ts';

const LINE_END = '\r\n';
/** Between several codes or numbers in one cell; none of them can hold it. */
export const SEPARATOR = ';';

/** A cell as a program reads it: nothing is put before a text, so that what comes back is what the record says. */
export function exactText({ type }: Pick<ColumnHead, 'type'>, value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return type === 'texts' ? JSON.stringify(value) : value.join(SEPARATOR);
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as comma-separated values for programs (RFC 4180): UTF-8 without a mark, exact values. A spreadsheet may run a text of
 * it as a formula; for spreadsheets there is another file.
 */
export function toExactCsv({ columns, rows }: Pick<FilledTable, 'columns' | 'rows'>): string {
  const head = columns.map(({ name }) => name).join(',');
  const lines = rows.map((row) => row.map((value, at) => quoted(exactText(columns[at]!, value).toWellFormed())).join(','));
  return [head, ...lines].map((line) => line + LINE_END).join('');
}

/** The rows of a table as objects with the names of its columns; what is not said is null. */
export function toRecords({ columns, rows }: Pick<FilledTable, 'columns' | 'rows'>): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
}
