import { NEWS_ON_PAGE } from '#domain/news/periods.ts';
import type { News } from '#domain/news/model.ts';
import { formatDate } from '#i18n/format.ts';
import { NEWS_WORDS } from '#i18n/news/index.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { newsLine } from './lines.ts';

/**
 * The news of a period as plain text for an e-mail or a message: no marks that a program would have to draw, each address on a
 * line of its own.
 */
export function digestText(context: ViewContext, period: string, news: readonly News[]): string {
  const { siteUrl, messages, locale, asOf } = context;
  const words = NEWS_WORDS[locale];
  const lines = news.slice(0, NEWS_ON_PAGE).map((one) => {
    const { when, what, title, said } = newsLine(context, one);
    const head = title === undefined ? what : `${what}. ${title.text}`;
    return [`• ${when}. ${head.replace(/\.$/, '')}.`, ...said, ...(title ? [siteUrl + title.href] : [])].join('\n');
  });
  const rest = news.length - lines.length;
  return [
    words.digest.title(messages.siteName, formatDate(period, locale)),
    ...lines,
    ...(rest > 0 ? [words.digest.rest(rest)] : []),
    `${words.digest.whole}\n${siteUrl}${hrefOf(context, { to: 'news', period })}`,
    `${words.silence} ${messages.asOf(formatDate(asOf, locale))}`,
  ].join('\n\n');
}
