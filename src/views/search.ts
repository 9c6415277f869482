import { pathOf } from '#addresses/paths.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Messages } from '#i18n/messages/index.ts';
import { hrefOf, sectionLink, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import { siteNameOf } from './site-name.ts';
import { LIST_SECTIONS } from './lists/index.ts';
import type { PageView } from './model/page.ts';
import type { LinkView } from './model/inline.ts';

/** Folder of the search index of a language, without the base. */
export function searchIndexPath(locale: Locale): string {
  return `${pathOf(locale, { to: 'section', section: 'search' })}index/`;
}

/** What the script of the search page is told: where its index is, and the words it shows. */
export interface SearchWords {
  index: string;
  /** The search page of the other language, for a query that found nothing. */
  other: LinkView;
  client: Messages['searchPage']['client'];
  empty: Omit<Messages['searchPage']['empty'], 'other'>;
  facets: Messages['searchPage']['facets'];
}

export interface SearchPageView extends PageView {
  words: SearchWords;
  /** Queries to begin with. */
  examples: readonly LinkView[];
  /** Every list, for readers without JavaScript. */
  lists: readonly LinkView[];
}

export function searchView(context: ViewContext): SearchPageView {
  const { searchPage } = context.messages;
  const page = pageView(context, {
    destination: { to: 'section', section: 'search' },
    title: searchPage.title,
    description: searchPage.lead,
    current: 'search',
  });
  const other = page.alternates.find(({ locale }) => locale !== context.locale)!;
  const { client, facets, empty } = searchPage;
  return {
    ...page,
    words: {
      index: context.basePath.slice(0, -1) + searchIndexPath(context.locale),
      other: { href: other.href, text: empty.other, lang: other.locale },
      client,
      empty: { title: empty.title, suggestions: empty.suggestions },
      facets,
    },
    examples: searchPage.examples.queries.map((query) => ({
      href: `${hrefOf(context, { to: 'section', section: 'search' })}?q=${encodeURIComponent(query)}`,
      text: query,
    })),
    lists: LIST_SECTIONS.map((section) => sectionLink(context, section)),
  };
}

/** The OpenSearch description of a language, so that a browser can offer the search among its own. */
export function openSearchView(context: ViewContext): { name: string; description: string; icon: string; template: string; lang: Locale } {
  const { messages, siteUrl, locale } = context;
  return {
    name: siteNameOf(context).acronym || messages.siteName,
    description: messages.searchPage.lead,
    icon: `${siteUrl}${context.basePath}icon.svg`,
    template: `${siteUrl}${hrefOf(context, { to: 'section', section: 'search' })}?q={searchTerms}`,
    lang: locale,
  };
}
