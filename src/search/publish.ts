import type { ViewContext } from '#views/context.ts';
import { searchDocuments } from './documents/documents.ts';
import { facetName, facetOrder } from './documents/facet-names.ts';
import { buildIndexFiles } from './engine/index-files.ts';
import { searchPages, type WrittenPage } from './documents/pages.ts';

/** Every file that the search of one language publishes: its name below the folder of the index, and its JSON. */
export function searchFiles(context: ViewContext, written: readonly WrittenPage[]): Map<string, string> {
  const documents = searchDocuments(context, searchPages(context, written));
  return buildIndexFiles(
    documents,
    (facet, value) => facetName(context, facet, value),
    (facet, a, b) => facetOrder(context, facet, a, b),
  );
}
