import { knownDays } from '#domain/agreements/dated-events.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { News } from '#domain/news/model.ts';
import { LANG_TAGS, formatDate } from '#i18n/format.ts';
import { NEWS_WORDS } from '#i18n/news/index.ts';
import { FEED_FORMATS, type FeedFormat } from '#addresses/news.ts';
import { newsFeedPath, type Destination } from '#addresses/paths.ts';
import { entryDestination, hrefOf, type ViewContext } from '../context.ts';
import type { SubscriptionView } from '../model/page.ts';
import { headingOf } from '../names.ts';
import type { NewsItem, NewsView } from '../news.ts';
import { newsLine, lineText } from './lines.ts';
import { allNews, fedNews, followedNews } from './scopes.ts';
import type { NewsScope } from './within.ts';

/** As many as a feed reader shows. */
const SHOWN = 50;

const FEED_TYPES: Record<FeedFormat, string> = { atom: 'application/atom+xml', json: 'application/feed+json' };

type EntryPlace = Extract<Destination, { to: 'entry' }>;
const placeOf = (entry: AnyEntry | undefined) => entry && (entryDestination(entry) as EntryPlace);

/** The address of a feed on this site. @param entry undefined for everything */
function newsFeedHref(context: ViewContext, entry: AnyEntry | undefined, format: FeedFormat): string {
  return context.basePath.slice(0, -1) + newsFeedPath(context.locale, placeOf(entry), format);
}

function itemOf(context: ViewContext, news: News, scope: NewsScope): NewsItem {
  const line = newsLine(context, news, scope);
  const updatedOn = knownDays(news.on)!.to;
  const month = hrefOf(context, { to: 'news', period: updatedOn.slice(0, 7) });
  return {
    id: `${context.siteUrl}${hrefOf(context, { to: 'section', section: 'changes' })}#${news.id}`,
    title: line.title ? `${line.what}. ${line.title.text}` : line.what,
    description: lineText(line),
    url: context.siteUrl + (line.title?.href ?? month),
    updatedOn,
  };
}

/** Of what alone the feed of an entry tells: of a body or an organisation, whatever names it. */
function scopeOf(entry: AnyEntry | undefined): NewsScope {
  switch (entry?.collection) {
    case 'parties':
      return entry.facts.kind === 'member-country' ? { country: entry.id } : {};
    case 'agreements':
    case 'themes':
    case 'tags':
      return { about: entry };
    default:
      return {};
  }
}

/** The feed of everything, or of one entry. @param news what it tells, the newest first */
function feedView(context: ViewContext, entry: AnyEntry | undefined, news: readonly News[], format: FeedFormat): NewsView {
  const { messages, locale, asOf, siteUrl } = context;
  const words = NEWS_WORDS[locale];
  const scope = scopeOf(entry);
  // What lasts several days has one day in a feed, its last; it is news when that has come.
  const items = news
    .filter(({ on }) => knownDays(on)!.to <= asOf)
    .slice(0, SHOWN)
    .map((one) => itemOf(context, one, scope));
  const home: Destination = entry ? entryDestination(entry) : { to: 'section', section: 'changes' };
  return {
    title: `${messages.siteName}: ${entry ? words.feedOf(headingOf(context, entry).title) : messages.sections.changes}`,
    description: words.feedDescription,
    home: siteUrl + hrefOf(context, home),
    self: siteUrl + newsFeedHref(context, entry, format),
    lang: LANG_TAGS[locale],
    // Nothing that happened yet: the feed itself is of the day.
    updatedOn: items[0]?.updatedOn ?? asOf,
    rights: `${messages.footer} ${messages.asOf(formatDate(asOf, locale))}`,
    items,
  };
}

/** Entries that can be followed, and what their feeds tell. */
function followed(context: ViewContext): { entry: AnyEntry; news: readonly News[] }[] {
  const { ledger } = context;
  const entries: AnyEntry[] = [...ledger.all('agreements'), ...ledger.all('parties'), ...ledger.all('themes'), ...ledger.all('tags')];
  return entries.flatMap((entry) => {
    const news = followedNews(context, entry);
    return news === undefined ? [] : [{ entry, news }];
  });
}

/** Every feed of news in a language and format, with its address below the site. */
export function newsFeeds(context: ViewContext, format: FeedFormat): { path: string; view: NewsView }[] {
  const all = { entry: undefined, news: fedNews(allNews(context)) };
  return [all, ...followed(context)].map(({ entry, news }) => ({
    path: newsFeedPath(context.locale, placeOf(entry), format),
    view: feedView(context, entry, news, format),
  }));
}

/** The feed about an entry as its page names it; nothing where it has none. One format: the other one has the same name. */
export function followedBy(context: ViewContext, entry: AnyEntry): SubscriptionView[] {
  if (followedNews(context, entry) === undefined) return [];
  const title = NEWS_WORDS[context.locale].feedOf(headingOf(context, entry).title);
  return [{ href: newsFeedHref(context, entry, 'atom'), type: FEED_TYPES.atom, title }];
}

/** The feeds of everything, as the pages of news name them. */
export function allFeeds(context: ViewContext): SubscriptionView[] {
  const words = NEWS_WORDS[context.locale];
  return FEED_FORMATS.map((format) => ({
    href: newsFeedHref(context, undefined, format),
    type: FEED_TYPES[format],
    title: `${context.messages.sections.changes} (${words.feeds[format]})`,
  }));
}
