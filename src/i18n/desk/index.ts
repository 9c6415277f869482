import type { Locale } from '#domain/schemas/vocabulary.ts';
import { deskEn } from './en.ts';
import { deskEs, type DeskWords } from './es.ts';

/** The words of the desk and of its papers. */
export const DESK_WORDS: Record<Locale, DeskWords> = { es: deskEs, en: deskEn };
export type { DeskWords };
