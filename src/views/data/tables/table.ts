import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from '../../context.ts';

/** One value of a table: null where the record says nothing, which is never «no». */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/**
 * What the values of a column are. `edtf`: a date in the precision of its source; `day`: a day of the calendar; `codes`: several
 * ids or words of a closed list; `texts`: several free texts.
 */
export type ColumnType = 'text' | 'edtf' | 'day' | 'integer' | 'number' | 'boolean' | 'codes' | 'numbers' | 'texts';

type Words = Readonly<Record<Locale, string>>;

/** A column as readers know it: in data packages, in the data dictionary, over a table. */
export interface ColumnHead {
  /** The same in every file and language. */
  name: string;
  type: ColumnType;
  title: Words;
  about: Words;
  /** The values of a closed list. */
  options?: readonly string[] | undefined;
  /** The collections in which an id is found. */
  references?: readonly CollectionName[] | undefined;
  /** A word that stands for all ids. */
  all?: string | undefined;
  /** Of words that exist once in each language. */
  language?: Locale | undefined;
  unit?: 'minutes' | 'months' | 'days' | 'currency' | undefined;
}

/** A column with what it shows of a row. */
export interface Column<Row> extends ColumnHead {
  read: (row: Row, context: ViewContext) => Cell | undefined;
}

/** A table of everything of one kind. */
export interface TableHead {
  /** In addresses, data packages and queries. */
  name: string;
  title: Words;
  about: Words;
  /** Columns that tell one row from every other. */
  key: readonly string[];
  columns: readonly ColumnHead[];
}

/** A table whose rows can be asked for. */
export interface Table extends TableHead {
  /** Rows in an order that depends on ids alone; the language of the context changes nothing. */
  rows: (context: ViewContext) => readonly (readonly Cell[])[];
}

interface TableParts<Row> extends Omit<TableHead, 'columns'> {
  columns: readonly Column<Row>[];
  rowsOf: (context: ViewContext) => readonly Row[];
}

/** @throws TypeError where two columns have one name */
export function tableFrom<Row>({ rowsOf, ...head }: TableParts<Row>): Table {
  const names = head.columns.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new TypeError(`${head.name} has two columns ${twice}`);
  return { ...head, rows: (context) => rowsOf(context).map((row) => head.columns.map(({ read }) => read(row, context) ?? null)) };
}
