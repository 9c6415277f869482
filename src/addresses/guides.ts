import type { Locale } from '#domain/schemas/vocabulary.ts';

/** The guides with pictures, below the section on contributing. */
export const GUIDES = {
  'first-report': { es: 'guia-primer-reporte', en: 'guide-first-report' },
  government: { es: 'guia-gobierno', en: 'guide-government' },
  handover: { es: 'guia-relevo', en: 'guide-handover' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Guide = keyof typeof GUIDES;
