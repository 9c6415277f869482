import type { Locale } from '#domain/schemas/vocabulary.ts';
import { en } from './en.ts';
import { es, type MethodologyWords } from './es.ts';

export const METHODOLOGY: Record<Locale, MethodologyWords> = { es, en };
export type { MethodologyWords };
export * from './rules.ts';
