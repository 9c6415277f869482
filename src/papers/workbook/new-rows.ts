import type { CollectionName } from '#domain/schemas/collections.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import type { EntryDraft, Value, Values } from '#forms/draft.ts';
import { freeId, givenIn } from '#forms/ids.ts';
import type { NameRow } from '#forms/names.ts';
import type { Place } from '../found.ts';
import { addressOf, type CellReader } from './cell-reader.ts';
import { fieldKey, type NewItem } from './changes.ts';
import type { FoundTables, TableRow } from './found-tables.ts';
import type { WorkbookColumn, WorkbookSheet } from './outline.ts';
import { isSame, put } from './values.ts';

/** Sheets in which a new row with a new id makes an entry. */
export const MADE: ReadonlySet<string> = new Set(['agreements', 'meetings', 'documents', 'glossary']);

/** With which letters the short ids of a sheet begin. */
const lettersOf = ({ rows, list }: Pick<WorkbookSheet, 'rows' | 'list'>): string =>
  /^[a-z]+/.exec(rows.find(({ item }) => item !== undefined)?.item ?? '')?.[0] ?? list!.key[0]!;

/** Facts in the order of their schema, as they are written down. */
function inOrderOf(collection: CollectionName, facts: Values): Values {
  const order = Object.keys(COLLECTIONS[collection].facts.shape);
  return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** Names of entries that the file itself brings, so that its other sheets can name them. */
export function newNames({ tables, locale }: FoundTables): NameRow[] {
  return tables.flatMap(({ sheet, rows }) => {
    const { collection } = sheet;
    if (collection === undefined || !MADE.has(sheet.key)) return [];
    const known = new Set(sheet.rows.map(({ id }) => id));
    return rows.flatMap(({ cells }): NameRow[] => {
      const id = cells.get('id')!.text;
      return id === '' || known.has(id) ? [] : [[collection, id, cells.get(`title@${locale}`)?.text || id]];
    });
  });
}

/** What rows say of entries and items that content does not have yet. */
export class NewRows {
  readonly #reader: CellReader;
  constructor(reader: CellReader) {
    this.#reader = reader;
  }

  /** An id that the entry of a row could have. */
  proposed(sheet: WorkbookSheet, row: TableRow, known: ReadonlyMap<string, unknown>): string {
    const draft = this.#reader.quietly(() => this.draftOf(sheet, [row], ''));
    const taken = new Set(known.keys());
    return freeId(sheet.collection!, givenIn(draft), taken) ?? [...taken][0] ?? '';
  }

  /** The next short id of an entry, in the manner of its list. @param added items that the file itself brings */
  shortId({ rows, list }: WorkbookSheet, id: string, added: readonly NewItem[]): string {
    const letters = lettersOf({ rows, list: list! });
    const used = [
      ...rows.filter((row) => row.id === id).map(({ item }) => item ?? ''),
      ...added.filter((one) => one.id === id).map(({ item }) => item),
    ];
    const numbers = used.map((one) => Number(/\d+$/.exec(one)?.[0] ?? 0));
    return `${letters}${Math.max(0, ...numbers) + 1}`;
  }

  /** What a row says of an item. @param at its entry, and its place in the list */
  itemOf(
    sheet: WorkbookSheet,
    columns: readonly WorkbookColumn[],
    row: TableRow,
    item: string,
    at: { id: string; at: number },
  ): { facts: Values; words: NewItem['words'] } {
    const { list, collection } = sheet;
    const facts: Record<string, Value> = list!.by === 'id' ? { id: item } : {};
    const words: Partial<Record<Locale, Record<string, Value>>> = {};
    for (const { key, field } of columns) {
      const cell = row.cells.get(key)!;
      if (!field?.ofItem) continue;
      const path = field.part === 'facts' ? [list!.key, at.at, ...field.path] : [field.path[0]!, item];
      this.#reader.places.set(fieldKey(collection!, at.id, field.part, path), cell.place);
      if ((cell.text === '' && !cell.fault) || this.#reader.isRemoval(cell.text)) continue;
      const value = this.#reader.value(field, cell);
      if (value === undefined) continue;
      if (field.part === 'facts') put(facts, field.path, value);
      else (words[field.part] ??= {})[field.path[0]!] = value;
    }
    return { facts, words };
  }

  /** The entry that rows say: the first of them that says something of a field is taken, another that says otherwise is told. */
  draftOf(sheet: WorkbookSheet, rows: readonly TableRow[], id: string, columns: readonly WorkbookColumn[] = sheet.columns): EntryDraft {
    const { collection, list } = sheet;
    const facts: Record<string, Value> = {};
    const words: Partial<Record<Locale, Record<string, Value>>> = {};
    for (const { key, field } of columns) {
      if (!field || field.ofItem) continue;
      let taken: { value: Value; place: Place } | undefined;
      for (const row of rows) {
        const cell = row.cells.get(key);
        if (!cell) continue;
        if (!taken) this.#reader.places.set(fieldKey(collection!, id, field.part, field.path), cell.place);
        if ((cell.text === '' && !cell.fault) || this.#reader.isRemoval(cell.text)) continue;
        const value = this.#reader.value(field, cell);
        if (value === undefined) continue;
        if (taken && !isSame(taken.value, value)) this.#reader.add('two-values', cell.place, { other: addressOf(taken.place) });
        taken ??= { value, place: cell.place };
      }
      if (taken) put(field.part === 'facts' ? facts : (words[field.part] ??= {}), field.path, taken.value);
    }
    if (list) this.#itemsOf(sheet, columns, rows, id, facts, words);
    return { collection: collection!, id, facts: inOrderOf(collection!, facts), words };
  }

  #itemsOf(
    sheet: WorkbookSheet,
    columns: readonly WorkbookColumn[],
    rows: readonly TableRow[],
    id: string,
    facts: Record<string, Value>,
    words: Partial<Record<Locale, Record<string, Value>>>,
  ): void {
    const list = sheet.list!;
    const letters = lettersOf(sheet);
    const written = rows.filter((row) => columns.some(({ key, field }) => field?.ofItem && (row.cells.get(key)?.text ?? '') !== ''));
    const items = written.map((row, at) => ({ item: list.by === 'id' ? `${letters}${at + 1}` : String(at + 1), row, at }));
    const read = items.map(({ item, row, at }) => ({
      item,
      ...this.itemOf(
        sheet,
        columns.filter(({ key }) => row.cells.has(key)),
        row,
        item,
        { id, at },
      ),
    }));
    if (read.length > 0) facts[list.key] = read.map((one) => one.facts);
    for (const { item, words: said } of read)
      for (const locale of LOCALES)
        for (const [name, text] of Object.entries(said[locale] ?? {})) put((words[locale] ??= {}), [name, item], text);
  }
}
