import { tagFilePath, type TagFile } from '#addresses/paths.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { tagData, tagRows } from '#views/tag-data.ts';
import { contextOf } from './ledger.ts';

/** The files of tags in one format, by language: what carries each. */
export function tagFiles(format: TagFile): { path: string; text: string }[] {
  return LOCALES.map((locale) => {
    const context = contextOf(locale);
    const text = format === 'csv' ? toCsv(tagRows(context)) : `${JSON.stringify({ asOf: context.asOf, tags: tagData(context) })}\n`;
    return { path: tagFilePath(locale, format), text };
  });
}
