import type { Locale } from '#domain/schemas/vocabulary.ts';

/** The papers of the desk, by their names in addresses. */
export const PAPERS = {
  'monitoring-report': { es: 'informe-de-seguimiento', en: 'monitoring-report' },
  handover: { es: 'entrega', en: 'handover' },
  brief: { es: 'en-dos-paginas', en: 'in-two-pages' },
  'country-sheet': { es: 'ficha-de-pais', en: 'country-sheet' },
  'agreement-sheet': { es: 'ficha-de-acuerdo', en: 'agreement-sheet' },
  'annual-plan': { es: 'plan-anual', en: 'annual-plan' },
  agenda: { es: 'agenda', en: 'agenda' },
  minutes: { es: 'minuta', en: 'minutes' },
  letter: { es: 'carta', en: 'letter' },
} as const satisfies Record<string, Record<Locale, string>>;
export type PaperKind = keyof typeof PAPERS;

/** A paper: its kind and the id of what it is about; the id is left out where there is one of its kind. */
export interface PaperRef {
  paper: PaperKind;
  id?: string | undefined;
}

/** The place of a paper below the desk, without slashes at its ends. */
export const paperPlace = (locale: Locale, { paper, id }: PaperRef): string =>
  [PAPERS[paper][locale], ...(id === undefined ? [] : [id])].join('/');
