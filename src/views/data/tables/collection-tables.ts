import type { AnyEntry } from '#domain/ledger/entry.ts';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { fieldsOf, type FormField, type ItemWords } from '#forms/fields.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import type { ViewContext } from '../../context.ts';
import { computedColumns } from './computed-columns.ts';
import { columnName, columnsOf, type ListField, type Values } from './field-columns.ts';
import { addressColumns, asOfColumn, codeColumn, shared } from './shared-columns.ts';
import { tableFrom, type Cell, type Column, type Table } from './table.ts';

/** Lists that stand in the table of assessments, where each row has its author, place and period. */
const ELSEWHERE: ReadonlySet<string> = new Set(['reports.assessments', 'self-assessments.assessments']);

const wordsOf = (collection: CollectionName, part: 'title' | 'about') =>
  tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].tables[collection][part]);

const allOf = ({ ledger }: ViewContext, collection: CollectionName) => ledger.all(collection) as readonly AnyEntry[];

/** The same column of one kind of row for rows that hold it. */
const lifted = <Outer, Inner>(column: Column<Inner>, inner: (row: Outer) => Inner): Column<Outer> => ({
  ...column,
  read: (row, context) => column.read(inner(row), context),
});

/** A column in each language for words of an entry. */
function wordColumns(fields: readonly FormField[]): Column<AnyEntry>[] {
  return fields.flatMap(({ key, words, help, control }) =>
    LOCALES.map((locale): Column<AnyEntry> => ({
      name: `${columnName([key])}_${locale}`,
      type: control.kind === 'list' ? 'texts' : 'text',
      title: tableOf(LOCALES, (own) => words[own].label),
      about: help,
      language: locale,
      read: ({ words: own }) => (own[locale] as Values | undefined)?.[key] as Cell | undefined,
    })),
  );
}

function collectionTable(collection: CollectionName): Table {
  const { facts, words } = fieldsOf(collection);
  const factsIn = ({ facts: own }: AnyEntry) => own as Values;
  return tableFrom<AnyEntry>({
    name: columnName([collection]),
    title: wordsOf(collection, 'title'),
    about: wordsOf(collection, 'about'),
    key: ['id'],
    columns: [
      shared('id', 'text', ({ id }) => id),
      codeColumn((entry) => entry),
      ...columnsOf(facts).columns.map((column) => lifted<AnyEntry, Values>(column, factsIn)),
      ...(words ? wordColumns(words) : []),
      ...(words ? [shared<AnyEntry>('languages', 'codes', (entry) => LOCALES.filter((locale) => entry.words[locale]))] : []),
      ...computedColumns(collection),
      ...addressColumns<AnyEntry>((entry) => entry),
      asOfColumn(),
    ],
    rowsOf: (context) => allOf(context, collection),
  });
}

/** One object of a list: where it stands, and the entry that holds it. */
interface Item {
  entry: AnyEntry;
  values: Values;
  /** Its place in its list, and the places of what it stands in, from the outside; the first is 1. */
  at: readonly number[];
}

function itemsIn({ entry, values, at }: Item, path: readonly string[]): Item[] {
  const list = path.reduce<unknown>((value, key) => (value as Values | undefined)?.[key], values) as Values[] | undefined;
  return (list ?? []).map((own, index) => ({ entry, values: own, at: [...at, index + 1] }));
}

/** A column in each language for words that belong to the items of a list by their ids. */
function itemWordColumns(all: readonly ItemWords[]): Column<Item>[] {
  return all.flatMap(({ list, key, words }) =>
    LOCALES.map((locale): Column<Item> => ({
      name: `${columnName(key === undefined ? [list] : [list, key])}_${locale}`,
      type: 'text',
      title: tableOf(LOCALES, (own) => words[own].label),
      about: tableOf(LOCALES, (own) => words[own].sentence ?? words[own].label),
      language: locale,
      read: ({ entry, values }) => {
        const said = ((entry.words[locale] as Values | undefined)?.[list] as Values | undefined)?.[String(values.id)];
        return (key === undefined ? said : (said as Values | undefined)?.[key]) as Cell | undefined;
      },
    })),
  );
}

/** On what the whole entry rests, for items that name no source of their own. */
function restingColumns(facts: readonly FormField[]): Column<Item>[] {
  const has = (key: string) => facts.some((field) => field.key === key);
  const sourcesOf = ({ entry }: Item) => (entry.facts as { sources?: { id: string }[] }).sources?.map(({ id }) => id);
  const known = facts.find(({ key }) => key === 'text-known')?.control;
  return [
    ...(has('sources') ? [shared<Item>('entry_sources', 'codes', sourcesOf, { references: ['sources'] })] : []),
    ...(known?.kind === 'choice'
      ? [
          shared<Item>('entry_text_known', 'text', ({ entry }) => (entry.facts as Values)['text-known'] as string | undefined, {
            options: known.options,
          }),
        ]
      : []),
  ];
}

function* listTables(
  collection: CollectionName,
  facts: readonly FormField[],
  above: { path: readonly string[]; depth: number; items: (whole: Item) => readonly Item[] },
  { path, title, about, fields, words }: ListField,
): Generator<Table> {
  const { columns, lists } = columnsOf(fields);
  const whole = [...above.path, ...path];
  if (ELSEWHERE.has([collection, ...whole].join('.'))) return;
  const depth = above.depth + 1;
  const items = (entry: Item) => above.items(entry).flatMap((item) => itemsIn(item, path));
  yield tableFrom<Item>({
    name: columnName([collection, ...whole]),
    title: tableOf(LOCALES, (locale) => `${wordsOf(collection, 'title')[locale]}: ${title[locale]}`),
    about,
    key: ['entry', ...(depth > 1 ? ['parent_position'] : []), 'position'],
    columns: [
      shared('entry', 'text', ({ entry }) => entry.id, { references: [collection] }),
      ...(depth > 1 ? [shared<Item>('parent_position', 'integer', ({ at }) => at.at(-2))] : []),
      shared('position', 'integer', ({ at }) => at.at(-1)),
      ...columns.map((column) => lifted<Item, Values>(column, ({ values }) => values)),
      ...itemWordColumns(words),
      ...restingColumns(facts),
      asOfColumn(),
    ],
    rowsOf: (context) => allOf(context, collection).flatMap((entry) => items({ entry, values: entry.facts as Values, at: [] })),
  });
  for (const list of lists) yield* listTables(collection, facts, { path: whole, depth, items }, list);
}

/** The table of each collection, and behind it one for each list inside its entries, as their schemas have them. */
export function collectionTables(): Table[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const { facts } = fieldsOf(collection);
    const below = { path: [], depth: 0, items: (whole: Item) => [whole] };
    return [collectionTable(collection), ...columnsOf(facts).lists.flatMap((list) => [...listTables(collection, facts, below, list)])];
  });
}
