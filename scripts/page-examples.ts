import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import type { PartOf } from '#addresses/parts.ts';
import { DUE_LISTS } from '#addresses/dimensions.ts';
import type { Division } from '#domain/figures/figures.ts';
import { keysOf } from '#domain/tables.ts';
import { pathOf, SHARED_FILES, type Destination } from '#addresses/paths.ts';
import { SECTIONS } from '#addresses/sections.ts';

/** A page that stands for all of its kind, by its addresses below that of the site. */
export interface PageExample {
  name: string;
  paths: Record<Locale, string>;
}

const FACETS: Record<Division, string> = {
  documented: 'partly',
  country: 'mx',
  body: 'viceministerial',
  theme: 't-process-governance',
  year: '2007',
};

const PARTS: readonly PartOf[] = [
  { section: 'standing', part: 'voice', value: 'civil-society' },
  { section: 'standing', part: 'assessed', value: 'agreements' },
  { section: 'standing', part: 'country', value: 'mx' },
  { section: 'standing', part: 'body', value: 'grcm' },
  { section: 'standing', part: 'theme', value: 't-process-governance' },
  { section: 'standing', part: 'presidency', value: 'unassigned' },
  { section: 'differences', part: 'levels', value: '2' },
  { section: 'differences', part: 'country', value: 'mx' },
  { section: 'coverage', part: 'country', value: 'mx' },
  { section: 'coverage', part: 'agreement', value: 'd-04' },
  { section: 'coverage', part: 'guideline', value: 'ins-2016-ninez' },
  { section: 'specificity', part: 'fact', value: 'date' },
];

const AGREEMENT: Destination = { to: 'entry', collection: 'agreements', id: 'd-04' };
const COUNTRY: Destination = { to: 'entry', collection: 'parties', id: 'mx', partyKind: 'member-country' };

const SINGLE: Readonly<Record<string, Destination>> = {
  home: { to: 'home' },
  agreement: AGREEMENT,
  'agreement-without-information': { to: 'entry', collection: 'agreements', id: 'd-13' },
  'agreement-overdue': { to: 'entry', collection: 'agreements', id: 'd-12' },
  proposal: { to: 'entry', collection: 'proposals', id: 'c-09' },
  guideline: { to: 'entry', collection: 'guidelines', id: 'ins-2016-ninez' },
  meeting: { to: 'entry', collection: 'meetings', id: 'vm-21' },
  presidency: { to: 'entry', collection: 'presidencies', id: 'ppt-2017' },
  country: COUNTRY,
  body: { to: 'entry', collection: 'parties', id: 'rrocm' },
  theme: { to: 'entry', collection: 'themes', id: 't-process-governance' },
  tag: { to: 'entry', collection: 'tags', id: 'children' },
  'holidays-country': { to: 'entry', collection: 'holidays', id: 'sv' },
  input: { to: 'entry', collection: 'inputs', id: 'r-2019' },
  'form-report': { to: 'form', form: 'reports' },
  'form-agreement': { to: 'form', form: 'agreements' },
  guide: { to: 'guide', guide: 'first-report' },
  practice: { to: 'entry', collection: 'practices', id: 'gp-cr-1' },
  action: { to: 'entry', collection: 'actions', id: 'desastres-cr-pa-2017' },
  source: { to: 'entry', collection: 'sources', id: 'u04' },
  'requests-document': { to: 'requests', by: 'document', value: 's003' },
  'requests-subject': { to: 'requests', by: 'subject', value: 'meetings' },
  'trail-part': { to: 'trail', part: 'nothing-found' },
  'retired-level': { to: 'facet', facet: 'level', value: 'partial' },
  rule: { to: 'rule', rule: 'quarterly-meeting' },
  'rule-threads': { to: 'rule', rule: 'self-assessment' },
  paper: { to: 'paper', paper: 'monitoring-report' },
  pending: { to: 'pending', party: 'mx' },
  news: { to: 'news', period: '2016-11' },
  problem: { to: 'problem', code: 'mdx-syntax' },
};

const QUERIES: Record<Locale, string> = { es: 'trata', en: 'trafficking' };

function inBoth(name: string, destination: Destination, after?: Record<Locale, string>): PageExample {
  const path = (locale: Locale) => pathOf(locale, destination).slice(1) + (after?.[locale] ?? '');
  return { name, paths: { es: path('es'), en: path('en') } };
}

const card: Record<Locale, string> = { es: `${SHARED_FILES.card.es}/`, en: `${SHARED_FILES.card.en}/` };
const asked: Record<Locale, string> = { es: `?q=${QUERIES.es}`, en: `?q=${QUERIES.en}` };

/** One page of every kind that the real content has. */
export const PAGE_EXAMPLES: readonly PageExample[] = [
  ...Object.entries(SINGLE).map(([name, destination]) => inBoth(name, destination)),
  ...keysOf(SECTIONS).map((section) => inBoth(section, { to: 'section', section })),
  ...(Object.entries(FACETS) as [Division, string][]).map(([facet, value]) => inBoth(`facet-${facet}`, { to: 'facet', facet, value })),
  ...DUE_LISTS.map((list) => inBoth(`due-${list}`, { to: 'due', list })),
  ...PARTS.map((part) => inBoth(`${part.section}-${part.part}`, { to: 'part', ...part })),
  inBoth('agreement-card', AGREEMENT, card),
  inBoth('country-card', COUNTRY, card),
  inBoth('search-results', { to: 'section', section: 'search' }, asked),
];

/** The page for addresses that lead nowhere; it is in one language alone. */
export const NOT_FOUND = '404.html';

/** Addresses of all examples in a language; in Spanish with the page that is not found. */
export function examplePaths(locale: Locale): string[] {
  const paths = PAGE_EXAMPLES.map((example) => example.paths[locale]);
  return locale === 'es' ? [...paths, NOT_FOUND] : paths;
}

/** Addresses of all examples in both languages. */
export const EXAMPLE_PATHS: readonly string[] = LOCALES.flatMap(examplePaths);
