import type { Section } from '#addresses/sections.ts';
import { acronymsOf, type AcronymView } from './acronyms.ts';
import { calendarPath } from './calendar.ts';
import { hrefOf, sectionLink, type ViewContext } from './context.ts';
import type { PageView, SubscriptionView } from './model/page.ts';
import type { LinkView } from './model/inline.ts';
import { keysOf } from '#domain/tables.ts';

/** What stands around every page: menus, the search form, the way to the other language. */
export interface ChromeView {
  nav: readonly (LinkView & { current: boolean })[];
  /** Every section that the menu leaves out, in groups. */
  footer: readonly { id: string; heading: string; links: readonly LinkView[] }[];
  search: LinkView;
  home: LinkView;
  language: LinkView;
  icon: string;
  /** Description of the search for browsers. */
  openSearch: string;
  /** What a reader of news or an agenda can subscribe to. */
  subscriptions: readonly SubscriptionView[];
  /** What a page says in full where it says it first. */
  acronyms: readonly AcronymView[];
}

const NAV: readonly Section[] = ['agreements', 'proposals', 'guidelines', 'reports', 'mechanism', 'countries', 'meetings', 'calendar'];
const FOOTER = {
  standing: ['standing', 'differences', 'coverage', 'age', 'specificity', 'continuity', 'figures'],
  mechanism: ['pipeline', 'plans', 'documents', 'consultations', 'calculator', 'holidays', 'traceability'],
  record: [
    'bodies',
    'presidencies',
    'themes',
    'tags',
    'chains',
    'inputs',
    'self-assessments',
    'replies',
    'reviews',
    'actions',
    'practices',
    'challenges',
    'sources',
    'glossary',
  ],
  site: ['methodology', 'contribute', 'about', 'accessibility'],
} as const satisfies Record<string, readonly Section[]>;

export function chromeView(context: ViewContext, page: PageView): ChromeView {
  const { messages } = context;
  const other = page.alternates.find(({ locale }) => locale !== context.locale)!;
  return {
    nav: NAV.map((section) => ({ ...sectionLink(context, section), current: page.current === section })),
    footer: keysOf(FOOTER).map((id) => ({
      id: `f-${id}`,
      heading: messages.footerGroups[id],
      links: FOOTER[id].map((section) => sectionLink(context, section)),
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
    language: { href: other.href, text: messages.otherLanguage, lang: other.locale },
  };
}
