import type { Locale } from '#domain/schemas/vocabulary.ts';
import { sendEn } from './send.en.ts';
import { sendEs, type SendWords } from './send.es.ts';

/** The words of drafts, of sending and of working without a connection. */
export const SEND_WORDS: Record<Locale, SendWords> = { es: sendEs, en: sendEn };
export type { SendWords };
