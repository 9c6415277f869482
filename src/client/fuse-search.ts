import Fuse from 'fuse.js';

/** What the index holds of one entry; the search documents of the build have the same shape. */
export interface SearchDocument {
  href: string;
  kind: string;
  title: string;
  code: string;
  summary: string;
  parties: string;
  lang?: string;
}

export type Finder = (query: string) => SearchDocument[];

/** `D-4`, `d 04` and `D-04` are one code. */
function foldCode(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(\D)0+(?=\d)/g, '$1');
}

/**
 * The one door to Fuse.js: fuzzy matching over short fields, accents folded. All words must be found, in any field. An
 * entry whose code is exactly what was typed comes first.
 */
export function createFinder(documents: readonly SearchDocument[]): Finder {
  const fuse = new Fuse(documents, {
    keys: [
      { name: 'title', weight: 5 },
      { name: 'code', weight: 4 },
      { name: 'parties', weight: 2 },
      { name: 'summary', weight: 1.5 },
    ],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
    minMatchCharLength: 2,
    includeScore: true,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return (query) => {
    const wanted = foldCode(query);
    const exact = documents.filter(({ code }) => foldCode(code.split(' · ')[0] ?? '') === wanted);
    const found = fuse.search(query).map(({ item }) => item);
    return [...exact, ...found.filter((item) => !exact.includes(item))];
  };
}
