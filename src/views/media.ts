import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import type { Body } from '#domain/ledger/entry.ts';
import { entryDestination, hrefOf, type ViewContext } from './context.ts';

/** Folder of the site in which the copies of pictures stand, from its root. */
const MEDIA_FOLDER = 'media';

/** Address of the page of an entry, or of a measure on it, in the page's language. */
function entryHref(context: ViewContext, target: string): string {
  const entry = context.ledger.resolve({ target, collections: COLLECTION_NAMES });
  if (!entry) throw new RangeError(`no entry ${target}`);
  const measure = target.split('/')[1];
  return hrefOf(context, entryDestination(entry)) + (measure === undefined ? '' : `#${measure}`);
}

/**
 * The text of a report with the addresses of this site put in: entries in the page's language, pictures under the base path.
 * Ids and file names have no letter that an attribute would need escaped.
 */
export function localBody(context: ViewContext, { pieces }: Pick<Body, 'pieces'>): string {
  return pieces
    .map((piece) => {
      if ('html' in piece) return piece.html;
      if ('record' in piece) return entryHref(context, piece.record);
      return `${context.basePath}${MEDIA_FOLDER}/${piece.media}`;
    })
    .join('');
}
