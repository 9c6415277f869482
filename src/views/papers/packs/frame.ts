import type { Destination } from '#addresses/paths.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { Paper, PaperBlock } from '#papers/paper.ts';
import { hrefOf, type ViewContext } from '../../context.ts';

interface Titles {
  title: string;
  subtitle?: string;
  /** Where what it says is kept up to date. */
  kept: Destination;
  /** Whether a list of its headings stands after the title. */
  contents?: boolean;
}

/** A paper of the desk: its titles and what stands on every page of it. */
export function paperOf(context: ViewContext, { title, subtitle, kept, contents }: Titles, blocks: readonly PaperBlock[]): Paper {
  const { locale, messages, asOf, siteUrl } = context;
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    locale,
    creator: messages.siteName,
    header: messages.siteName,
    asOf: messages.asOf(formatDate(asOf, locale)),
    address: siteUrl + hrefOf(context, kept),
    ...(contents && { contents: PACK_WORDS[locale].contents }),
    blocks,
  };
}
