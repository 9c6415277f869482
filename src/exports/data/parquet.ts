import { parquetWriteBuffer, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import type { FilledTable } from '#views/data/tables/registry.ts';
import type { Cell, ColumnHead, ColumnType } from '#views/data/tables/table.ts';

/** What stands in the file itself, since it travels without its page. */
export interface ParquetNote {
  /** ISO day. */
  asOf: string;
  licence: string;
  /** Absolute address of the page. */
  homepage: string;
  invented: boolean;
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const WHOLE = { type: 'INT32' } as const;
type Simple = Pick<SchemaElement, 'type' | 'converted_type'>;

/** A date that is not of a day stays the text that its source gives; its first and last day are days of the calendar. */
const PLAIN: Readonly<Record<Exclude<ColumnType, 'codes' | 'numbers' | 'texts'>, Simple>> = {
  text: TEXT,
  edtf: TEXT,
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: WHOLE,
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};
const ITEMS = { codes: TEXT, texts: TEXT, numbers: WHOLE } as const;

/** Each value may be missing: a list that is missing is not one without items. */
function elementsOf({ name, type }: ColumnHead): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  if (type !== 'codes' && type !== 'numbers' && type !== 'texts') return [{ ...optional, ...PLAIN[type] }];
  return [
    { ...optional, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...ITEMS[type] },
  ];
}

const valueOf = ({ type }: ColumnHead, value: Cell | undefined): unknown => {
  if (value === null || value === undefined) return null;
  if (type === 'day') return new Date(`${String(value)}T00:00:00Z`);
  return typeof value === 'string' ? value.toWellFormed() : value;
};

/**
 * A table as Parquet, for engines that join and count: each column has its type, and several codes are a list. The same rows give
 * the same bytes.
 */
export function toParquet({ name, columns, rows }: FilledTable, note: ParquetNote): Uint8Array<ArrayBuffer> {
  const data = columns.map((column, at): ColumnSource => ({ name: column.name, data: rows.map((row) => valueOf(column, row[at])) }));
  const buffer = parquetWriteBuffer({
    columnData: data,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    kvMetadata: [
      { key: 'table', value: name },
      { key: 'as_of', value: note.asOf },
      { key: 'licence', value: note.licence },
      { key: 'address', value: note.homepage },
      ...(note.invented ? [{ key: 'invented', value: 'true' }] : []),
    ],
  });
  return new Uint8Array(buffer);
}
