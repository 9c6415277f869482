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
  /** After a chapter of a paper that goes on, and above such a paper: where it is whole. */
  chapter: (number: string) => string;
  paper: string;
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
  chapter: (number) => `Sigue en la página ${number}`,
  paper: 'Este documento sigue en varias páginas de este sitio. El documento de Word lo trae entero, para imprimirlo.',
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
  chapter: (number) => `It goes on, on page ${number}`,
  paper: 'This document goes on over several pages of this site. The Word file has the whole of it, to be printed.',
  moreFound: 'Show more',
  failed: 'The whole list could not be fetched. Check the connection and choose the filter again.',
};

export const PAGE_WORDS: Record<Locale, PageWords> = { es, en };
