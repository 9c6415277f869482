import { SECTIONS, type Section } from './sections.ts';

/** The folder of everything that is kept for good, the same in both languages. */
export const ARCHIVE_ROOT = `/${SECTIONS.archive.es}/`;

/**
 * Stands in a page for the day of its version while it is not known: whether a page says anything new is seen once it is made.
 * No other text of the site has this day, and no page is published with it.
 */
export const UNDATED = '9999-12-31';

/** Sections of which nothing or only some pages are kept: forms, the search, the desk, lists that others already hold. */
const KEPT_WHOLE = [
  'proposals',
  'guidelines',
  'reports',
  'self-assessments',
  'replies',
  'reviews',
  'actions',
  'meetings',
  'presidencies',
  'mechanism',
  'pipeline',
  'plans',
  'documents',
  'traceability',
  'figures',
  'bodies',
  'countries',
  'themes',
  'tags',
  'consultations',
  'holidays',
  'inputs',
  'practices',
  'challenges',
  'trail',
  'standing',
  'differences',
  'coverage',
  'age',
  'specificity',
  'continuity',
  'chains',
  'sources',
  'glossary',
  'methodology',
] as const satisfies readonly Section[];

const FOLDERS = KEPT_WHOLE.flatMap((section) => [`/${SECTIONS[section].es}/`, `/en/${SECTIONS[section].en}/`]);
/** The list of agreements and the page of each, without their lists by country, theme, date. */
const AGREEMENT = new RegExp(`^/(?:${SECTIONS.agreements.es}|en/${SECTIONS.agreements.en})/(?:[^/]+/)?$`);
/** A card stands in frames of other sites, and shows what is known today. */
const CARD = /\/(?:tarjeta|card)\/$/;

/** Whether versions of a page are kept. @param path of the page from the root of the site, with its slash at the end */
export function isKept(path: string): boolean {
  if (!path.endsWith('/') || CARD.test(path)) return false;
  return path === '/' || path === '/en/' || AGREEMENT.test(path) || FOLDERS.some((folder) => path.startsWith(folder));
}

/** The version of a day, for good. @param path of the present page or file, from the root of the site */
export const versionPath = (day: string, path: string): string => `${ARCHIVE_ROOT}${day}${path}`;

/** The list of all versions of a page, which grows. @param path of the present page */
export const versionsPath = (path: string): string => `${ARCHIVE_ROOT}versiones${path}`;

/** What was kept on a day, with the digest of each file. */
export const manifestPath = (day: string): string => `${ARCHIVE_ROOT}manifiestos/${day}.json`;
