import type { Locale } from '#domain/schemas/vocabulary.ts';
import { en } from './en.ts';
import { es, type MechanismWords } from './es.ts';

/** The words of the mechanism's pages, by language; apart from the other messages because they are as many. */
export const MECHANISM_WORDS: Record<Locale, MechanismWords> = { es, en };
export type { MechanismWords, ReasonFacts } from './es.ts';
