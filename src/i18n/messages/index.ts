import type { Locale } from '#domain/vocabulary.ts';
import { en } from './en.ts';
import { es, type Messages } from './es.ts';

export const MESSAGES: Record<Locale, Messages> = { es, en };
export type { Messages };
