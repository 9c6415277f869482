import { plainWords } from '#domain/ledger/find-entry.ts';
import { nearest } from '#domain/problems/nearest.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import type { WorkbookWords } from '#i18n/workbook/index.ts';
import { short } from '../answer-values.ts';
import { MOST_ROWS, type FoundCell, type FoundSheet } from '../excel-file.ts';
import { cellName, type Place } from '../found.ts';
import { plainCell } from './cell-text.ts';
import { workbookMarkIn, type SheetKey, type Workbook, type WorkbookColumn, type WorkbookSheet } from './outline.ts';
import { UnreadableTable, workbookProblem, type WorkbookProblem } from './problems.ts';

/** The workbook of each language, as it would be written today. */
export type Editions = Readonly<Record<Locale, Workbook>>;

/** A cell of a column that is known. */
export interface TableCell {
  text: string;
  fault?: FoundCell['fault'];
  place: Place;
}

export interface TableRow {
  /** By the key of their column: those columns that the table has. */
  cells: ReadonlyMap<string, TableCell>;
  /** Where its first cell is. */
  place: Place;
}

/** A sheet of a file that is one of the workbook's. */
export interface FoundTable {
  sheet: WorkbookSheet;
  /** The columns that it has, in their order. */
  columns: readonly WorkbookColumn[];
  rows: readonly TableRow[];
}

/** What is found in a file before it is compared. */
export interface FoundTables {
  locale: Locale;
  tables: readonly FoundTable[];
  /** What each cell said when the workbook was written, by sheet, entry and item; undefined where the file does not say so. */
  originals: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
  /** True of a matrix of others, in which an empty cell never said anything of what content knows. */
  isForeign: boolean;
  problems: readonly WorkbookProblem[];
}

export const originalKey = (sheet: SheetKey, id: string, item = ''): string => [sheet, id, item].join(' ');

/** Headings of a sheet that are known by fewer than this are met by chance. */
const LEAST_KNOWN = 3;

const isEmpty = (cells: readonly FoundCell[]) => cells.every(({ text, fault }) => text === '' && !fault);

const labelsOf = (columns: readonly WorkbookColumn[]) => new Map(columns.map((column) => [plainWords(column.label), column]));

function knownHeadings(sheet: WorkbookSheet, head: readonly FoundCell[]): number {
  const labels = labelsOf(sheet.columns);
  return head.filter(({ text }) => labels.has(plainWords(text))).length;
}

/** Which sheet of the workbook one of the file is: by its name, else by its headings. */
function sheetFor(found: FoundSheet, { sheets }: Workbook): WorkbookSheet | undefined {
  const head = found.rows[0] ?? [];
  const named = sheets.find(({ name }) => plainWords(name) === plainWords(found.name));
  if (named) return named;
  const [best] = sheets.map((sheet) => ({ sheet, count: knownHeadings(sheet, head) })).toSorted((a, b) => b.count - a.count);
  return best && best.count >= LEAST_KNOWN && best.sheet.collection !== undefined ? best.sheet : undefined;
}

/** The rows of a sheet below its headings. @param column of the workbook at each place; undefined where it is not read */
export function tableOf(
  sheet: WorkbookSheet,
  found: Pick<FoundSheet, 'name' | 'rows'>,
  at: { head: number; columns: readonly (WorkbookColumn | undefined)[] },
): FoundTable {
  const placeOf = (row: number, column: number, label: string): Place => ({
    kind: 'cell',
    sheet: found.name,
    cell: cellName(column, row),
    label,
  });
  const rows = found.rows.flatMap((cells, row): TableRow[] => {
    if (row <= at.head || isEmpty(cells)) return [];
    const own = at.columns.flatMap((column, index): [string, TableCell][] => {
      if (!column) return [];
      const { text, fault } = cells[index] ?? { text: '' };
      return [[column.key, { text: plainCell(text), fault, place: placeOf(row, index, column.label) }]];
    });
    return [{ cells: new Map(own), place: placeOf(row, 0, at.columns[0]?.label ?? '') }];
  });
  return { sheet, columns: at.columns.filter((column) => column !== undefined), rows };
}

class TableReader {
  readonly problems: WorkbookProblem[] = [];

