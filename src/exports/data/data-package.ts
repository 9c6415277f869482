import { tablePath, DATA_FOLDER } from '#addresses/open-data.ts';
import { keysOf } from '#domain/tables.ts';
import { LICENCE } from '#views/data/open-data-page.ts';
import { columnName } from '#views/data/tables/field-columns.ts';
import type { FilledTable } from '#views/data/tables/registry.ts';
import type { ColumnHead, ColumnType } from '#views/data/tables/table.ts';
import { SEPARATOR } from './exact.ts';

/** A part of a descriptor: what the standard names, in its words. */
type Descriptor = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<ColumnType, Descriptor>> = {
  text: { type: 'string' },
  edtf: { type: 'string' },
  day: { type: 'date' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  // The standard has lists, and its profile refuses them: they are told as texts with what a program needs to split them.
  codes: { type: 'string', delimiter: SEPARATOR, itemType: 'string' },
  numbers: { type: 'string', delimiter: SEPARATOR, itemType: 'integer' },
  texts: { type: 'array' },
};

/** In both languages, since a descriptor has one place for them. */
const both = ({ es, en }: { es: string; en: string }) => (es === en ? es : `${es} / ${en}`);

function fieldOf(column: ColumnHead, isKey: boolean): Descriptor {
  const constraints = {
    ...(isKey && { required: true }),
    ...(column.type === 'text' && column.options && { enum: column.options }),
  };
  return {
    name: column.name,
    title: both(column.title) + (column.language ? ` (${column.language})` : ''),
    description: both(column.about),
    ...TYPES[column.type],
    ...(column.language && { language: column.language }),
    ...(column.unit && { unit: column.unit }),
    ...(column.options && column.type === 'codes' && { codes: column.options }),
    ...(keysOf(constraints).length > 0 && { constraints }),
  };
}

/** Ids that are found in one table alone; of others a descriptor cannot say where they lead. */
function foreignKeys({ columns }: FilledTable): Descriptor[] {
  return columns.flatMap(({ name, type, references }) =>
    type === 'text' && references?.length === 1
      ? [{ fields: [name], reference: { resource: columnName(references), fields: ['id'] } }]
      : [],
  );
}

function resourceOf(table: FilledTable, bytes: number): Descriptor {
  const keys = foreignKeys(table);
  return {
    name: table.name,
    title: both(table.title),
    description: both(table.about),
    path: tablePath(table.name, 'csv').slice(DATA_FOLDER.length),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    rows: table.rows.length,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => fieldOf(column, table.key.includes(column.name))),
      primaryKey: table.key,
      ...(keys.length > 0 && { foreignKeys: keys }),
      missingValues: [''],
    },
  };
}

export interface PackageParts {
  title: { es: string; en: string };
  description: { es: string; en: string };
  /** Absolute address of the page. */
  homepage: string;
  /** ISO day. */
  asOf: string;
  invented: boolean;
  citation: string;
}

/** The descriptor of all tables (Data Package v2), which stands beside their files. @param bytesOf size of the exact file of a table */
export function dataPackage(
  { title, description, homepage, asOf, invented, citation }: PackageParts,
  tables: readonly FilledTable[],
  bytesOf: (table: FilledTable) => number,
): Descriptor {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'open-data',
    id: homepage,
    title: both(title),
    description: both(description),
    homepage,
    version: asOf.replaceAll('-', '.').replaceAll('.0', '.'),
    created: `${asOf}T00:00:00Z`,
    asOf,
    ...(invented && { invented: true }),
    citation,
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.address }],
    resources: tables.map((table) => resourceOf(table, bytesOf(table))),
  };
}
