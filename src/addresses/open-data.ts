import type { Locale } from '#domain/schemas/vocabulary.ts';
import { SECTIONS } from './sections.ts';

/** The folder of the files that are the same in both languages: programs keep these addresses. */
export const DATA_FOLDER = `/${SECTIONS.data.es}/`;

const folderOf = (locale: Locale) => (locale === 'es' ? DATA_FOLDER : `/${locale}/${SECTIONS.data[locale]}/`);

/** The file of a table for programs, from the root of the site. @param table name of the table */
export const tablePath = (table: string, format: 'csv' | 'json' | 'parquet'): string => `${DATA_FOLDER}${table}.${format}`;

const SPREADSHEET: Record<Locale, string> = { es: 'hoja-de-calculo', en: 'spreadsheet' };

/** The file of a table for spreadsheets, in a language: its name says for what it is. */
export const spreadsheetPath = (locale: Locale, table: string): string => `${folderOf(locale)}${table}.${SPREADSHEET[locale]}.csv`;

/** Everything in one archive, with a text that explains it. */
export const archivePath = (locale: Locale): string => `${folderOf(locale)}${{ es: 'todo', en: 'all' }[locale]}.zip`;

/** What describes the whole for programs: a data package (v2), a catalogue (DCAT), a data set (schema.org). */
export const DESCRIPTION_FILES = {
  package: `${DATA_FOLDER}datapackage.json`,
  catalogue: `${DATA_FOLDER}dcat.jsonld`,
  dataset: `${DATA_FOLDER}dataset.jsonld`,
} as const;
