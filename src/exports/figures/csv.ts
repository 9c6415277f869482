import { withoutFormula } from '#domain/text/formulas.ts';
import type { FigureData } from '#views/model/figure.ts';

/** Signs that no text needs and that end or hide it in some programs. */
// eslint-disable-next-line no-control-regex -- these are the signs that are left out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = withoutFormula(value.toWellFormed().replaceAll(CONTROL, ''));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A figure's data as comma-separated values (RFC 4180) in UTF-8 with its mark, so that spreadsheets read accents. A text that
 * would run as a formula begins with an apostrophe (CWE-1236); numbers stay numbers.
 */
export function toCsv({ columns, rows }: FigureData): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => row.map(cell).join(',') + LINE_END).join('');
}
