import { DATA_LISTS, dataFilePath, type DataFormat, type DataList } from '#addresses/data.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { listEntries, listRows } from '#views/data/list-data.ts';
import type { ViewContext } from '#views/context.ts';
import { contextOf } from './ledger.ts';

/** The key under which a program finds the entries: that of tags was published before there were others. */
const keyOf = (list: DataList) => (list === 'tags' ? 'tags' : 'entries');

function written(context: ViewContext, list: DataList, format: DataFormat): string {
  if (format === 'csv') return toCsv(listRows(context, list));
  return `${JSON.stringify({ asOf: context.asOf, list, [keyOf(list)]: listEntries(context, list) })}\n`;
}

/** The files of all lists in one format, in both languages. */
export function listFiles(format: DataFormat): { path: string; text: string }[] {
  return LOCALES.flatMap((locale) => {
    const context = contextOf(locale);
    return DATA_LISTS.map((list) => ({ path: dataFilePath(locale, list, format), text: written(context, list, format) }));
  });
}
