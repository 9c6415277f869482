import type { Locale } from '#domain/schemas/vocabulary.ts';
import { en } from './en.ts';
import { es, type FigureWords } from './es.ts';

export const FIGURE_WORDS: Record<Locale, FigureWords> = { es, en };
export type { FigureKind, FigureWords, Leaders } from './es.ts';
