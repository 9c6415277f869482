import type { Locale } from '#domain/schemas/vocabulary.ts';
import { packsEn } from './en.ts';
import { packsEs, type PackWords } from './es.ts';

/** Words of the papers of the desk, by language. */
export const PACK_WORDS: Readonly<Record<Locale, PackWords>> = { es: packsEs, en: packsEn };
export type { PackWords } from './es.ts';
