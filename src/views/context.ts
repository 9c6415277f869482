import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Words } from '#domain/schemas/index.ts';
import { LOCALES, type Level, type Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { MESSAGES, type Messages } from '#i18n/messages/index.ts';
import { pathOf, SHARED_FILES, type Destination } from '#addresses/paths.ts';
import type { DrawingView, FigureData, FigureView } from './figures/model.ts';
import type { LinkView, MarkView, PageView } from './model.ts';

/** The world a view is handed: the ledger, the day it is computed for, the language and where the site lives. */
export interface ViewContext {
  ledger: Ledger;
  locale: Locale;
  /** ISO day. */
  asOf: string;
  /** `/` or `/name/`. */
  basePath: string;
  /** Without a trailing slash. */
  siteUrl: string;
  messages: Messages;
  /** True where everything that is shown is invented. */
  demonstration?: boolean;
  /** Sizes of a figure's files in bytes; files are written in src/exports, which this room does not know. */
  sizes?: {
    csv: (data: FigureData) => number;
    svg: (figure: Pick<FigureView, 'title' | 'summary' | 'asOf'>, drawing: DrawingView) => number;
  };
}

export function createContext(parts: Omit<ViewContext, 'messages'>): ViewContext {
  const messages = MESSAGES[parts.locale];
  // Pictures, calendars, feeds and citations leave the site: there the name says what the band says on a page.
  return { ...parts, messages: parts.demonstration ? { ...messages, siteName: messages.demonstration.siteName } : messages };
}

/** Address of a destination on this site, with the base path. */
export function hrefOf(context: ViewContext, destination: Destination, locale: Locale = context.locale): string {
  return context.basePath.slice(0, -1) + pathOf(locale, destination);
}

export function sectionLink(context: ViewContext, section: Extract<Destination, { to: 'section' }>['section']): LinkView {
  return { href: hrefOf(context, { to: 'section', section }), text: context.messages.sections[section] };
}

export function entryDestination(entry: AnyEntry): Destination {
  // A record has no page of its own: it stands on that of the agreement it is about.
  if (entry.collection === 'records') {
    const [subject] = entry.facts.assessments[0]!.subject.split('/');
    return { to: 'entry', collection: 'records', id: subject! };
  }
  const partyKind = entry.collection === 'parties' ? entry.facts.kind : undefined;
  return { to: 'entry', collection: entry.collection, id: entry.id, ...(partyKind && { partyKind }) };
}

/**
 * The words of an entry in the page's language, or in the language that exists; `lang` is set where the two differ.
 * A report has its words among its facts, in the language of its author.
 */
export function wordsOf<C extends CollectionName>(context: ViewContext, entry: Entry<C>): { words: Words<C>; lang: Locale | undefined } {
  const own = entry.words[context.locale];
  if (own) return { words: own, lang: undefined };
  const other = LOCALES.find((locale) => entry.words[locale] !== undefined)!;
  return { words: entry.words[other] as Words<C>, lang: other };
}

/** Title, summary and language of any entry. */
export function headingOf(
  context: ViewContext,
  entry: AnyEntry,
): { title: string; summary: string | undefined; short: string | undefined; lang: Locale | undefined } {
  if (entry.collection === 'reports') {
    const { title, summary, lang } = entry.facts;
    return { title, summary, short: undefined, lang: lang === context.locale ? undefined : lang };
  }
  const { words, lang } = wordsOf(context, entry as Entry<'parties'>);
  return { title: words.title, summary: words.summary, short: words.short, lang };
}

/** A link to an entry by its title, or by its short name where there is one and `short` is asked for. */
export function entryLink(context: ViewContext, entry: AnyEntry, style: 'title' | 'short' = 'title'): LinkView {
  const { title, short, lang } = headingOf(context, entry);
  return { href: hrefOf(context, entryDestination(entry)), text: style === 'short' ? (short ?? title) : title, lang };
}

export function partyLink(context: ViewContext, id: string): LinkView {
  return entryLink(context, context.ledger.demand('parties', id), 'short');
}

export function partyLinks(context: ViewContext, ids: readonly string[] | undefined): LinkView[] {
  return (ids ?? []).map((id) => partyLink(context, id));
}

export function markOf(context: ViewContext, level: Level): MarkView {
  return { level, word: context.messages.levels[level] };
}

/** The code by which people cite an entry: D-04, P-001, E-2.1, U102; undefined where its title is enough. */
export function codeOf(entry: Pick<AnyEntry, 'collection' | 'id'>): string | undefined {
  switch (entry.collection) {
    case 'agreements':
    case 'practices':
    case 'sources':
      return entry.id.toUpperCase();
    case 'proposals': {
      const [letter, ...rest] = entry.id.split('-');
      return `${letter!.toUpperCase()}-${rest.join('.')}`;
    }
    case 'inputs':
      return entry.id.replace(/^r-/, 'R-');
    default:
      return undefined;
  }
}

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
