import type { Locale } from '#domain/schemas/vocabulary.ts';
import { newsEn } from './en.ts';
import { newsEs, type NewsWords } from './es.ts';

/** The words of what changed in the record, by language. */
export const NEWS_WORDS: Record<Locale, NewsWords> = { es: newsEs, en: newsEn };
