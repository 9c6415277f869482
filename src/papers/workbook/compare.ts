import { nameRefusal } from '#domain/text/names.ts';
import { nearest } from '#domain/problems/nearest.ts';
import type { Value, Values } from '#forms/draft.ts';
import type { NameRow } from '#forms/names.ts';
import { short } from '../answer-values.ts';
import type { Place } from '../found.ts';
import { calledBy, cellText, plainCell, sumOf, writtenCell, type CalledBy } from './cell-text.ts';
import { addressOf, CellReader, type CompareWords } from './cell-reader.ts';
import { fieldKey, type Compared, type FieldChange, type NewEntry, type NewItem } from './changes.ts';
import { originalKey, type FoundTable, type FoundTables, type TableCell, type TableRow } from './found-tables.ts';
import { MADE, newNames, NewRows } from './new-rows.ts';
import type { CellField, WorkbookColumn, WorkbookRow, WorkbookSheet } from './outline.ts';
import { isSame, keptStages } from './values.ts';

/** Compares the tables of a file with content as it stands. */
class Comparison {
  readonly #found: FoundTables;
  readonly #reader: CellReader;
  readonly #rows: NewRows;
  readonly #called: CalledBy;
  readonly fields: FieldChange[] = [];
  readonly items: NewItem[] = [];
  readonly entries: NewEntry[] = [];
  rows = 0;
  older = 0;

  constructor(found: FoundTables, reader: CellReader, own: readonly NameRow[]) {
    this.#found = found;
    this.#reader = reader;
    this.#rows = new NewRows(reader);
    this.#called = calledBy(own);
  }

