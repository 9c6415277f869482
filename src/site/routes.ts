import { computeFigure, DIVISIONS } from '#domain/figures/figures.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { ArchivedRecord } from '#domain/news/model.ts';
import { newsOf } from '#domain/news/news.ts';
import { pagesOf, periodsOf } from '#domain/news/periods.ts';
import { pendingParties } from '#domain/pending/pending.ts';
import { SHEETS } from '#views/sheets.ts';
import { LEVELS, LOCALES, OBLIGATION_RULES, type Locale } from '#domain/schemas/vocabulary.ts';
import { GUIDES } from '#addresses/guides.ts';
import { keysOf } from '#domain/tables.ts';
import { DUE_LISTS } from '#addresses/dimensions.ts';
import { furtherPath } from '#addresses/further.ts';
import { TRAIL_PARTS } from '#addresses/parts.ts';
import { pathOf, type Destination } from '#addresses/paths.ts';
import { entryDestination } from '#views/context.ts';
import { hasPage } from '#views/entries/index.ts';
import { DASHBOARD_SECTIONS, dashboardParts } from '#views/dashboards/index.ts';
import { PROBLEM_LIST } from '#views/help.ts';
import { FORM_NAMES } from '#views/forms/form.ts';
import { LIST_SECTIONS } from '#views/lists/index.ts';
import { requestPages } from '#views/requests/requests.ts';
import { paperOffers } from '#views/papers/registry.ts';
import { PROSE_SECTIONS } from '#views/prose.ts';
import { pageCountOf } from './divisible.ts';
import type { Page, WholePage } from './page.ts';

export type { Page } from './page.ts';

export interface Route {
  locale: Locale;
  /** Path from the root of the site, without the base. */
  path: string;
  page: Page;
}

interface Placed {
  destination: Destination;
  page: WholePage;
}

function* pages(ledger: Ledger, asOf: string, archived: readonly ArchivedRecord[] | undefined): Generator<Placed> {
  yield { destination: { to: 'home' }, page: { kind: 'home' } };
  for (const section of LIST_SECTIONS) yield { destination: { to: 'section', section }, page: { kind: 'list', section } };
  for (const section of PROSE_SECTIONS) yield { destination: { to: 'section', section }, page: { kind: 'prose', section } };
  for (const form of FORM_NAMES) yield { destination: { to: 'form', form }, page: { kind: 'form', form } };
  for (const guide of keysOf(GUIDES)) yield { destination: { to: 'guide', guide }, page: { kind: 'guide', guide } };
  for (const section of SHEETS) yield { destination: { to: 'section', section }, page: { kind: 'sheet', section } };
  yield { destination: { to: 'section', section: 'trail' }, page: { kind: 'trail' } };
  for (const part of TRAIL_PARTS) yield { destination: { to: 'trail', part }, page: { kind: 'trail', part } };
  for (const rule of OBLIGATION_RULES) yield { destination: { to: 'rule', rule }, page: { kind: 'rule', rule } };
  for (const paper of paperOffers({ ledger, asOf }))
    if (paper.hasPage) yield { destination: { to: 'paper', paper: paper.paper, id: paper.id }, page: { kind: 'paper', paper } };
  for (const party of pendingParties(ledger, asOf)) yield { destination: { to: 'pending', party }, page: { kind: 'pending', party } };
  for (const period of periodsOf(newsOf(ledger, asOf, archived))) {
    for (let page = 1; page <= pagesOf(period); page++) {
      const of = { period: period.period, page };
      yield { destination: { to: 'news', ...of }, page: { kind: 'news', of } };
    }
  }
  for (const of of requestPages(ledger)) yield { destination: { to: 'requests', ...of }, page: { kind: 'requests', of } };
  yield { destination: { to: 'section', section: 'search' }, page: { kind: 'search' } };
  yield { destination: { to: 'section', section: 'easy-read' }, page: { kind: 'easy-read' } };
  yield { destination: { to: 'section', section: 'save' }, page: { kind: 'save' } };
  yield { destination: { to: 'section', section: 'settings' }, page: { kind: 'settings' } };
  yield { destination: { to: 'section', section: 'data' }, page: { kind: 'data' } };
  yield { destination: { to: 'section', section: 'dictionary' }, page: { kind: 'dictionary' } };
  yield { destination: { to: 'section', section: 'codes' }, page: { kind: 'codes' } };
  yield { destination: { to: 'section', section: 'archive' }, page: { kind: 'archive' } };
  yield { destination: { to: 'section', section: 'queries' }, page: { kind: 'queries' } };
  yield { destination: { to: 'section', section: 'calendar' }, page: { kind: 'calendar' } };
  yield { destination: { to: 'section', section: 'calculator' }, page: { kind: 'calculator' } };
  yield { destination: { to: 'section', section: 'problems' }, page: { kind: 'problems' } };
  for (const code of PROBLEM_LIST) yield { destination: { to: 'problem', code }, page: { kind: 'problem', code } };
  for (const division of DIVISIONS) {
    for (const group of computeFigure(ledger, division).groups) {
      yield { destination: { to: 'facet', facet: division, value: group.value }, page: { kind: 'facet', division, group } };
    }
  }
  for (const list of DUE_LISTS) yield { destination: { to: 'due', list }, page: { kind: 'due', list } };
  for (const section of DASHBOARD_SECTIONS) yield { destination: { to: 'section', section }, page: { kind: 'dashboard', section } };
  for (const part of dashboardParts(ledger))
    yield { destination: { to: 'part', ...part }, page: { kind: 'dashboard', section: part.section, part } };
  for (const entry of ledger.entries()) {
    if (hasPage(entry)) yield { destination: entryDestination(entry), page: { kind: 'entry', entry } };
  }
}

/** The addresses of a page in both languages, and of those over which its lists go on. */
function addresses({ destination, page }: Placed, count: number): Route[] {
  return Array.from({ length: count }, (_, at) => at + 1).flatMap((number) =>
    LOCALES.map((locale) => ({
      locale,
      path: furtherPath(locale, pathOf(locale, destination), number),
      page: number === 1 ? page : { kind: 'further' as const, of: page, number },
    })),
  );
}

/** Every address that the sitemap lists, in both languages. @param asOf ISO day @param archived copies of the record of earlier days */
export function siteRoutes(ledger: Ledger, asOf: string, archived?: readonly ArchivedRecord[]): Route[] {
  return [...pages(ledger, asOf, archived)].flatMap((placed) => addresses(placed, pageCountOf(ledger, asOf, placed.page)));
}

/** Pages that no search engine keeps and no list leads to: one for those who build the site, and addresses that were published. */
export function unlistedRoutes(): Route[] {
  const listed: Placed[] = [
    { destination: { to: 'section', section: 'design' }, page: { kind: 'catalogue' } },
    ...LEVELS.map((level) => ({
      destination: { to: 'facet' as const, facet: 'level' as const, value: level },
      page: { kind: 'retired-level' as const, level },
    })),
  ];
  return listed.flatMap((placed) => addresses(placed, 1));
}
