import type { Locale } from '#domain/schemas/vocabulary.ts';
import { textEn } from './text.en.ts';
import { textEs, type ReportTextWords } from './text.es.ts';

/** The words of the place in which the text of a report is written. */
export const REPORT_TEXT_WORDS: Record<Locale, ReportTextWords> = { es: textEs, en: textEn };
export type { ReportTextWords };
