import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { Paper, PaperBlock } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';

interface Titles {
  title: string;
  subtitle?: string;
  /** Path of the page to print. */
  path: string;
  /** Whether a list of its headings stands after the title. */
  contents?: boolean;
}

/** A paper of the desk: its titles and what stands on every page of it. */
export function paperOf(context: ViewContext, { title, subtitle, path, contents }: Titles, blocks: readonly PaperBlock[]): Paper {
  const { locale, messages, asOf, siteUrl } = context;
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    locale,
    creator: messages.siteName,
    header: messages.siteName,
    asOf: messages.asOf(formatDate(asOf, locale)),
    address: siteUrl + path,
    ...(contents && { contents: PACK_WORDS[locale].contents }),
    blocks,
  };
}
