import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { ArchivedRecord } from '#domain/news/model.ts';
import type { Project } from '#domain/project/project.ts';
import { type Level, type Locale, type RecordState } from '#domain/schemas/vocabulary.ts';
import { MESSAGES, type Messages } from '#i18n/messages/index.ts';
import type { PartOf } from '#addresses/parts.ts';
import { pathOf, type Destination } from '#addresses/paths.ts';
import type { LinkView, MarkView, RecordMarkView } from './model/inline.ts';

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
  /** E-mail address to which errors are reported, where the site has one. */
  correctionsTo?: string | undefined;
  /** Copies of the whole record as it was kept on earlier days; none where no archive is kept. */
  archived?: readonly ArchivedRecord[];
  /** Who keeps the site and where; left out where nothing about it is shown. */
  project?: Project;
  /** Days of which versions are kept, oldest first; left out where none are. */
  keepsVersions?: readonly string[] | undefined;
}

export function createContext(parts: Omit<ViewContext, 'messages'>): ViewContext {
  const words = MESSAGES[parts.locale];
  const messages = parts.project ? { ...words, siteName: parts.project.name[parts.locale] } : words;
  // Pictures, calendars, feeds and citations leave the site: there the name says what the band says on a page.
  return { ...parts, messages: parts.demonstration ? { ...messages, siteName: messages.demonstration.siteName } : messages };
}

/** Address of a destination on this site, with the base path. */
export function hrefOf(context: ViewContext, destination: Destination, locale: Locale = context.locale): string {
  return context.basePath.slice(0, -1) + pathOf(locale, destination);
}

/** Address of a part of a section, or of a place on it. */
export function partHref(context: ViewContext, part: PartOf, at?: string): string {
  return hrefOf(context, { to: 'part', ...part, ...(at !== undefined && { at }) });
}

export function sectionLink(context: ViewContext, section: Extract<Destination, { to: 'section' }>['section']): LinkView {
  return { href: hrefOf(context, { to: 'section', section }), text: context.messages.sections[section] };
}

export function entryDestination(entry: AnyEntry): Destination {
  // A record has no page of its own: it stands on that of the agreement it is about.
  if (entry.collection === 'records') {
    const [first] = entry.facts.documented;
    return { to: 'entry', collection: 'records', id: first!.subject };
  }
  const partyKind = entry.collection === 'parties' ? entry.facts.kind : undefined;
  return { to: 'entry', collection: entry.collection, id: entry.id, ...(partyKind && { partyKind }) };
}

export function markOf(context: ViewContext, level: Level): MarkView {
  return { level, word: context.messages.levels[level] };
}

/** How an act stands in the documentary record. */
export function recordMarkOf(context: ViewContext, state: RecordState): RecordMarkView {
  return { record: state, word: context.messages.recordStates[state] };
}
