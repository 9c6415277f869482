import type { Locale } from '#domain/schemas/vocabulary.ts';
import { en } from './en.ts';
import { es, type OpenDataWords } from './es.ts';

/** The words of the open data: of its tables, of columns that no schema describes, and of its files. */
export const OPEN_DATA_WORDS: Record<Locale, OpenDataWords> = { es, en };
export type { OpenDataWords } from './es.ts';
export type { SharedColumn } from './columns.es.ts';
