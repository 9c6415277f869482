import type { Section } from '#i18n/paths.ts';
import { hrefOf, sectionLink, type ViewContext } from './context.ts';
import type { LinkView, PageView } from './model.ts';

/** What stands around every page: menus, the search form, the way to the other language. */
export interface ChromeView {
  nav: readonly (LinkView & { current: boolean })[];
  footer: readonly LinkView[];
  search: LinkView;
  home: LinkView;
  language: LinkView;
  icon: string;
  /** Description of the search for browsers. */
  openSearch: string;
}

const NAV: readonly Section[] = ['agreements', 'proposals', 'guidelines', 'reports', 'countries', 'meetings'];
const FOOTER: readonly Section[] = [
  'standing',
  'differences',
  'coverage',
  'age',
  'specificity',
  'continuity',
  'bodies',
  'presidencies',
  'themes',
  'chains',
  'inputs',
  'self-assessments',
  'practices',
  'challenges',
  'sources',
  'glossary',
  'methodology',
  'contribute',
  'about',
];

export function chromeView(context: ViewContext, page: PageView): ChromeView {
  const { messages } = context;
  const other = page.alternates.find(({ locale }) => locale !== context.locale)!;
  return {
    nav: NAV.map((section) => ({ ...sectionLink(context, section), current: page.current === section })),
    footer: FOOTER.map((section) => sectionLink(context, section)),
    search: sectionLink(context, 'search'),
    home: { href: hrefOf(context, { to: 'home' }), text: messages.siteName },
    icon: `${context.basePath}icon.svg`,
    openSearch: `${context.basePath}opensearch.${context.locale}.xml`,
    language: { href: other.href, text: messages.otherLanguage, lang: other.locale },
  };
}
