import type { Paper } from '#papers/paper.ts';
import type { Destination } from '#addresses/paths.ts';
import { filled } from '#domain/text/filled.ts';
import { formatDate } from '#i18n/format.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { hrefOf, type ViewContext } from '../context.ts';

interface PaperParts {
  title: string;
  subtitle?: string | undefined;
  /** Where what it says is kept up to date. */
  kept: Destination;
  /** True for a paper of several pages. */
  contents?: boolean;
  blocks: Paper['blocks'];
}

/** A paper with what every one has: whose it is, of which day, and where what it says is kept up to date. */
export function paperShell(context: ViewContext, { title, subtitle, kept, contents = false, blocks }: PaperParts): Paper {
  const { locale, messages, asOf, siteUrl } = context;
  const { file } = DESK_WORDS[locale];
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    locale,
    creator: messages.siteName,
    header: messages.siteName,
    asOf: filled(file.asOf, { day: formatDate(asOf, locale) }),
    address: siteUrl + hrefOf(context, kept),
    ...(contents && { contents: file.contents }),
    blocks,
  };
}