  /** Which column of the sheet each of the file is. */
  #columns(sheet: WorkbookSheet, { name, rows }: FoundSheet): (WorkbookColumn | undefined)[] {
    const head = rows[0] ?? [];
    const labels = labelsOf(sheet.columns);
    const present = new Set(head.map(({ text }) => plainWords(text)));
    const absent = [...labels.keys()].filter((label) => !present.has(label));
    const seen = new Set<WorkbookColumn>();
    const most = Math.max(head.length, ...rows.map((row) => row.length));
    return Array.from({ length: most }, (_, at) => {
      const label = head[at]?.text ?? '';
      const column = labels.get(plainWords(label));
      const place: Place = { kind: 'cell', sheet: name, cell: cellName(at, 0), label: '' };
      if (column && seen.has(column)) this.problems.push(workbookProblem('doubled-column', place, { found: label }));
      else if (!column) this.#strange({ name, rows }, at, label, place, absent, labels);
      if (column) seen.add(column);
      return column;
    });
  }

  #strange(
    { rows, name }: FoundSheet,
    at: number,
    label: string,
    place: Place,
    absent: readonly string[],
    labels: ReadonlyMap<string, WorkbookColumn>,
  ): void {
    const row = rows.findIndex((cells, index) => index > 0 && (cells[at]?.text ?? '') !== '');
    if (label === '') {
      const lost: Place = { kind: 'cell', sheet: name, cell: cellName(at, row), label: '' };
      if (row !== -1) this.problems.push(workbookProblem('lost-text', lost, { found: short(rows[row]![at]!.text) }));
      return;
    }
    const like = nearest(plainWords(label), absent);
    if (like === undefined) this.problems.push(workbookProblem('unknown-column', place, { found: short(label) }));
    else this.problems.push(workbookProblem('unknown-column-near', place, { found: short(label), nearest: labels.get(like)!.label }));
  }

  table(sheet: WorkbookSheet, found: FoundSheet): FoundTable | undefined {
    if (found.rows.length > MOST_ROWS) throw new UnreadableTable('too-many-rows', { found: short(found.name), most: MOST_ROWS });
    const columns = this.#columns(sheet, found);
    const id = sheet.columns.find(({ kind }) => kind === 'id')!;
    if (!columns.includes(id)) {
      const place: Place = { kind: 'cell', sheet: found.name, cell: 'A1', label: '' };
      this.problems.push(workbookProblem('no-id-column', place, { found: id.label }));
      return undefined;
    }
    return tableOf(sheet, found, { head: 0, columns });
  }
}

function originalsIn(sheets: readonly FoundSheet[], words: WorkbookWords): FoundTables['originals'] {
  const rows = sheets.find(({ name }) => name === words.original)?.rows;
  if (!rows) return undefined;
  const originals = new Map<string, Map<string, string>>();
  let keys: readonly string[] = [];
  for (const [sheet, id, item, sums] of rows.map((cells) => [0, 1, 2, 3].map((at) => cells[at]?.text ?? ''))) {
    if (id === '') keys = sums!.split(' ');
    else originals.set(originalKey(sheet as SheetKey, id!, item), new Map(sums!.split(' ').map((sum, at) => [keys[at] ?? '', sum])));
  }
  return originals;
}

/** Which language a file is in: by its mark, else by the sheets that it has. */
function languageOf(sheets: readonly FoundSheet[], editions: Editions): { locale: Locale; version: number | undefined } | undefined {
  const [mark] = sheets.flatMap(({ rows }) => rows.slice(0, 4).flatMap((cells) => workbookMarkIn(cells[0]?.text ?? '') ?? []));
  if (mark) return mark;
  const counts = LOCALES.map((locale) => ({ locale, count: sheets.filter((sheet) => isOne(sheet, editions[locale])).length }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0]!;
  return best.count === 0 ? undefined : { locale: best.locale, version: undefined };
}

const isOne = (found: FoundSheet, edition: Workbook) => {
  const sheet = sheetFor(found, edition);
  return sheet !== undefined && knownHeadings(sheet, found.rows[0] ?? []) >= LEAST_KNOWN;
};

/** Whether a file is the workbook, or a table with headings of it. */
export const isWorkbook = (sheets: readonly FoundSheet[], editions: Editions): boolean => languageOf(sheets, editions) !== undefined;

/** The sheets of a file that are those of the workbook. @param sheets with the hidden ones @throws UnreadableTable where none is */
export function foundTables(
  sheets: readonly FoundSheet[],
  editions: Editions,
  words: Readonly<Record<Locale, WorkbookWords>>,
): FoundTables {
  const language = languageOf(sheets, editions);
  if (!language) throw new UnreadableTable('not-workbook');
  const { locale, version } = language;
  const edition = editions[locale];
  if (version !== undefined && version !== edition.version)
    throw new UnreadableTable(version < edition.version ? 'older-workbook' : 'newer-workbook');
  const { start, lists, original } = words[locale];
  const reader = new TableReader();
  const tables: FoundTable[] = [];
  for (const found of sheets) {
    if ([start, lists, original].includes(found.name) || found.rows.every(isEmpty)) continue;
    const sheet = sheetFor(found, edition);
    const place: Place = { kind: 'cell', sheet: found.name, cell: 'A1', label: '' };
    if (!sheet) reader.problems.push(workbookProblem('unknown-sheet', place, { found: short(found.name) }));
    else if (tables.some((table) => table.sheet === sheet))
      reader.problems.push(workbookProblem('doubled-sheet', place, { found: short(found.name) }));
    else tables.push(...[reader.table(sheet, found)].filter((table) => table !== undefined));
  }
  const originals = originalsIn(sheets, words[locale]);
  if (!originals && version !== undefined) reader.problems.push(workbookProblem('no-original'));
  return { locale, tables, originals, isForeign: false, problems: reader.problems };
}
