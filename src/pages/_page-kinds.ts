import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { catalogueView } from '#views/catalogue/catalogue.ts';
import { calculatorView } from '#views/calculator.ts';
import { calendarView } from '#views/calendar.ts';
import type { ViewContext } from '#views/context.ts';
import { codesView } from '#views/data/codes-page.ts';
import { dictionaryView } from '#views/data/dictionary-page.ts';
import { openDataView } from '#views/data/open-data-page.ts';
import { dashboardView } from '#views/dashboards/index.ts';
import { entryView } from '#views/entries/index.ts';
import { problemsView, problemView } from '#views/help.ts';
import { formView } from '#views/forms/form.ts';
import { homeView } from '#views/home/home.ts';
import { agreementsFacetView, retiredLevelView } from '#views/lists/agreements.ts';
import { dueListView } from '#views/lists/due.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import { mapView } from '#views/map.ts';
import { methodologyView } from '#views/methodology/view.ts';
import type { PageView } from '#views/model/page.ts';
import { pendingView } from '#views/pending/page.ts';
import { ruleView } from '#views/obligations/rule.ts';
import { guideView, proseView } from '#views/prose.ts';
import { requestsPage } from '#views/requests/page.ts';
import { searchView } from '#views/search.ts';
import { easyReadView } from '#views/easy-read.ts';
import { saveView } from '#views/save.ts';
import { settingsView } from '#views/settings.ts';
import { shareView } from '#views/share.ts';
import { SHEET_VIEWS } from '#views/sheets.ts';
import { trailPageView } from '#views/trail/page.ts';
import CalculatorPage from '#components/pages/CalculatorPage.astro';
import CalendarPage from '#components/pages/CalendarPage.astro';
import CataloguePage from '#components/pages/CataloguePage.astro';
import DataPage from '#components/pages/DataPage.astro';
import EntryPage from '#components/pages/EntryPage.astro';
import DashboardPage from '#components/pages/DashboardPage.astro';
import FormPage from '#components/pages/FormPage.astro';
import HomePage from '#components/pages/HomePage.astro';
import ListPage from '#components/pages/ListPage.astro';
import MethodologyPage from '#components/pages/MethodologyPage.astro';
import PaperPage from '#components/pages/PaperPage.astro';
import ProblemPage from '#components/pages/ProblemPage.astro';
import ProsePage from '#components/pages/ProsePage.astro';
import SearchPage from '#components/pages/SearchPage.astro';
import EasyReadPage from '#components/pages/EasyReadPage.astro';
import SavePage from '#components/pages/SavePage.astro';
import SettingsPage from '#components/pages/SettingsPage.astro';
import SheetPage from '#components/pages/SheetPage.astro';
import TrailPage from '#components/pages/TrailPage.astro';
import { sizedView } from '#site/figures.ts';
import { MAP_SHAPES } from '#site/map-shapes.ts';
import { offeredPapers, withoutPackPart } from '#views/papers/links.ts';
import { paperPageView } from '#views/papers/page.ts';
import { LINKED_DATA, OPEN_DATA_SIZES } from '#site/open-data-files.ts';
import { proseOf } from '#site/prose.ts';
import type { Page } from '#site/routes.ts';

/** What draws a page: its component, the view it receives, what it receives besides, and prose that stands inside it. */
export interface PageParts {
  component: AstroComponentFactory;
  view: PageView;
  props?: Readonly<Record<string, unknown>>;
  Prose?: AstroComponentFactory;
}

type Parts<K extends Page['kind']> = (context: ViewContext, page: Extract<Page, { kind: K }>) => PageParts;

/** Every kind of page. A kind without a line here does not compile. */
const PAGE_KINDS: { readonly [K in Page['kind']]: Parts<K> } = {
  home: (context) => ({ component: HomePage, view: homeView(context) }),
  list: (context, { section }) => ({
    component: ListPage,
    view: LIST_VIEWS[section](context),
    props: { map: section === 'countries' ? mapView(context, MAP_SHAPES) : undefined },
  }),
  facet: (context, { division, group }) => ({ component: ListPage, view: agreementsFacetView(context, division, group) }),
  due: (context, { list }) => ({ component: ListPage, view: dueListView(context, list) }),
  'retired-level': (context, { level }) => ({ component: ListPage, view: retiredLevelView(context, level) }),
  dashboard: (context, { section, part }) => ({ component: DashboardPage, view: dashboardView(context, section, part) }),
  entry: (context, { entry }) => {
    const papers = offeredPapers(context, entry);
    return {
      component: EntryPage,
      view: withoutPackPart(entryView(context, entry), papers),
      props: { share: shareView(context, entry), papers },
    };
  },
  prose: (context, { section }) => {
    const { frontmatter, Content: Prose } = proseOf(section, context.locale);
    return section === 'methodology'
      ? { component: MethodologyPage, view: methodologyView(context, frontmatter), Prose }
      : { component: ProsePage, view: proseView(context, section, frontmatter), Prose };
  },
  guide: (context, { guide }) => {
    const { frontmatter, Content: Prose } = proseOf(`guide-${guide}`, context.locale);
    return { component: ProsePage, view: guideView(context, guide, frontmatter), Prose };
  },
  form: (context, { form }) => ({ component: FormPage, view: formView(context, form) }),
  sheet: (context, { section }) => ({ component: SheetPage, view: SHEET_VIEWS[section](context) }),
  requests: (context, { of }) => ({ component: SheetPage, view: requestsPage(context, of) }),
  trail: (context, { part }) => ({ component: TrailPage, view: trailPageView(context, part) }),
  rule: (context, { rule }) => ({ component: SheetPage, view: ruleView(context, rule) }),
  paper: (context, { paper }) => ({ component: PaperPage, view: paperPageView(context, paper) }),
  pending: (context, { party }) => ({ component: SheetPage, view: pendingView(context, party) }),
  'easy-read': (context) => ({ component: EasyReadPage, view: easyReadView(context) }),
  save: (context) => ({ component: SavePage, view: saveView(context) }),
  settings: (context) => ({ component: SettingsPage, view: settingsView(context) }),
  data: (context) => ({ component: DataPage, view: openDataView(context, OPEN_DATA_SIZES, LINKED_DATA) }),
  dictionary: (context) => ({ component: SheetPage, view: dictionaryView(context) }),
  codes: (context) => ({ component: SheetPage, view: codesView(context) }),
  search: (context) => ({ component: SearchPage, view: searchView(context) }),
  calendar: (context) => ({ component: CalendarPage, view: calendarView(context) }),
  calculator: (context) => ({ component: CalculatorPage, view: calculatorView(context) }),
  problems: (context) => ({ component: ListPage, view: problemsView(context) }),
  problem: (context, { code }) => ({ component: ProblemPage, view: problemView(context, code) }),
  catalogue: (context) => ({ component: CataloguePage, view: catalogueView(context, MAP_SHAPES) }),
};

/** The parts of the page at an address. Its links to files of figures tell their sizes. */
export function pageParts(context: ViewContext, page: Page): PageParts {
  const partsOf = PAGE_KINDS[page.kind] as (context: ViewContext, page: Page) => PageParts;
  const parts = partsOf(context, page);
  // The frames of examples borrow the files of another figure.
  if (page.kind === 'catalogue') return parts;
  const { view, props } = parts;
  return { ...parts, ...sizedView({ view, ...(props && { props }) }, context.locale) };
}
