import { pendingFilePath } from '#addresses/paths.ts';
import type { PendingFormat } from '#addresses/pending.ts';
import { pendingOf } from '#domain/pending/pending.ts';
import { PENDING_WORDS } from '#i18n/pending/index.ts';
import { hrefOf, type ViewContext } from './context.ts';
import type { LinkView } from './model/inline.ts';

/** A link to the list of a party, with how much stands on it; undefined where nothing is pending. */
export function pendingLink(context: ViewContext, party: string): LinkView | undefined {
  const { length } = pendingOf(context.ledger, context.asOf, party);
  if (length === 0) return undefined;
  return { href: hrefOf(context, { to: 'pending', party }), text: PENDING_WORDS[context.locale].link(length) };
}

/** The address of a file of the list of a party. */
export function pendingFileHref({ basePath, locale }: ViewContext, party: string, format: PendingFormat): string {
  return basePath.slice(0, -1) + pendingFilePath(locale, party, format);
}