  /**
   * What became of a cell since the workbook was written: nothing, a change of content alone, of the workbook alone, or of both.
   * Where nobody knows what it said, what content says is what it said.
   */
  #state({ text, fault }: TableCell, current: string, original: string | undefined): 'same' | 'older' | 'touched' | 'both' {
    if (text === current && !fault) return 'same';
    if (original === undefined || fault) return 'touched';
    if (sumOf(text) === original) return 'older';
    return sumOf(current) === original ? 'touched' : 'both';
  }

  table(table: FoundTable): void {
    const { sheet, rows } = table;
    this.rows += rows.length;
    if (sheet.collection === undefined) return this.#computed(table);
    const known = new Map<string, WorkbookRow[]>();
    for (const row of sheet.rows) known.set(row.id, [...(known.get(row.id) ?? []), row]);
    const byId = this.#grouped(table, known);
    for (const [id, own] of byId) {
      const there = known.get(id);
      if (there) this.#entry(table, id, own, there);
      else this.#newEntry(table, id, own);
    }
  }

  /** Of what is computed nothing is taken; that somebody wrote there is told where the file knows what it said. */
  #computed({ sheet, columns, rows }: FoundTable): void {
    const [first] = sheet.columns;
    for (const { cells } of rows) {
      const originals = this.#found.originals?.get(originalKey(sheet.key, cells.get(first!.key)?.text ?? ''));
      for (const { key } of columns) {
        const cell = cells.get(key)!;
        const original = originals?.get(key);
        if (original !== undefined && sumOf(cell.text) !== original) {
          const current = sheet.rows.find(({ id }) => id === cells.get(first!.key)!.text)?.values[
            sheet.columns.findIndex((column) => column.key === key)
          ];
          this.#reader.add('computed-cell', cell.place, { found: short(String(current ?? '')) });
        }
      }
    }
  }

  /** The rows of each entry, by its id; those without a usable one are told. */
  #grouped({ sheet, rows }: FoundTable, known: ReadonlyMap<string, unknown>): Map<string, TableRow[]> {
    const groups = new Map<string, TableRow[]>();
    const given = new Set(rows.map(({ cells }) => cells.get('id')!.text));
    const left = [...known.keys()].filter((id) => !given.has(id));
    for (const row of rows) {
      const { text: id, place, fault } = row.cells.get('id')!;
      const like = known.has(id) ? undefined : nearest(id, left);
      if (fault) this.#reader.add(fault.code, place, { found: short(fault.found) });
      else if (id === '') this.#reader.add('no-id', place, { nearest: this.#rows.proposed(sheet, row, known) });
      else if (known.has(id)) groups.set(id, [...(groups.get(id) ?? []), row]);
      else if (!MADE.has(sheet.key)) {
        const near = nearest(id, known.keys());
        this.#reader.add(near === undefined ? 'unknown-entry' : 'unknown-entry-near', place, { found: short(id), nearest: near ?? '' });
      } else if (nameRefusal(id) !== undefined)
        this.#reader.add('bad-id', place, { found: short(id), nearest: this.#rows.proposed(sheet, row, known) });
      else if (like !== undefined) this.#reader.add('renamed-id', place, { found: short(id), nearest: like });
      else groups.set(id, [...(groups.get(id) ?? []), row]);
    }
    return groups;
  }

  #entry({ sheet, columns }: FoundTable, id: string, rows: readonly TableRow[], there: readonly WorkbookRow[]): void {
    const { list } = sheet;
    const items = there.filter(({ item }) => item !== undefined);
    const claimed = new Map<string, TableRow>();
    const fresh: TableRow[] = [];
    const itemKey = list && `${list.key}[].${list.by}`;
    for (const row of rows) {
      const cell = itemKey === undefined ? undefined : row.cells.get(itemKey);
      const item = cell?.text ?? '';
      if (cell?.fault) this.#reader.add(cell.fault.code, cell.place, { found: short(cell.fault.found) });
      else if (item === '') {
        const isWritten = columns.some(({ key, field }) => field?.ofItem && row.cells.get(key)!.text !== '');
        if (isWritten) fresh.push(row);
        else if (!list && claimed.has('')) this.#reader.add('doubled-row', row.place, { found: id });
        else claimed.set('', row);
      } else if (claimed.has(item)) this.#reader.add('doubled-row', row.place, { found: `${id} ${item}` });
      else if (!items.some((one) => one.item === item)) {
        const { name } = this.#reader.words.items[list!.key]!;
        this.#reader.add('unknown-item', cell!.place, {
          name,
          found: short(item),
          options: items.map((one) => one.item).join(', ') || '–',
        });
      } else claimed.set(item, row);
    }
    for (const column of columns) this.#column(sheet, column, id, rows, there, claimed, itemKey);
    const free = items.filter(({ item }) => !claimed.has(item!));
    let next = items.length;
    for (const row of fresh) {
      const same = free.findIndex((one) => this.#reader.quietly(() => this.#holds(sheet, columns, row, one)));
      if (same !== -1) free.splice(same, 1);
      else this.#newItem(sheet, columns, id, row, next++);
    }
  }

  /** Whether a row says of an item what content says of it. */
  #holds(sheet: WorkbookSheet, columns: readonly WorkbookColumn[], row: TableRow, there: WorkbookRow): boolean {
    return columns.every((column) => {
      if (!column.field?.ofItem) return true;
      const cell = row.cells.get(column.key)!;
      const current = there.values[sheet.columns.indexOf(column)];
      return cell.text === '' && !cell.fault ? current === undefined : isSame(this.#reader.value(column.field, cell), current);
    });
  }

  /** One column of the rows of an entry: what stands in it for the whole entry, or for each item. */
  #column(
    sheet: WorkbookSheet,
    column: WorkbookColumn,
    id: string,
    rows: readonly TableRow[],
    there: readonly WorkbookRow[],
    claimed: ReadonlyMap<string, TableRow>,
    itemKey: string | undefined,
  ): void {
    const { field, key, kind } = column;
    if (kind === 'id' || kind === 'item') return;
    const at = sheet.columns.indexOf(column);
    let taken: { value: Value | undefined; place: Place } | undefined;
    for (const row of rows) {
      const item = itemKey === undefined ? '' : (row.cells.get(itemKey)?.text ?? '');
      if (claimed.get(item) !== row && (field?.ofItem || item !== '')) continue;
      const own = there.find((one) => (one.item ?? '') === item) ?? there[0]!;
      if (field?.ofItem && item === '') continue;
      const cell = row.cells.get(key)!;
      const current = plainCell(String(writtenCell(column, own.values[at], this.#called)));
      const original = this.#found.originals?.get(originalKey(sheet.key, id, item))?.get(key);
      const place = field && this.#fieldKey(sheet, id, field, own, there);
      if (place !== undefined && !this.#reader.places.has(place)) this.#reader.places.set(place, cell.place);
      // A row that was added for one more item need not say again what its entry is.
      if (claimed.get(item) !== row && cell.text === '') continue;
      const state = this.#state(cell, current, original);
      if (state === 'older') this.older += 1;
      if (state === 'same' || state === 'older') continue;
      if (!field) {
        if (original !== undefined) this.#reader.add('computed-cell', cell.place, { found: short(current) });
        continue;
      }
      const change = this.#change(field, cell, own.values[at], current);
      if (!change) continue;
      if (state === 'both') {
        this.#reader.add('conflict', cell.place, { found: short(cell.text), current: short(current) });
        continue;
      }
      if (taken && !isSame(taken.value, change.value)) {
        this.#reader.add('two-values', cell.place, { other: addressOf(taken.place) });
        continue;
      }
      if (!taken || field.ofItem) {
        this.#reader.places.set(place!, cell.place);
        const after = change.value === undefined ? '' : cellText(change.value, field.answer, this.#called);
        this.fields.push({
          collection: sheet.collection!,
          id,
          part: field.part,
          path: this.#pathOf(sheet, field, own, there),
          before: own.values[at],
          after: change.value,
          said: { before: cellText(own.values[at], field.answer, this.#called), after },
          place: cell.place,
        });
      }
      if (!field.ofItem) taken = { value: change.value, place: cell.place };
    }
  }

  #pathOf(
    { list }: WorkbookSheet,
    { path, part, ofItem }: CellField,
    row: WorkbookRow,
    there: readonly WorkbookRow[],
  ): (string | number)[] {
    if (!ofItem) return [...path];
    return part === 'facts' ? [list!.key, there.indexOf(row), ...path] : [path[0]!, row.item!];
  }

  #fieldKey(sheet: WorkbookSheet, id: string, field: CellField, row: WorkbookRow, there: readonly WorkbookRow[]): string {
    return fieldKey(sheet.collection!, id, field.part, this.#pathOf(sheet, field, row, there));
  }

  /** What a cell changes; undefined where it changes nothing, or something is wrong with it, which is told. */
  #change(field: CellField, cell: TableCell, value: Value | undefined, current: string): { value: Value | undefined } | undefined {
    if (cell.text === '' && !cell.fault) {
      if (value !== undefined && !this.#found.isForeign) this.#reader.add('emptied', cell.place, { found: short(current) });
      return undefined;
    }
    if (this.#reader.isRemoval(cell.text)) {
      if (field.required) this.#reader.add('not-removable', cell.place);
      return field.required || value === undefined ? undefined : { value: undefined };
    }
    const read = this.#reader.value(field, cell);
    if (read === undefined || field.answer.kind !== 'stages')
      return read === undefined || isSame(read, value) ? undefined : { value: read };
    const { stages, lost } = keptStages(read as readonly Values[], (value ?? []) as readonly Values[]);
    for (const one of lost) this.#reader.add('lost-stage', cell.place, { found: cellText([one], field.answer, this.#called) });
    return lost.length > 0 || isSame(stages, value) ? undefined : { value: stages };
  }

  #newItem(sheet: WorkbookSheet, columns: readonly WorkbookColumn[], id: string, row: TableRow, at: number): void {
    const { list, collection } = sheet;
    const item = list!.by === 'id' ? this.#rows.shortId(sheet, id, this.items) : String(at + 1);
    const { facts, words } = this.#rows.itemOf(sheet, columns, row, item, { id, at });
    this.items.push({
      collection: collection!,
      id,
      list: list!.key,
      item,
      at,
      facts,
      words,
      name: this.#reader.words.items[list!.key]!.name,
      place: row.place,
    });
  }

  #newEntry({ sheet, columns }: FoundTable, id: string, rows: readonly TableRow[]): void {
    this.entries.push({ draft: this.#rows.draftOf(sheet, rows, id, columns), place: rows[0]!.place });
  }
}

/**
 * What a workbook or a table says otherwise than content does. A row that is not there changes nothing, a cell that is empty
 * removes nothing, and what content has changed since the workbook was written stays.
 *
 * @param names of everything that can be named, in all languages @param own those of the language of the file
 */
export function compareTables(found: FoundTables, names: readonly NameRow[], own: readonly NameRow[], words: CompareWords): Compared {
  const reader = new CellReader(found, [...names, ...newNames(found)], words);
  const comparison = new Comparison(found, reader, own);
  for (const table of found.tables) comparison.table(table);
  const { fields, items, entries, rows, older } = comparison;
  return { fields, items, entries, problems: reader.problems, rows, older, places: reader.places };
}
