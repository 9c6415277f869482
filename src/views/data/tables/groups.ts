import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { columnName } from './field-columns.ts';
import type { TableHead } from './table.ts';

const ENTRIES: ReadonlySet<string> = new Set(COLLECTION_NAMES.map((name) => columnName([name])));
const TOLD: ReadonlySet<string> = new Set([
  'assessments',
  'assessment_evidence',
  'obligations',
  'obligation_owners',
  'obligation_evidence',
]);
const NOTES: ReadonlySet<string> = new Set(['notes', 'source_references']);

/** How tables are told on a page: what is said and owed, entries, what stands inside them, and what they rest on. */
const TABLE_GROUPS = ['told', 'entries', 'parts', 'notes'] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

function groupOf({ name }: TableHead): TableGroup {
  if (TOLD.has(name)) return 'told';
  if (NOTES.has(name)) return 'notes';
  return ENTRIES.has(name) ? 'entries' : 'parts';
}

/** Tables by their groups, in the order of both. */
export function groupsOfTables<T extends TableHead>(tables: readonly T[]): (readonly [TableGroup, T[]])[] {
  return TABLE_GROUPS.map((group) => [group, tables.filter((table) => groupOf(table) === group)] as const);
}
