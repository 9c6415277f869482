import { loadLedger } from '#reader/load-ledger.ts';
import { searchDocuments } from '#search/documents/documents.ts';
import type { SearchDocument } from '#search/engine/search-document.ts';
import { createContext } from '#views/context.ts';

/** The documents of the real content in a language, as the site publishes them, without the maintainers' own pages. */
export function realDocuments(locale: 'es' | 'en'): SearchDocument[] {
  const { ledger } = loadLedger('content');
  return searchDocuments(createContext({ ledger, locale, asOf: '2026-11-01', basePath: '/', siteUrl: 'https://example.org' }), []);
}
