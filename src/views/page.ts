import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { pathOf, SHARED_FILES, type Destination } from '#addresses/paths.ts';
import { hrefOf, type ViewContext } from './context.ts';
import type { LinkView } from './model/inline.ts';
import type { PageView } from './model/page.ts';

/** Kinds of entries with a picture of their own for links; every other page shows the one of the home page. */
export function isPreviewed(destination: Destination): boolean {
  if (destination.to !== 'entry') return destination.to === 'home';
  const { collection, partyKind } = destination;
  return ['agreements', 'guidelines', 'reports'].includes(collection) || (collection === 'parties' && partyKind === 'member-country');
}

function previewOf(context: ViewContext, destination: Destination): string {
  const shown: Destination = isPreviewed(destination) ? destination : { to: 'home' };
  return context.siteUrl + hrefOf(context, shown) + SHARED_FILES.preview[context.locale];
}

/** What says on a page, in both languages, that everything is invented. */
function demonstrationView(locale: Locale): PageView['demonstration'] {
  return {
    label: MESSAGES[locale].demonstration.label,
    texts: LOCALES.map((own) => ({ locale: own, text: MESSAGES[own].demonstration.band })),
  };
}

interface PageParts {
  destination: Destination;
  title: string;
  description: string;
  breadcrumbs?: readonly LinkView[];
  current?: string;
  indexed?: boolean;
}

/** What every page has, from its destination: addresses in both languages, breadcrumbs, the day it is computed for. */
export function pageView(
  context: ViewContext,
  { destination, title, description, breadcrumbs = [], current, indexed = true }: PageParts,
): PageView {
  const { locale, messages, siteUrl } = context;
  const absolute = siteUrl + hrefOf(context, destination);
  return {
    locale,
    path: pathOf(locale, destination),
    title,
    description,
    alternates: LOCALES.map((other) => ({
      locale: other,
      href: hrefOf(context, destination, other),
      absolute: siteUrl + hrefOf(context, destination, other),
    })),
    absolute,
    breadcrumbs: destination.to === 'home' ? [] : [{ href: hrefOf(context, { to: 'home' }), text: messages.home }, ...breadcrumbs],
    asOf: { iso: context.asOf, text: formatDate(context.asOf, locale) },
    current,
    indexed: indexed && !context.demonstration,
    ...(context.demonstration ? { demonstration: demonstrationView(locale) } : {}),
    preview: previewOf(context, destination),
  };
}
