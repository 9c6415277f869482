import { plainWords } from '#domain/ledger/find-entry.ts';
import { nearest } from '#domain/problems/nearest.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { short } from '../answer-values.ts';
import type { FoundSheet } from '../excel-file.ts';
import { cellName, type Place } from '../found.ts';
import { tableOf, type Editions, type FoundTable, type FoundTables, type TableRow } from './found-tables.ts';
import type { WorkbookColumn, WorkbookSheet } from './outline.ts';
import { UnreadableTable, workbookProblem, type WorkbookProblem } from './problems.ts';

/** How one sheet of another matrix is read: which column of the workbook each of its headings is. */
interface MappedTable {
  /** Its name in the file; unset where the file has one sheet. */
  sheet?: string | undefined;
  /** The sheet of the workbook that it is, by its key or its name. */
  to: string;
  /** The row of its headings, from 1. */
  headings: number;
  /** By its headings: the key or the name of a column of the workbook. */
  columns: Readonly<Record<string, string>>;
  /** What stands in its column of ids, where those are its own numbers: the id of the entry of each. */
  ids: Readonly<Record<string, string>>;
  /** Its own words for values. */
  values: Readonly<Record<string, string>>;
}

export interface Mapping {
  lang: Locale;
  tables: readonly MappedTable[];
}

class MappedReader {
  readonly problems: WorkbookProblem[] = [];
  readonly #editions: Editions;
  readonly #lang: Locale;
  constructor(editions: Editions, lang: Locale) {
    this.#editions = editions;
    this.#lang = lang;
  }

  #target({ to }: MappedTable): WorkbookSheet {
    const wanted = plainWords(to);
    const at = LOCALES.map((locale) =>
      this.#editions[locale].sheets.findIndex(({ key, name }) => key === to || plainWords(name) === wanted),
    );
    const sheets = this.#editions[this.#lang].sheets;
    const sheet = sheets[at.find((one) => one !== -1) ?? -1];
    const edited = sheets.filter(({ collection }) => collection !== undefined);
    if (!sheet || !edited.includes(sheet))
      throw new UnreadableTable('mapping-sheet', { found: short(to), options: edited.map(({ key }) => key).join(', ') });
    return sheet;
  }

  #column(sheet: WorkbookSheet, target: string): WorkbookColumn | undefined {
    const found = sheet.columns.find(({ key, label }) => key === target || plainWords(label) === plainWords(target));
    if (found && found.kind !== 'computed') return found;
    const near = nearest(
      target,
      sheet.columns.filter(({ kind }) => kind !== 'computed').map(({ key }) => key),
    );
    const facts = { found: short(target), sheet: sheet.name, nearest: near ?? '' };
    this.problems.push(workbookProblem(near === undefined ? 'mapping-target' : 'mapping-target-near', undefined, facts));
    return undefined;
  }

  table(mapped: MappedTable, sheets: readonly FoundSheet[]): FoundTable {
    const found = mapped.sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === mapped.sheet);
    if (!found || (mapped.sheet === undefined && sheets.length > 1))
      throw new UnreadableTable('mapping-sheet', { found: short(mapped.sheet ?? '?'), options: sheets.map(({ name }) => name).join(', ') });
    const sheet = this.#target(mapped);
    const head = found.rows[mapped.headings - 1] ?? [];
    const headings = head.map(({ text }) => text.replaceAll(/\s+/g, ' '));
    const columns: (WorkbookColumn | undefined)[] = [];
    for (const [heading, target] of Object.entries(mapped.columns)) {
      const column = this.#column(sheet, target);
      const at = headings.findIndex((text) => plainWords(text) === plainWords(heading));
      if (at === -1) {
        const near = nearest(heading, headings);
        const facts = { found: short(heading), nearest: near ?? '' };
        this.problems.push(workbookProblem(near === undefined ? 'mapping-heading' : 'mapping-heading-near', undefined, facts));
      } else if (column && columns.includes(column)) this.problems.push(workbookProblem('mapping-twice', undefined, { found: target }));
      else columns[at] = column;
    }
    const id = sheet.columns.find(({ kind }) => kind === 'id')!;
    const place: Place = { kind: 'cell', sheet: found.name, cell: cellName(0, mapped.headings - 1), label: '' };
    if (!columns.includes(id)) this.problems.push(workbookProblem('no-id-column', place, { found: 'id' }));
    const own = Array.from({ length: columns.length }, (_, at) => columns[at]);
    const table = tableOf(sheet, found, { head: mapped.headings - 1, columns: own });
    return {
      ...table,
      rows: table.rows.filter(({ cells }) => [...cells.values()].some(({ text }) => text !== '')).map((row) => translated(row, mapped)),
    };
  }
}

/** A row with the ids and the words of the workbook in the place of its own. */
function translated({ cells, place }: TableRow, { ids, values }: MappedTable): TableRow {
  const words = new Map(Object.entries(values).map(([own, meant]) => [plainWords(own), meant]));
  return {
    place,
    cells: new Map(
      [...cells].map(([key, cell]) => {
        const text = key === 'id' ? (ids[cell.text] ?? cell.text) : (words.get(plainWords(cell.text)) ?? cell.text);
        return [key, { ...cell, text }];
      }),
    ),
  };
}

/** The tables of a file whose headings a mapping names. @throws UnreadableTable where it leads nowhere */
export function mappedTables(sheets: readonly FoundSheet[], mapping: Mapping, editions: Editions): FoundTables {
  const reader = new MappedReader(editions, mapping.lang);
  const tables = mapping.tables.map((table) => reader.table(table, sheets));
  return {
    locale: mapping.lang,
    tables: reader.problems.length > 0 ? [] : tables,
    originals: undefined,
    isForeign: true,
    problems: reader.problems,
  };
}
