import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { pendingParties } from '#domain/pending/pending.ts';
import { toICalendar } from '#exports/calendar.ts';
import { toAtom } from '#exports/feed.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { figureFiles } from '#exports/figures/files.ts';
import { drawBadge } from '#exports/share/badge.ts';
import { searchFiles } from '#search/publish.ts';
import { MAP_SHAPES } from '#site/map-shapes.ts';
import { siteRoutes, type Page } from '#site/routes.ts';
import { calculatorView } from '#views/calculator.ts';
import { calendarFiles, calendarView } from '#views/calendar.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { dashboardView } from '#views/dashboards/index.ts';
import { entryView } from '#views/entries/index.ts';
import { homeView } from '#views/home/home.ts';
import { agreementsFacetView } from '#views/lists/agreements.ts';
import { dueListView } from '#views/lists/due.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import { mapView } from '#views/map.ts';
import { methodologyView } from '#views/methodology/view.ts';
import { newsFeeds } from '#views/changes/feeds.ts';
import { newsPeriodView } from '#views/changes/pages.ts';
import { newsView } from '#views/news.ts';
import { ruleView } from '#views/obligations/rule.ts';
import { pendingCalendar, pendingNews, pendingTable } from '#views/pending/files.ts';
import { pendingView } from '#views/pending/page.ts';
import { requestsPage } from '#views/requests/page.ts';
import { badgeView, cardView, entryPreview, homePreview, isShared, shareView } from '#views/share.ts';
import { SHEET_VIEWS } from '#views/sheets.ts';
import { siteFigures } from '#views/site-figures.ts';
import { trailPageView } from '#views/trail/page.ts';

/** What a page receives; undefined for the pages that no content changes. */
function viewOf(context: ViewContext, page: Page): unknown {
  switch (page.kind) {
    case 'home':
      return [homeView(context), homePreview(context)];
    case 'list':
      return page.section === 'countries'
        ? [LIST_VIEWS.countries(context), mapView(context, MAP_SHAPES)]
        : LIST_VIEWS[page.section](context);
    case 'facet':
      return agreementsFacetView(context, page.division, page.group);
    case 'due':
      return dueListView(context, page.list);
    case 'dashboard':
      return dashboardView(context, page.section, page.part);
    case 'entry': {
      const shared = isShared(page.entry) ? [drawBadge(badgeView(context, page.entry)), cardView(context, page.entry)] : [];
      return [entryView(context, page.entry), shareView(context, page.entry), entryPreview(context, page.entry), ...shared];
    }
    case 'prose':
      return page.section === 'methodology' ? methodologyView(context, { title: 'x', description: 'x' }) : undefined;
    case 'sheet':
      return SHEET_VIEWS[page.section](context);
    case 'requests':
      return requestsPage(context, page.of);
    case 'trail':
      return trailPageView(context, page.part);
    case 'rule':
      return ruleView(context, page.rule);
    case 'news':
      return newsPeriodView(context, page.of);
    case 'calendar':
      return calendarView(context);
    case 'pending':
      return pendingView(context, page.party);
    case 'calculator':
      return calculatorView(context);
    default:
      return undefined;
  }
}

/** Everything that a build makes of a ledger but the markup of its pages and the pixels of its pictures: views, calendars, feeds, figures, search. */
export function builtFrom(ledger: Ledger, asOf: string): { pages: string[]; files: string[]; search: string[] } {
  const built = { pages: [] as string[], files: [] as string[], search: [] as string[] };
  const contexts = Object.fromEntries(
    LOCALES.map((locale) => [locale, createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' })]),
  ) as Record<Locale, ViewContext>;
  for (const { locale, page } of siteRoutes(ledger, asOf)) {
    const view = viewOf(contexts[locale], page);
    if (view !== undefined) built.pages.push(JSON.stringify(view));
  }
  for (const locale of LOCALES) {
    const context = contexts[locale];
    built.files.push(
      ...calendarFiles(context).map((file) => toICalendar(file, locale, asOf)),
      toAtom(newsView(context)),
      ...newsFeeds(context, 'atom').map(({ view }) => toAtom(view)),
      ...pendingParties(ledger, asOf).flatMap((party) => {
        const [calendar, news] = [pendingCalendar(context, party), pendingNews(context, party)];
        return [
          ...(calendar ? [toICalendar(calendar, locale, asOf)] : []),
          ...(news ? [toAtom(news)] : []),
          toCsv(pendingTable(context, party)),
        ];
      }),
      ...siteFigures(context).all.flatMap((figure) => figureFiles(figure, locale).map(({ content }) => new TextDecoder().decode(content))),
    );
    built.search.push(...searchFiles(context, []).values());
  }
  return built;
}
