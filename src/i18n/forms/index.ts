import type { Locale } from '#domain/schemas/vocabulary.ts';
import { kindsEn } from './kinds.en.ts';
import { kindsEs } from './kinds.es.ts';
import { labelsEn } from './labels.en.ts';
import { labelsEs, type FieldLabels } from './labels.es.ts';
import { formWordsEn } from './words.en.ts';
import { formWordsEs } from './words.es.ts';

/** What each form is called, by kind of entry. */
export const FORM_KINDS = { es: kindsEs, en: kindsEn } as const satisfies Record<Locale, unknown>;

/** What fields that many people fill in ask. */
export const FORM_LABELS: Record<Locale, FieldLabels> = { es: labelsEs, en: labelsEn };

/** The words of every form. */
export const FORM_WORDS: Record<Locale, FormWords> = { es: formWordsEs, en: formWordsEn };
export type FormWords = typeof formWordsEs;
