import type { Locale } from '#domain/schemas/vocabulary.ts';
import { pendingEn } from './en.ts';
import { pendingEs, type PendingWords } from './es.ts';

/** The words of the pending lists, by language. */
export const PENDING_WORDS: Record<Locale, PendingWords> = { es: pendingEs, en: pendingEn };
export type { PendingWords };
