import { API_FILES, apiEntryPath, apiListPath } from '#addresses/api.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { ApiDocuments } from '#exports/data/api-documents.ts';
import { openApi } from '#exports/data/open-api.ts';
import { contextOf, ledger } from './ledger.ts';

interface ApiFile {
  /** From the root of the site. */
  path: string;
  /** Written when it is asked for, and not kept. */
  make: () => unknown;
}

/** The documents for programs: the index, what describes them, a list for each collection, and one for each entry. */
export function apiFiles(): ApiFile[] {
  const context = contextOf('es');
  const documents = new ApiDocuments(tableOf(LOCALES, contextOf));
  const server = context.siteUrl + context.basePath.slice(0, -1);
  return [
    { path: API_FILES.index, make: () => documents.index() },
    { path: API_FILES.description, make: () => openApi({ title: context.messages.siteName, server, asOf: context.asOf }) },
    ...COLLECTION_NAMES.map((collection) => ({ path: apiListPath(collection), make: () => documents.list(collection) })),
    ...[...ledger.entries()].map((entry) => ({ path: apiEntryPath(entry.collection, entry.id), make: () => documents.entry(entry) })),
  ];
}
