import type { Locale } from '#domain/schemas/vocabulary.ts';
import { archiveEn } from './en.ts';
import { archiveEs, type ArchiveWords } from './es.ts';

/** The words of kept versions. */
export const ARCHIVE_WORDS: Record<Locale, ArchiveWords> = { es: archiveEs, en: archiveEn };
