import type { Division } from '#domain/figures/figures.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale, ObligationRule } from '#domain/schemas/vocabulary.ts';
import { ANCHORS } from './anchors.ts';
import { paperPlace, type PaperRef } from './desk.ts';
import { DIMENSIONS, dimensionSlug, type DueList } from './dimensions.ts';
import { FORMS } from './forms.ts';
import { GUIDES, type Guide } from './guides.ts';
import { ALL_FEED, OWN_FEED, periodPlace, type FeedFormat, type NewsPeriod } from './news.ts';
import { partPath, requestsPath, trailSlug, type PartOf, type RequestsOf, type TrailPart } from './parts.ts';
import { pendingFile, pendingPlace, type PendingFormat } from './pending.ts';
import { SECTIONS, type Section } from './sections.ts';

/** Ways of dividing the agreements that are no longer used: their addresses keep answering (docs/addresses.md). */
type RetiredDivision = 'level';

/** What a path can lead to. A collection's entry is named by its collection and id. */
export type Destination =
  | { to: 'home' }
  | { to: 'section'; section: Section }
  | { to: 'entry'; collection: CollectionName; id: string; partyKind?: string }
  | { to: 'facet'; facet: Division | RetiredDivision; value: string }
  | { to: 'due'; list: DueList }
  | { to: 'form'; form: CollectionName }
  | { to: 'guide'; guide: Guide }
  | ({ to: 'part'; at?: string } & PartOf)
  | { to: 'trail'; part: TrailPart }
  | ({ to: 'paper' } & PaperRef)
  | { to: 'rule'; rule: ObligationRule }
  | ({ to: 'requests' } & RequestsOf)
  | { to: 'pending'; party: string }
  | ({ to: 'news' } & NewsPeriod)
  | { to: 'problem'; code: string };

/** What stands beside the page of an entry for other sites: the picture for links, the badge, the card in its folder. */
export const SHARED_FILES = {
  preview: { es: 'vista.png', en: 'preview.png' },
  badge: { es: 'insignia.svg', en: 'badge.svg' },
  card: { es: 'tarjeta', en: 'card' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Endings of the files of a figure. */
export type FigureFile = 'csv' | 'svg' | 'png';

function prefix(locale: Locale): string {
  return locale === 'es' ? '/' : `/${locale}/`;
}

/** @param id of the entry; for a record, of the agreement on whose page it stands */
function entryPath(locale: Locale, collection: CollectionName, id: string, partyKind: string | undefined): string {
  const section = (name: Section) => `${prefix(locale)}${SECTIONS[name][locale]}/`;
  switch (collection) {
    case 'records':
      return `${section('agreements')}${id}/#${ANCHORS.record[locale]}`;
    case 'parties':
      return `${section(partyKind === 'member-country' ? 'countries' : 'bodies')}${id}/`;
    case 'observations':
      return `${section('practices')}#${id}`;
    case 'waivers':
      return `${section('mechanism')}#${id}`;
    case 'requests':
      return `${section('traceability')}${requestsPath(locale, { by: 'subject', value: id })}/`;
    case 'glossary':
    case 'chains':
    case 'challenges':
      return `${section(collection)}#${id}`;
    default:
      return `${section(collection)}${id}/`;
  }
}

/** Path of a destination from the root of the site, without the base path; pages end with a slash. */
export function pathOf(locale: Locale, destination: Destination): string {
  switch (destination.to) {
    case 'home':
      return prefix(locale);
    case 'section':
      return `${prefix(locale)}${SECTIONS[destination.section][locale]}/`;
    case 'entry':
      return entryPath(locale, destination.collection, destination.id, destination.partyKind);
    case 'facet':
      return `${prefix(locale)}${SECTIONS.agreements[locale]}/${DIMENSIONS[destination.facet][locale]}/${dimensionSlug(locale, destination.facet, destination.value)}/`;
    case 'due':
      return `${prefix(locale)}${SECTIONS.agreements[locale]}/${DIMENSIONS.timeliness[locale]}/${dimensionSlug(locale, 'timeliness', destination.list)}/`;
    case 'form':
      return `${prefix(locale)}${SECTIONS.contribute[locale]}/${FORMS[destination.form][locale]}/`;
    case 'guide':
      return `${prefix(locale)}${SECTIONS.contribute[locale]}/${GUIDES[destination.guide][locale]}/`;
    case 'part':
      return `${prefix(locale)}${SECTIONS[destination.section][locale]}/${partPath(locale, destination)}/${destination.at ? `#${destination.at}` : ''}`;
    case 'requests':
      return `${prefix(locale)}${SECTIONS.traceability[locale]}/${requestsPath(locale, destination)}/${destination.at ? `#${destination.at}` : ''}`;
    case 'trail':
      return `${prefix(locale)}${SECTIONS.trail[locale]}/${trailSlug(locale, destination.part)}/`;
    case 'paper':
      return `${prefix(locale)}${SECTIONS.desk[locale]}/${paperPlace(locale, destination)}/`;
    case 'rule':
      return `${prefix(locale)}${SECTIONS.mechanism[locale]}/${destination.rule}/`;
    case 'pending':
      return `${prefix(locale)}${SECTIONS.desk[locale]}/${pendingPlace(locale, destination.party)}/`;
    case 'news':
      return `${prefix(locale)}${SECTIONS.changes[locale]}/${periodPlace(destination)}/`;
    case 'problem':
      return `${prefix(locale)}${SECTIONS.problems[locale]}/${destination.code}/`;
  }
}

/** A file of a figure, from the root of the site. @param file name of the figure, the same in both languages */
export function figurePath(locale: Locale, file: string, ending: FigureFile): string {
  return `${prefix(locale)}${SECTIONS.figures[locale]}/${file}.${ending}`;
}

/** The Word file of a paper, from the root of the site: beside its page. */
export const paperFilePath = (locale: Locale, paper: PaperRef): string => pathOf(locale, { to: 'paper', ...paper }).replace(/\/$/, '.docx');

/** A file of the list of what is pending for a party, from the root of the site: beside its page. */
export function pendingFilePath(locale: Locale, party: string, format: PendingFormat): string {
  return `${pathOf(locale, { to: 'pending', party })}${pendingFile(locale, format)}`;
}

/** A feed of news, from the root of the site: of everything below the section, of one entry below its page. */
export function newsFeedPath(locale: Locale, entry: Extract<Destination, { to: 'entry' }> | undefined, format: FeedFormat): string {
  if (entry === undefined) return `${pathOf(locale, { to: 'section', section: 'changes' })}${ALL_FEED[locale]}.${format}`;
  return `${pathOf(locale, entry)}${OWN_FEED[locale]}.${format}`;
}
