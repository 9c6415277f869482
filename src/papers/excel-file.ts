import { readXlsx, writeXlsx, type Cell, type CellStyle, type CellValue, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { cellName, columnName, Unreadable } from './found.ts';
import { looseZip, stableZip, unpacked, type Parts } from './office-zip.ts';

/** How a cell looks: `answer` is written in, `computed` is there to be read. */
type CellLook = 'title' | 'head' | 'heading' | 'field' | 'answer' | 'computed' | 'soft';

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
  computed: {
    font: { color: { rgb: '53606A' } },
    alignment,
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F4F5' } },
  },
  soft: { font: { color: { rgb: '53606A' } }, alignment },
};

const rangeOf = (sheet: string, column: number, length: number) => `'${sheet}'!$${columnName(column)}$1:$${columnName(column)}$${length}`;

/** Of no day: what was made is told by what it says. */
const DAY = new Date('2000-01-01T00:00:00Z');
const propertiesOf = (title: string, creator: string) => ({ title, creator, lastModifiedBy: creator, created: DAY, modified: DAY });

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
              range: cellName(column, row),
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
  const written = await writeXlsx({
    sheets: longest > 0 ? [filled, chosenFrom] : [filled],
    properties: propertiesOf(title, creator),
    namedRanges: columns.map(({ name: own, options }, column) => ({
      name: own,
      range: rangeOf(hidden, column, options.length),
    })),
  });
  return stableZip(unpacked(written));
}

export interface BookCell {
  value: string | number | null;
  look: CellLook;
  /** What computes the value in the programs of readers. */
  formula?: string;
}

export interface BookSheet {
  name: string;
  isHidden?: boolean;
  widths: readonly number[];
  rows: readonly (readonly BookCell[])[];
  /** Rows and columns that stay in sight; the last of the rows can be filtered by. */
  frozen?: { rows: number; columns: number };
  /** What can be chosen in the cells of a column, by the name of its list; `isClosed` where nothing else is taken. */
  choices?: readonly { column: number; list: string; isClosed: boolean }[];
}

/** A workbook of several sheets. The lists that cells choose from stand in a hidden one. */
export interface BookContent {
  title: string;
  creator: string;
  sheets: readonly BookSheet[];
  lists: { name: string; options: ReadonlyMap<string, readonly string[]> };
}

/** What people who know what they do may do all the same; there is no password. */
const PROTECTION = { sheet: true, autoFilter: true, sort: true, formatColumns: true, formatRows: true, formatCells: true } as const;

function bookSheet({ name, isHidden = false, widths, rows, frozen, choices = [] }: BookSheet): WriteSheet {
  const last = rows.length;
  const cells = new Map<string, Partial<Cell>>(
    rows.flatMap((own, row) =>
      own.map(({ value, look, formula }, column) => [
        `${row},${column}`,
        { value, style: LOOKS[look], ...(formula !== undefined && { formula, formulaResult: value }) },
      ]),
    ),
  );
  if (isHidden) return { name, hidden: true, rows: rows.map((own) => own.map(({ value }) => value)) };
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((own): CellValue[] => own.map(({ value }) => value)),
    cells,
    protection: PROTECTION,
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(frozen && {
      freezePane: frozen,
      autoFilter: { range: `${cellName(0, frozen.rows - 1)}:${cellName(widths.length - 1, Math.max(frozen.rows, last - 1))}` },
      dataValidations: choices.map(({ column, list, isClosed }): DataValidation => ({
        type: 'list',
        formula1: list,
        allowBlank: true,
        showErrorMessage: isClosed,
        range: `${cellName(column, frozen.rows)}:${cellName(column, last - 1)}`,
      })),
    }),
  };
}

/** A workbook of several sheets: the same content gives the same bytes. */
export async function excelBook({ title, creator, sheets, lists }: BookContent): Promise<Uint8Array> {
  const columns = [...lists.options];
  const longest = Math.max(0, ...columns.map(([, options]) => options.length));
  const chosenFrom: WriteSheet = {
    name: lists.name,
    hidden: true,
    rows: Array.from({ length: longest }, (_, row) => columns.map(([, options]) => options[row] ?? null)),
  };
  const written = await writeXlsx({
    sheets: [...sheets.map(bookSheet), chosenFrom],
    properties: propertiesOf(title, creator),
    namedRanges: columns.map(([name, options], column) => ({ name, range: rangeOf(lists.name, column, options.length) })),
  });
  return stableZip(unpacked(written));
}

/** A cell as it was found. */
export interface FoundCell {
  text: string;
  /** Why what it holds cannot be taken. */
  fault?: { code: 'formula' | 'cell-error'; found: string };
}

export interface FoundSheet {
  name: string;
  /** Rows by their number less one; rows that are empty among them. */
  rows: readonly (readonly FoundCell[])[];
}

/** More than any template, and than any workbook of agreements, has. */
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 80;

function found(value: CellValue | undefined, cell: Cell | undefined): FoundCell {
  if (cell?.formula !== undefined || cell?.type === 'formula')
    return { text: String(value ?? ''), fault: { code: 'formula', found: String(cell.formula ?? '') } };
  if (cell?.type === 'error') return { text: String(value ?? ''), fault: { code: 'cell-error', found: String(value) } };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10) };
  const text = cell?.richText ? cell.richText.map((run) => run.text).join('') : String(value ?? '');
  return { text: text.replaceAll(/\r\n?/g, '\n').trim() };
}

/** The sheets of a workbook, unless it is asked otherwise those that people see. Nothing is calculated. @throws Unreadable */
export async function readSheets(parts: Parts, withHidden = false): Promise<FoundSheet[]> {
  try {
    const { sheets } = await readXlsx(looseZip(parts), {
      readStyles: true,
      maxRows: MOST_ROWS + 1,
      sheets: ({ hidden, veryHidden }) => withHidden || (!hidden && !veryHidden),
    });
    return sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, at) => row.slice(0, MOST_COLUMNS).map((value, column) => found(value, cells?.get(`${at},${column}`)))),
    }));
  } catch (error) {
    throw error instanceof RangeError ? new Unreadable('too-deep') : new Unreadable('damaged');
  }
}
