import type { Locale } from '#domain/schemas/vocabulary.ts';
import { workbookEn } from './en.ts';
import { workbookEs, type WorkbookWords } from './es.ts';

/** The words of the workbook, and of what is read back from it. */
export const WORKBOOK_WORDS: Record<Locale, WorkbookWords> = { es: workbookEs, en: workbookEn };
export type { WorkbookWords };
