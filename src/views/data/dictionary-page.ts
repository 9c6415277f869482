import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import type { ContentView } from '../model/content.ts';
import type { Inline } from '../model/inline.ts';
import type { SheetView } from '../model/sheet.ts';
import { pageView } from '../page.ts';
import { asCode, codeLists, type CodeLists } from './codes-page.ts';
import { columnName } from './tables/field-columns.ts';
import { groupsOfTables } from './tables/groups.ts';
import { filledTables, type FilledTable } from './tables/registry.ts';
import type { Cell, ColumnHead } from './tables/table.ts';

const words = ({ locale }: ViewContext) => OPEN_DATA_WORDS[locale];

/** In more tables than this, a column that means the same is told once. */
const MOST_TOLD = 4;
/** Letters of an example, after which only its beginning is shown. */
const LONGEST_EXAMPLE = 48;

/** Names with commas between them. */
const inCode = (names: readonly string[]): Inline[] =>
  names.flatMap((name, at): Inline[] => (at === 0 ? [asCode(name)] : [', ', asCode(name)]));

const sameAs = ({ name, about }: ColumnHead) => `${name}\n${about.en}`;

/** Columns that mean the same in many tables, each once. */
function sharedIn(tables: readonly FilledTable[]): Map<string, ColumnHead> {
  const all = Map.groupBy(
    tables.flatMap(({ columns }) => columns),
    sameAs,
  );
  return new Map([...all].filter(([, same]) => same.length > MOST_TOLD).map(([key, [first]]) => [key, first!]));
}

function exampleOf(cells: Iterable<Cell>): string {
  for (const value of cells) {
    if (value === null || (typeof value === 'object' && value.length === 0)) continue;
    const text = typeof value === 'object' ? value.join(';') : String(value);
    return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
  }
  return '';
}

/** What a column holds, with a link to its codes and the tables in which its ids are found. */
function typeInlines(context: ViewContext, lists: CodeLists, column: ColumnHead): Inline[] {
  const { types, units, page } = words(context);
  const { dictionary } = page;
  const { options, references, unit } = column;
  const codes = options && lists.get(options.join());
  const idOf =
    references &&
    (references.length === COLLECTION_NAMES.length
      ? dictionary.anyEntry
      : dictionary.idOf(references.map((name) => columnName([name])).join(', ')));
  return [
    types[column.type],
    ...(codes ? ['; ', { href: `${sectionLink(context, 'codes').href}#${codes.id}`, text: dictionary.codesIn }] : []),
    ...(idOf ? [`; ${idOf}`] : []),
    ...(unit ? [`; ${dictionary.unit(units[unit])}`] : []),
  ];
}

/** A column, the names under which it stands, and what stands in it. */
interface Told {
  column: ColumnHead;
  names: readonly string[];
  cells: Iterable<Cell>;
}

/** Columns by what they tell: the same words in two languages, and a date with its bounds, are told once. */
function toldOnce(columns: readonly ColumnHead[]): { column: ColumnHead; names: string[] }[] {
  const stem = ({ name, language, type }: ColumnHead) =>
    language ? name.slice(0, -language.length - 1) : type === 'day' ? name.replace(/_(?:earliest|latest)$/, '') : name;
  return [...Map.groupBy(columns, stem).values()].map((same) => ({ column: same[0]!, names: same.map(({ name }) => name) }));
}

function columnsTable(context: ViewContext, caption: string, columns: readonly Told[], lists: CodeLists): ContentView {
  const { columns: heads } = words(context).page.dictionary;
  const { locale } = context;
  const meaningOf = ({ title, about }: ColumnHead) =>
    about[locale].startsWith(title[locale]) ? about[locale] : `${title[locale]}. ${about[locale]}`;
  return {
    type: 'table',
    table: {
      caption,
      columns: [heads.column, heads.meaning, heads.type, heads.example],
      rows: columns.map(({ column, names, cells }) => {
        const example = exampleOf(cells);
        return [inCode(names), [meaningOf(column)], typeInlines(context, lists, column), example === '' ? [] : [asCode(example)]];
      }),
    },
  };
}

function* cellsOf({ columns, rows }: FilledTable, name: string): Generator<Cell> {
  const at = columns.findIndex((column) => column.name === name);
  for (const row of rows) yield row[at] ?? null;
}

/** A table as a part that opens: its own columns, and the names of those that many tables have. */
function tableFold(context: ViewContext, table: FilledTable, common: ReadonlyMap<string, ColumnHead>, lists: CodeLists): ContentView {
  const { dictionary } = words(context).page;
  const own = table.columns.filter((column) => !common.has(sameAs(column)));
  const rest = table.columns.filter((column) => common.has(sameAs(column))).map(({ name }) => name);
  const columns = toldOnce(own).map((told) => ({ ...told, cells: cellsOf(table, told.column.name) }));
  return {
    type: 'fold',
    id: `t-${table.name}`,
    summary: `${table.name}: ${table.title[context.locale]}`,
    content: [
      { type: 'paragraph', inlines: [`${table.about[context.locale]} ${dictionary.key} `, ...inCode(table.key), '.'] },
      ...(own.length > 0 ? [columnsTable(context, dictionary.of(table.name), columns, lists)] : []),
      ...(rest.length > 0 ? [{ type: 'paragraph' as const, inlines: [`${dictionary.also} `, ...inCode(rest), '.'] }] : []),
    ],
  };
}

/** The page that says of every column of every table what it means, of which type it is, and what stands in it today. */
export function dictionaryView(context: ViewContext): SheetView {
  const { groups, dictionary } = words(context).page;
  const tables = filledTables(context);
  const common = sharedIn(tables);
  const lists = codeLists(tables);
  const commonColumns = toldOnce([...common.values()]).map(({ column, names }) => {
    const holder = tables.find(({ columns, rows }) => rows.length > 0 && columns.some((own) => sameAs(own) === sameAs(column)));
    return { column, names, cells: holder ? cellsOf(holder, column.name) : [] };
  });
  const heading = context.messages.sections.dictionary;
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'dictionary' },
      title: heading,
      description: dictionary.lead,
      breadcrumbs: [sectionLink(context, 'data')],
      current: 'dictionary',
    }),
    kicker: [],
    heading,
    lead: dictionary.lead,
    notices: [],
    facts: [],
    sections: [
      { id: 'common', heading: dictionary.shared, content: [columnsTable(context, dictionary.sharedCaption, commonColumns, lists)] },
      ...groupsOfTables(tables).map(([group, own]) => ({
        id: `g-${group}`,
        heading: groups[group],
        content: own.map((table) => tableFold(context, table, common, lists)),
      })),
    ],
  };
}
