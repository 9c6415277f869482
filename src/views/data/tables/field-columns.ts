import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import type { Control, FormField, ItemWords } from '#forms/fields.ts';
import { dateColumns } from './shared-columns.ts';
import type { Cell, Column, ColumnHead, ColumnType } from './table.ts';

/** What a row is made from: the object in an entry that holds its values. */
export type Values = Readonly<Record<string, unknown>>;

type Words = Readonly<Record<Locale, string>>;

/** A list of objects inside the fields, which becomes a table of its own. */
export interface ListField {
  /** Keys that lead to it, from the object that holds the fields. */
  path: readonly string[];
  title: Words;
  about: Words;
  fields: readonly FormField[];
  words: readonly ItemWords[];
}

/** The columns that follow from fields, and the lists of objects that stand among them. */
export interface FieldColumns {
  columns: readonly Column<Values>[];
  lists: readonly ListField[];
}

/** A name as every program that reads tables takes it. */
export const columnName = (path: readonly string[]): string => path.join('_').replaceAll('-', '_');

/** Minutes and money are numbers that mean nothing without a unit. */
const UNITS: Readonly<Record<string, ColumnHead['unit']>> = { minutes: 'minutes', amount: 'currency', needed: 'currency' };

/** In rows `entry` is the entry to which they belong, not one that they name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { entry: 'named_entry' };

/** Kept apart from what rows say: notes and sources have tables of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['notes']);

const valueAt = (values: Values, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Values | undefined)?.[key], values);

/** A word that stands for all is the one item of its list. */
const asList = (value: Cell | undefined): Cell | undefined => (typeof value === 'string' ? [value] : value);

const isSources = (key: string, control: Control): boolean => key === 'sources' && control.kind === 'list';

function listType(item: Control): { type: ColumnType; head?: Partial<ColumnHead> } {
  if (item.kind === 'entry') return { type: 'codes', head: { references: item.collections } };
  if (item.kind === 'choice') return { type: 'codes', head: { options: item.options } };
  return { type: item.kind === 'number' ? 'numbers' : 'texts' };
}

function typeOf(control: Control): { type: ColumnType; head?: Partial<ColumnHead> } {
  switch (control.kind) {
    case 'number':
      return { type: control.whole ? 'integer' : 'number' };
    case 'choice':
      return { type: 'text', head: { options: control.options } };
    case 'entry':
      return { type: 'text', head: { references: control.collections } };
    case 'check':
      return { type: 'boolean' };
    case 'list':
      return listType(control.item);
    case 'all-or-list': {
      const { type, head } = listType(control.list.item);
      return { type, head: { ...head, all: control.all } };
    }
    default:
      return { type: 'text' };
  }
}

class Walk {
  readonly columns: Column<Values>[] = [];
  readonly lists: ListField[] = [];

  walk(fields: readonly FormField[], path: readonly string[], titles: Words | undefined): void {
    for (const field of fields) if (!ELSEWHERE.has(field.key)) this.#take(field, [...path, field.key], titles);
  }

  #take({ key, words, help, control }: FormField, path: readonly string[], above: Words | undefined): void {
    const title = tableOf(LOCALES, (locale) => (above ? `${above[locale]}: ${words[locale].label}` : words[locale].label));
    const name = control.kind === 'local-id' ? 'item' : (OTHER_NAMES[path.join('.')] ?? columnName(path));
    const head = { name, title, about: help };
    if (control.kind === 'group') return this.walk(control.fields, path, title);
    if (isSources(key, control)) {
      const ids = (value: unknown) => (value as { id: string }[] | undefined)?.map(({ id }) => id);
      this.columns.push({ ...head, type: 'codes', references: ['sources'], read: (values) => ids(valueAt(values, path)) });
      return;
    }
    if (control.kind === 'list' && control.item.kind === 'group') {
      this.lists.push({ path, title, about: help, fields: control.item.fields, words: control.words });
      return;
    }
    const read = (values: Values) => valueAt(values, path) as Cell | undefined;
    if (control.kind === 'date' && control.form !== 'day') {
      this.columns.push(...dateColumns<Values>(head, (values) => valueAt(values, path) as string | undefined));
      return;
    }
    if (control.kind === 'date') {
      this.columns.push({ ...head, type: 'day', read });
      return;
    }
    const { type, head: more } = typeOf(control);
    this.columns.push({
      ...head,
      ...more,
      type,
      unit: UNITS[key],
      read: control.kind === 'all-or-list' ? (values) => asList(read(values)) : read,
    });
  }
}

/** The columns of some fields, in the order of their schema. */
export function columnsOf(fields: readonly FormField[]): FieldColumns {
  const walk = new Walk();
  walk.walk(fields, [], undefined);
  return walk;
}
