import type { SearchDocument } from '../../src/search/engine/search-document.ts';

/** Ids of what a search finds, the best first, at least ten where there are as many. */
export type Finder = (query: string) => Promise<string[]>;

/** One way to search, made ready for the documents of one language. */
export interface Contender {
  name: string;
  open(documents: readonly SearchDocument[], locale: 'es' | 'en'): Promise<Finder>;
}
