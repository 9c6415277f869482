import type { News } from '#domain/news/model.ts';
import { dateInMonths } from '#domain/news/news.ts';
import type { ContentView } from '../model/content.ts';
import type { ItemView } from '../model/item.ts';
import { NEWS_WORDS } from '#i18n/news/index.ts';
import type { ViewContext } from '../context.ts';
import { newsLine } from './lines.ts';

/** A piece of news as a line of a list: what it is about, when and what happened, and what is said of it. */
function newsItem(context: ViewContext, news: News): ItemView {
  const { what, title, code, when, said, links } = newsLine(context, news);
  return {
    ...(title ? { href: title.href, title: title.text, lang: title.lang } : { title: what }),
    code,
    meta: title ? [when, what] : [when],
    events: said.length === 0 ? undefined : said.map((text) => ({ text, links: [], sources: [] })),
    links: links.length === 0 ? undefined : { heading: NEWS_WORDS[context.locale].about, links },
  };
}

/** News in lists: what has a day, then what is only known more coarsely, each under its heading where there is both. */
export function newsContent(context: ViewContext, news: readonly News[]): ContentView[] {
  const words = NEWS_WORDS[context.locale];
  const groups = [
    { id: 'dias', heading: words.onDays, own: news.filter(({ on }) => dateInMonths(on).isDay) },
    { id: 'mes', heading: words.inMonth, own: news.filter(({ on }) => !dateInMonths(on).isDay && dateInMonths(on).month !== undefined) },
    { id: 'anio', heading: words.inYear, own: news.filter(({ on }) => dateInMonths(on).month === undefined) },
  ].filter(({ own }) => own.length > 0);
  return groups.flatMap(({ id, heading, own }): ContentView[] => [
    ...(groups.length > 1 || id !== 'dias' ? [{ type: 'heading', id, text: heading } as const] : []),
    { type: 'items', items: own.map((one) => newsItem(context, one)) },
  ]);
}
