import { basename } from 'node:path';
import { readCsv } from '#papers/csv-table.ts';
import { readSheets, type FoundSheet } from '#papers/excel-file.ts';
import { Unreadable } from '#papers/found.ts';
import { openOffice } from '#papers/office-zip.ts';
import { isWorkbook, type Editions } from '#papers/workbook/found-tables.ts';
import { UnreadableTable, workbookProblem, type WorkbookProblem } from '#papers/workbook/problems.ts';

const TEXT = /\.(?:csv|tsv|txt)$/i;

/**
 * The sheets of a file that is the workbook, a table of it, or a matrix for which a file of headings was given; undefined for one
 * that may be a template.
 */
export async function openTable(
  bytes: Uint8Array,
  name: string,
  isMapped: boolean,
  editions: Editions,
): Promise<{ sheets: readonly FoundSheet[] } | { refused: WorkbookProblem } | undefined> {
  const isText = TEXT.test(name) && !(bytes[0] === 0x50 && bytes[1] === 0x4b) && !(bytes[0] === 0xd0 && bytes[1] === 0xcf);
  try {
    if (isText) return { sheets: [readCsv(bytes, basename(name).replace(TEXT, ''), isMapped)] };
    const { kind, parts } = openOffice(bytes);
    if (kind !== 'excel') return isMapped ? { refused: workbookProblem('not-workbook') } : undefined;
    const sheets = await readSheets(parts, true);
    return isMapped || isWorkbook(sheets, editions) ? { sheets } : undefined;
  } catch (error) {
    if (error instanceof UnreadableTable) return { refused: error.problem };
    // A file of Office that is not read at all is told so by the reader of templates.
    if (error instanceof Unreadable) return isMapped ? { refused: workbookProblem(error.code, undefined, error.facts) } : undefined;
    throw error;
  }
}
