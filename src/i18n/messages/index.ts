import type { Locale } from '#domain/schemas/vocabulary.ts';
import { en } from './en.ts';
import { es, type Messages } from './es.ts';

export const MESSAGES: Record<Locale, Messages> = { es, en };
export type { Messages };
