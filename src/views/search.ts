import { pathOf } from '#i18n/paths.ts';
import type { Locale } from '#domain/vocabulary.ts';
import { pageView, sectionLink, type ViewContext } from './context.ts';
import { LIST_SECTIONS } from './lists/index.ts';
import type { LinkView, PageView } from './model.ts';

/** Path of the search index of a language, without the base. */
export function searchIndexPath(locale: Locale): string {
  return `${pathOf(locale, { to: 'section', section: 'search' })}index.json`;
}

/** The search page: where its index is, and every list for readers without JavaScript. */
export function searchView(context: ViewContext): PageView & { indexHref: string; lists: readonly LinkView[] } {
  const { searchPage } = context.messages;
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'search' },
      title: searchPage.title,
      description: searchPage.lead,
      current: 'search',
    }),
    indexHref: context.basePath.slice(0, -1) + searchIndexPath(context.locale),
    lists: LIST_SECTIONS.map((section) => sectionLink(context, section)),
  };
}
