import type { ViewContext } from '../../context.ts';
import { collectionTables } from './collection-tables.ts';
import { noteTables } from './note-tables.ts';
import { obligationTables } from './obligation-tables.ts';
import { shared } from './shared-columns.ts';
import type { Cell, Table, TableHead } from './table.ts';
import { voiceTables } from './voice-tables.ts';

/** Every table of the open data: what voices say and what is owed first, then each collection with the lists inside its entries. */
export const TABLES: readonly Table[] = [...voiceTables, ...obligationTables, ...collectionTables(), ...noteTables];

/** A table with the rows that it has on the day of a site. */
export interface FilledTable extends TableHead {
  rows: readonly (readonly Cell[])[];
}

/** On a site of invented entries each file says so in a column, also one without rows. */
const INVENTED = shared<null>('invented', 'boolean', () => true);

function filled(context: ViewContext, { rows, ...head }: Table): FilledTable {
  const own = rows(context);
  if (!context.demonstration) return { ...head, rows: own };
  return { ...head, columns: [...head.columns, INVENTED], rows: own.map((row) => [...row, true]) };
}

const known = new WeakMap<ViewContext['ledger'], Map<string, readonly FilledTable[]>>();

/** All tables of a ledger on a day; worked out once, whatever the language. */
export function filledTables(context: ViewContext): readonly FilledTable[] {
  const byDay = known.get(context.ledger) ?? new Map<string, readonly FilledTable[]>();
  known.set(context.ledger, byDay);
  const key = [context.asOf, context.siteUrl, context.basePath, context.demonstration].join();
  const tables = byDay.get(key) ?? TABLES.map((table) => filled(context, table));
  byDay.set(key, tables);
  return tables;
}
