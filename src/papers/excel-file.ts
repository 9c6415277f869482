import { readXlsx, writeXlsx, type Cell, type CellStyle, type CellValue, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { Unreadable } from './found.ts';
import { looseZip, stableZip, unpacked, type Parts } from './office-zip.ts';

/** How a cell looks. */
type CellLook = 'title' | 'head' | 'heading' | 'field' | 'answer' | 'soft';

export interface SheetCell {
  text: string;
  look: CellLook;
  /** What can be chosen in it. */
  options?: readonly string[];
}

/** A workbook with one sheet that people fill in. */
export interface SheetContent {
  title: string;
  creator: string;
  /** Name of the sheet, and of the hidden one that holds what can be chosen. */
  name: string;
  lists: string;
  /** In letters of its font. */
  widths: readonly number[];
  /** Rows that stay in sight. */
  frozen: number;
  rows: readonly (readonly SheetCell[])[];
}

const INK = { rgb: '1D2A33' };
const edge = { style: 'thin', color: { rgb: '8A949C' } } as const;
const border = { top: edge, right: edge, bottom: edge, left: edge };
const alignment = { vertical: 'top', wrapText: true } as const;
const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { bold: true, size: 16, color: INK } },
  head: { font: { bold: true, color: INK }, alignment, border, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EBEE' } } },
  heading: { font: { bold: true, size: 13, color: INK }, alignment: { vertical: 'bottom' } },
  field: { font: { bold: true, color: INK }, alignment, border },
  // As text: what somebody types is kept as it was typed.
  answer: { alignment, border, numFmt: '@', protection: { locked: false } },
  soft: { font: { color: { rgb: '53606A' } }, alignment },
};

const letter = (column: number) => String.fromCharCode(65 + column);

/** What can be chosen, each list once: a column of the hidden sheet with a name of its own. */
function listsOf(rows: SheetContent['rows']): Map<string, { name: string; options: readonly string[] }> {
  const lists = new Map<string, { name: string; options: readonly string[] }>();
  for (const { options } of rows.flat())
    if (options && !lists.has(options.join('\n'))) lists.set(options.join('\n'), { name: `options_${lists.size + 1}`, options });
  return lists;
}

/** A workbook of Excel: the same content gives the same bytes. */
export async function excelFile({ title, creator, name, lists: hidden, widths, frozen, rows }: SheetContent): Promise<Uint8Array> {
  const lists = listsOf(rows);
  const columns = [...lists.values()];
  const longest = Math.max(0, ...columns.map(({ options }) => options.length));
  const validations = rows.flatMap((cells, row): DataValidation[] =>
    cells.flatMap(({ options }, column) =>
      options
        ? [
            {
              type: 'list',
              formula1: lists.get(options.join('\n'))!.name,
              allowBlank: true,
              showErrorMessage: true,
              range: `${letter(column)}${row + 1}`,
            },
          ]
        : [],
    ),
  );
  const cells = new Map<string, Partial<Cell>>(
    rows.flatMap((own, row) =>
      own.map(({ text, look }, column) => [`${row},${column}`, { value: text === '' ? null : text, style: LOOKS[look] }] as const),
    ),
  );
  const filled: WriteSheet = {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((own): CellValue[] => own.map(({ text }) => (text === '' ? null : text))),
    cells,
    dataValidations: validations,
    freezePane: { rows: frozen },
    pageSetup: { orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
  const chosenFrom: WriteSheet = {
    name: hidden,
    hidden: true,
    rows: Array.from({ length: longest }, (_, row) => columns.map(({ options }) => options[row] ?? null)),
  };
  const day = new Date('2000-01-01T00:00:00Z');
  const written = await writeXlsx({
    sheets: longest > 0 ? [filled, chosenFrom] : [filled],
    properties: { title, creator, lastModifiedBy: creator, created: day, modified: day },
    namedRanges: columns.map(({ name: own, options }, column) => ({
      name: own,
      range: `'${hidden}'!$${letter(column)}$1:$${letter(column)}$${options.length}`,
    })),
  });
  return stableZip(unpacked(written));
}

/** A cell as it was found. */
interface FoundCell {
  text: string;
  /** Why what it holds cannot be taken. */
  fault?: { code: 'formula' | 'cell-error'; found: string };
}

export interface FoundSheet {
  name: string;
  /** Rows by their number less one; rows that are empty among them. */
  rows: readonly (readonly FoundCell[])[];
}

/** More than any template has. */
const MOST_ROWS = 5000;

function found(value: CellValue | undefined, cell: Cell | undefined): FoundCell {
  if (cell?.formula !== undefined || cell?.type === 'formula')
    return { text: String(value ?? ''), fault: { code: 'formula', found: String(cell.formula ?? '') } };
  if (cell?.type === 'error') return { text: String(value ?? ''), fault: { code: 'cell-error', found: String(value) } };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10) };
  const text = cell?.richText ? cell.richText.map((run) => run.text).join('') : String(value ?? '');
  return { text: text.replaceAll(/\r\n?/g, '\n').trim() };
}

/** The sheets of a workbook that people see. Nothing is calculated. @throws Unreadable */
export async function readSheets(parts: Parts): Promise<FoundSheet[]> {
  try {
    const { sheets } = await readXlsx(looseZip(parts), {
      readStyles: true,
      maxRows: MOST_ROWS,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, at) => row.slice(0, 8).map((value, column) => found(value, cells?.get(`${at},${column}`)))),
    }));
  } catch (error) {
    throw error instanceof RangeError ? new Unreadable('too-deep') : new Unreadable('damaged');
  }
}
