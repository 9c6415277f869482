import type { Locale } from '#domain/schemas/vocabulary.ts';
import { SECTIONS } from './sections.ts';

/** Lists that can be downloaded; each name is a section. */
export const DATA_LISTS = [
  'agreements',
  'reports',
  'self-assessments',
  'reviews',
  'actions',
  'countries',
  'bodies',
  'sources',
  'tags',
] as const;
export type DataList = (typeof DATA_LISTS)[number];

/** A table for people, and the whole entries for programs. */
export type DataFormat = 'csv' | 'json';

/** The file of a list, from the root of the site: permanent, below the address of the list. */
export function dataFilePath(locale: Locale, list: DataList, format: DataFormat): string {
  return `${locale === 'es' ? '/' : `/${locale}/`}${SECTIONS[list][locale]}/entries.${format}`;
}

/** The numbers of the picture of past quarters by country and theme, from the root of the site: the same in both languages. */
export function quartersFilePath(): string {
  return `/${SECTIONS.figures.es}/levels-by-quarter.json`;
}
