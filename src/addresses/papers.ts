import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { pathOf } from './paths.ts';
import { SECTIONS } from './sections.ts';

/** A template of Word, or one of Excel. */
export const PAPER_FORMATS = ['docx', 'xlsx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

const NAMES = { es: 'plantilla', en: 'template' } as const satisfies Record<Locale, string>;

/** The template of a form, from the root of the site: permanent, below the address of its form. @param asked party for which it is begun */
export function paperPath(locale: Locale, form: CollectionName, format: PaperFormat, asked?: string): string {
  return `${pathOf(locale, { to: 'form', form })}${NAMES[locale]}${asked === undefined ? '' : `-${asked}`}.${format}`;
}

const WORKBOOK = { es: 'libro', en: 'workbook' } as const satisfies Record<Locale, string>;

/** The workbook of agreements, from the root of the site: permanent. */
export function workbookPath(locale: Locale): string {
  return `${locale === 'es' ? '/' : `/${locale}/`}${SECTIONS.desk[locale]}/${WORKBOOK[locale]}.xlsx`;
}
