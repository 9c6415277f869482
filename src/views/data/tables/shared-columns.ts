import { edtf } from '#domain/dates/edtf.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { OPEN_DATA_WORDS, type SharedColumn } from '#i18n/open-data/index.ts';
import { entryDestination, hrefOf } from '../../context.ts';
import { codeOf } from '../../names.ts';
import type { Column, ColumnHead, ColumnType } from './table.ts';

/** The title and the sentence of a column that no schema describes. */
export function sharedWords(name: SharedColumn): Pick<ColumnHead, 'title' | 'about'> {
  return {
    title: tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].columns[name].title),
    about: tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].columns[name].about),
  };
}

/** A column that no schema describes, by the name of its words. */
export function shared<Row>(
  name: SharedColumn,
  type: ColumnType,
  read: Column<Row>['read'],
  more: Partial<Pick<ColumnHead, 'options' | 'references' | 'unit'>> = {},
): Column<Row> {
  return { name, type, ...sharedWords(name), ...more, read };
}

/** A date as it is written, and the first and last day that it may mean: a file cannot reckon with «2016-Q4». */
export function dateColumns<Row>(
  head: Pick<ColumnHead, 'name' | 'title' | 'about'>,
  read: (row: Row) => string | undefined,
): Column<Row>[] {
  const bound = (end: 'earliest' | 'latest', of: 'from' | 'to'): Column<Row> => {
    const words = sharedWords(end);
    return {
      name: `${head.name}_${end}`,
      type: 'day',
      title: tableOf(LOCALES, (locale) => `${head.title[locale]}: ${words.title[locale]}`),
      about: words.about,
      read: (row) => {
        const text = read(row);
        return text === undefined ? null : edtf(text)[of];
      },
    };
  };
  return [{ ...head, type: 'edtf', read }, bound('earliest', 'from'), bound('latest', 'to')];
}

/** The code by which people cite an entry, where it has one. */
export const codeColumn = <Row>(entryOf: (row: Row) => AnyEntry): Column<Row> => shared('code', 'text', (row) => codeOf(entryOf(row)));

/** Addresses of the page of an entry, in both languages. */
export const addressColumns = <Row>(entryOf: (row: Row) => AnyEntry): Column<Row>[] =>
  LOCALES.map((locale) => ({
    ...shared<Row>('address', 'text', (row, context) => context.siteUrl + hrefOf(context, entryDestination(entryOf(row)), locale)),
    name: `address_${locale}`,
    language: locale,
  }));

/** The day of the computation in every row, since files travel without their page. */
export const asOfColumn = <Row>(): Column<Row> => shared('as_of', 'day', (_, { asOf }) => asOf);
