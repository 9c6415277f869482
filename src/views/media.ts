import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import type { Body } from '#domain/ledger/entry.ts';
import { entryDestination, hrefOf, type ViewContext } from './context.ts';

/** Folder of the site in which the copies of pictures stand, from its root. */
export const MEDIA_FOLDER = 'media';

/** Address of the page of an entry, or of a measure on it, in the page's language. */
function entryHref(context: ViewContext, target: string): string {
  const entry = context.ledger.resolve({ target, collections: COLLECTION_NAMES });
  if (!entry) throw new RangeError(`no entry ${target}`);
  const measure = target.split('/')[1];
  return hrefOf(context, entryDestination(entry)) + (measure === undefined ? '' : `#${measure}`);
}

/**
 * The text of a report with the addresses of this site put in: entries in the page's language, pictures under the base path.
 * In that HTML a `<` begins a tag and nothing else, so that words of the author are never taken for one.
 */
export function localBody(context: ViewContext, { html }: Pick<Body, 'html'>): string {
  return html
    .replaceAll(/<a href="record:([^"]*)"/g, (_, target: string) => `<a href="${entryHref(context, target)}"`)
    .replaceAll('<img src="media:', `<img src="${context.basePath}${MEDIA_FOLDER}/`);
}
