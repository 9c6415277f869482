import type { Locale } from '#domain/schemas/vocabulary.ts';

const PAGE = { es: 'pagina', en: 'page' } as const satisfies Record<Locale, string>;
const LINES = { es: 'lineas', en: 'lines' } as const satisfies Record<Locale, string>;

/** The path of one of the pages over which a list goes on; the first one has the address of the list. @param path of the first page */
export function furtherPath(locale: Locale, path: string, number: number): string {
  return number === 1 ? path : `${path}${PAGE[locale]}/${number}/`;
}

/** The same for any number, which `{n}` stands for. @param path of the first page */
export function furtherPattern(locale: Locale, path: string): string {
  return `${path}${PAGE[locale]}/{n}/`;
}

/** What the lines of a list that goes on can be found by, beside its first page. @param path of the first page */
export function linesFilePath(locale: Locale, path: string): string {
  return `${path}${LINES[locale]}.json`;
}
