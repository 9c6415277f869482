import { pathOf } from '#addresses/paths.ts';
import type { Section } from '#addresses/sections.ts';
import { acronymsOf, type AcronymView } from './acronyms.ts';
import { calendarPath } from './calendar.ts';
import { correctionHref } from './correction.ts';
import { siteNameOf, type SiteNameView } from './site-name.ts';
import { hrefOf, sectionLink, type ViewContext } from './context.ts';
import type { PageView, SubscriptionView } from './model/page.ts';
import type { LinkView } from './model/inline.ts';
import { keysOf } from '#domain/tables.ts';
import { isOffered } from './offered.ts';

/** What stands around every page: menus, the search form, the way to the other language. */
export interface ChromeView {
  name: SiteNameView;
  nav: readonly (LinkView & { current?: 'page' | 'true' | undefined })[];
  /** Every section that the menu leaves out, in groups. */
  footer: readonly { id: string; heading: string; links: readonly LinkView[] }[];
  search: LinkView;
  home: LinkView;
  language: LinkView;
  /** Where an error on the page is reported; the address carries the page. */
  correction: LinkView;
  icon: string;
  /** Description of the search for browsers. */
  openSearch: string;
  /** What a reader of news or an agenda can subscribe to. */
  subscriptions: readonly SubscriptionView[];
  /** What a page says in full where it says it first. */
  acronyms: readonly AcronymView[];
}

/** The menu: the section to which each item leads, and those that belong to it, on whose pages it is marked as well. */
const MENU = {
  agreements: ['agreements'],
  themes: ['themes', 'tags', 'continuity'],
  countries: ['countries'],
  standing: ['standing', 'trail', 'differences', 'coverage', 'age', 'specificity', 'pipeline'],
  calendar: ['calendar', 'changes', 'meetings', 'calculator', 'holidays'],
  contribute: ['contribute'],
  methodology: ['methodology', 'about', 'sources', 'glossary', 'data', 'dictionary', 'codes', 'queries', 'archive'],
} as const satisfies Partial<Record<Section, readonly Section[]>>;
/** What is asked for most; everything else stands on the page of contents, to which the last link leads. */
const FOOTER = {
  record: ['guidelines', 'proposals', 'meetings', 'inputs', 'presidencies'],
  done: ['mechanism', 'desk', 'age', 'figures', 'data'],
  site: ['sources', 'glossary', 'about', 'easy-read', 'accessibility', 'settings', 'save', 'contents'],
} as const satisfies Record<string, readonly Section[]>;

/** How an item of the menu is marked: as the page itself, or as that to which the page belongs. */
function marked({ locale }: ViewContext, item: keyof typeof MENU, { path, current }: PageView): 'page' | 'true' | undefined {
  if (path === pathOf(locale, { to: 'section', section: item })) return 'page';
  return (MENU[item] as readonly (string | undefined)[]).includes(current) ? 'true' : undefined;
}

/** To whom an error is reported: by e-mail where the site has an address for it, else as the page on contributing says. */
function correctionOf(context: ViewContext, { path, title, absolute }: PageView): ChromeView['correction'] {
  return { href: correctionHref(context, { path, title, absolute }), text: context.messages.manners.report };
}

export function chromeView(context: ViewContext, page: PageView): ChromeView {
  const { messages } = context;
  const other = page.alternates.find(({ locale }) => locale !== context.locale)!;
  return {
    name: siteNameOf(context),
    nav: keysOf(MENU).map((section) => ({
      href: hrefOf(context, { to: 'section', section }),
      text: messages.menu[section],
      current: marked(context, section, page),
    })),
    footer: keysOf(FOOTER).map((id) => ({
      id: `f-${id}`,
      heading: messages.footerGroups[id],
      links: [
        ...(id === 'done'
          ? [{ href: hrefOf(context, { to: 'due', list: 'date-passed' }), text: messages.dueLists.lists['date-passed'].heading }]
          : []),
        ...FOOTER[id].filter(isOffered).map((section) => sectionLink(context, section)),
      ],
    })),
    search: sectionLink(context, 'search'),
    home: { href: hrefOf(context, { to: 'home' }), text: messages.siteName },
    icon: `${context.basePath}icon.svg`,
    openSearch: `${context.basePath}opensearch.${context.locale}.xml`,
    subscriptions: [
      {
        href: context.basePath.slice(0, -1) + calendarPath(context.locale, { of: 'feed' }),
        type: 'application/atom+xml',
        title: messages.calendar.feedTitle,
      },
      ...(page.subscriptions ?? []),
    ],
    acronyms: acronymsOf(context),
    correction: correctionOf(context, page),
    language: { href: other.href, text: messages.otherLanguage, lang: other.locale },
  };
}
