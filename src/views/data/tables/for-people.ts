import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import type { ViewContext } from '../../context.ts';
import { partyLink } from '../../names.ts';
import type { TableData } from '../list-data.ts';
import { codeWords } from './code-words.ts';
import type { FilledTable } from './registry.ts';
import type { Cell, ColumnHead } from './table.ts';

/** How a column is shown: from which place in a row it is read, and what takes its place where there is nothing. */
interface Shown {
  head: string;
  textOf: (row: readonly Cell[]) => string;
}

const isParties = ({ references }: ColumnHead) => references?.length === 1 && references[0] === 'parties';

/** What a value is called: a party by its short name, a word of a closed list as pages say it; everything else as it is. */
function namer(context: ViewContext, column: ColumnHead): (value: string | number | boolean) => string {
  const words = OPEN_DATA_WORDS[context.locale];
  if (column.type === 'boolean') return (value) => (value ? words.yes : words.no);
  if (isParties(column)) {
    const known = new Set(context.ledger.all('parties').map(({ id }) => id));
    return (value) => (known.has(String(value)) ? partyLink(context, String(value)).text : String(value));
  }
  if (column.options) {
    const named = codeWords(column.options, context.locale);
    return (value) => named[String(value)] ?? String(value);
  }
  return String;
}

/** The place of the same words in the other language. */
const otherPlace = (columns: readonly ColumnHead[], { name, language }: ColumnHead): number[] =>
  LOCALES.filter((locale) => locale !== language).map((locale) =>
    columns.findIndex((column) => column.language === locale && column.name === name.replace(/_[a-z]+$/, `_${locale}`)),
  );

function shownOf(context: ViewContext, columns: readonly ColumnHead[], column: ColumnHead, at: number): Shown {
  const nameOf = namer(context, column);
  // What is written in one language alone is shown in that; the column of languages says so.
  const places = column.language === undefined ? [at] : [at, ...otherPlace(columns, column)];
  return {
    head: column.title[context.locale],
    textOf: (row) => {
      const value = places.map((place) => row[place] ?? null).find((own) => own !== null);
      if (value === undefined || value === null) return '';
      return typeof value === 'object' ? value.map((item) => nameOf(item)).join('; ') : nameOf(value);
    },
  };
}

/** Heads that stand twice are told apart by the name of their column. */
function distinct(heads: readonly string[], names: readonly string[]): string[] {
  return heads.map((head, at) => (heads.indexOf(head) === heads.lastIndexOf(head) ? head : `${head} (${names[at]!})`));
}

/** A table in the words of a language, for people who open it in a spreadsheet; the words of the other language are left out. */
export function tableForPeople(context: ViewContext & { locale: Locale }, { columns, rows }: FilledTable): TableData {
  const chosen = columns.flatMap((column, at) =>
    column.language === undefined || column.language === context.locale
      ? [{ name: column.name, shown: shownOf(context, columns, column, at) }]
      : [],
  );
  return {
    columns: distinct(
      chosen.map(({ shown }) => shown.head),
      chosen.map(({ name }) => name),
    ),
    rows: rows.map((row) => chosen.map(({ shown }) => shown.textOf(row))),
  };
}
