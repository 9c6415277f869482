import type { AnyEntry } from '#domain/ledger/entry.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { pathOf, SHARED_FILES, type Destination } from '#addresses/paths.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { entryDestination, hrefOf, type ViewContext } from './context.ts';
import type { LinkView } from './model/inline.ts';
import type { PageView } from './model/page.ts';
import { headingOf } from './names.ts';

/** Kinds of entries with a picture of their own for links; every other page shows the one of the home page. */
export function isPreviewed(destination: Destination): boolean {
  if (destination.to !== 'entry') return destination.to === 'home';
  const { collection, partyKind } = destination;
  return ['agreements', 'guidelines'].includes(collection) || (collection === 'parties' && partyKind === 'member-country');
}

/** What a report or a government's answer speaks of, where that is one agreement or one instrument. */
function assessedAlone({ ledger }: ViewContext, destination: Destination): AnyEntry | undefined {
  if (destination.to !== 'entry' || !(destination.collection === 'reports' || destination.collection === 'self-assessments')) return;
  const { facts } = ledger.demand(destination.collection, destination.id);
  const assessed = new Set(facts.assessments.map(({ subject }) => subjectOf(ledger, subject)?.entry));
  return assessed.size === 1 ? [...assessed][0] : undefined;
}

/** The picture for links to a page: its own, that of the one entry that it assesses, or that of the home page. */
function previewOf(context: ViewContext, destination: Destination, title: string): PageView['preview'] {
  const assessed = assessedAlone(context, destination);
  const shown: Destination = assessed ? entryDestination(assessed) : isPreviewed(destination) ? destination : { to: 'home' };
  return {
    src: context.siteUrl + hrefOf(context, shown) + SHARED_FILES.preview[context.locale],
    alt: assessed ? headingOf(context, assessed).title : title,
  };
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
    preview: previewOf(context, destination, title),
  };
}
