import type { Locale } from '#domain/schemas/vocabulary.ts';

/** What is said where the lists of a page go on over several. */
interface PageWords {
  label: string;
  /** Which of how many it is. */
  which: (number: string, of: string) => string;
  /** Aloud, for a link whose text is a number. */
  page: (number: string) => string;
  previous: string;
  next: string;
  /** After a list that goes on: how many lines more, and on which page they begin. */
  more: (count: string, number: string) => string;
  /** Of a list that is narrowed as a whole: the button for the next lines; that the other pages could not be fetched. */
  moreFound: string;
  failed: string;
}

const es: PageWords = {
  label: 'Páginas de esta lista',
  which: (number, of) => `Página ${number} de ${of}`,
  page: (number) => `Página ${number}`,
  previous: 'Página anterior',
  next: 'Página siguiente',
  more: (count, number) => `Hay ${count} más: sigue en la página ${number}`,
  moreFound: 'Mostrar más',
  failed: 'No se pudo traer la lista completa. Revise la conexión y elija el filtro otra vez.',
};

const en: PageWords = {
  label: 'Pages of this list',
  which: (number, of) => `Page ${number} of ${of}`,
  page: (number) => `Page ${number}`,
  previous: 'Previous page',
  next: 'Next page',
  more: (count, number) => `There are ${count} more: it goes on, on page ${number}`,
  moreFound: 'Show more',
  failed: 'The whole list could not be fetched. Check the connection and choose the filter again.',
};

export const PAGE_WORDS: Record<Locale, PageWords> = { es, en };
