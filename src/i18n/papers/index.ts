import type { Locale } from '#domain/schemas/vocabulary.ts';
import { papersEn } from './en.ts';
import { papersEs, type PaperWords } from './es.ts';

/** The words of the Word and Excel templates, and of what is read back from them. */
export const PAPER_WORDS: Record<Locale, PaperWords> = { es: papersEs, en: papersEn };
export type { PaperWords };
