import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { searchDocuments } from '#search/documents/documents.ts';
import type { SearchDocument } from '#search/engine/search-document.ts';
import { createContext } from '#views/context.ts';

/** The documents of a ledger in a language, as the site publishes them, without the maintainers' own pages. */
export function documentsOf(ledger: Ledger, locale: Locale): SearchDocument[] {
  return searchDocuments(createContext({ ledger, locale, asOf: '2026-11-01', basePath: '/', siteUrl: 'https://example.org' }), []);
}

/** Ids of the entries that were looked at when the answers to the queries were labelled: for each collection, its ids in a line. */
export function judgedIds(): ReadonlySet<string> {
  const file = JSON.parse(readFileSync(join(import.meta.dirname, 'judged.json'), 'utf8')) as Record<string, string>;
  return new Set(Object.entries(file).flatMap(([collection, ids]) => ids.split(' ').map((id) => `${collection}/${id}`)));
}
