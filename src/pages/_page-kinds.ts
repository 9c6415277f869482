import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { archiveView } from '#views/archive-page.ts';
import { catalogueView } from '#views/catalogue/catalogue.ts';
import { calculatorView } from '#views/calculator.ts';
import type { ViewContext } from '#views/context.ts';
import { codesView } from '#views/data/codes-page.ts';
import { dictionaryView } from '#views/data/dictionary-page.ts';
import { queriesView } from '#views/data/queries/page.ts';
import { openDataView } from '#views/data/open-data-page.ts';
import { problemsView, problemView } from '#views/help.ts';
import { formView } from '#views/forms/form.ts';
import { dividedView } from '#views/division/division.ts';
import type { DivisibleView } from '#views/division/view-runs.ts';
import { homeView } from '#views/home/home.ts';
import { retiredLevelView } from '#views/lists/agreements.ts';
import { mapView } from '#views/map.ts';
import { methodologyView } from '#views/methodology/view.ts';
import { newsPeriodView } from '#views/changes/pages.ts';
import type { PageView } from '#views/model/page.ts';
import { guideView, proseView } from '#views/prose.ts';
import { searchView } from '#views/search.ts';
import { easyReadView } from '#views/easy-read.ts';
import { saveView } from '#views/save.ts';
import { settingsView } from '#views/settings.ts';
import { shareView } from '#views/share.ts';
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
import { offeredPapers } from '#views/papers/links.ts';
import { LINKED_DATA, OPEN_DATA_SIZES } from '#site/open-data-files.ts';
import { proseOf } from '#site/prose.ts';
import { divisibleView } from '#site/divisible.ts';
import type { Page, WholePage } from '#site/page.ts';

/** What draws a page: its component, the view it receives, what it receives besides, and prose that stands inside it. */
export interface PageParts {
  component: AstroComponentFactory;
  view: PageView;
  props?: Readonly<Record<string, unknown>>;
  Prose?: AstroComponentFactory;
}

type Divisible = Extract<
  WholePage,
  { kind: 'list' | 'facet' | 'due' | 'dashboard' | 'entry' | 'sheet' | 'requests' | 'rule' | 'pending' | 'trail' | 'calendar' | 'paper' }
>;
type Plain = Exclude<WholePage, Divisible>;
type Parts<K extends Plain['kind']> = (context: ViewContext, page: Extract<Plain, { kind: K }>) => PageParts;

/** Every kind of page that is one page for ever. A kind that stands neither here nor among those that can be divided does not compile. */
const PAGE_KINDS: { readonly [K in Plain['kind']]: Parts<K> } = {
  home: (context) => ({ component: HomePage, view: homeView(context) }),
  'retired-level': (context, { level }) => ({ component: ListPage, view: retiredLevelView(context, level) }),
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
  news: (context, { of }) => ({ component: SheetPage, view: newsPeriodView(context, of) }),
  'easy-read': (context) => ({ component: EasyReadPage, view: easyReadView(context) }),
  save: (context) => ({ component: SavePage, view: saveView(context) }),
  settings: (context) => ({ component: SettingsPage, view: settingsView(context) }),
  data: (context) => ({ component: DataPage, view: openDataView(context, OPEN_DATA_SIZES, LINKED_DATA) }),
  dictionary: (context) => ({ component: SheetPage, view: dictionaryView(context) }),
  codes: (context) => ({ component: SheetPage, view: codesView(context) }),
  archive: (context) => ({ component: SheetPage, view: archiveView(context) }),
  queries: (context) => ({ component: SheetPage, view: queriesView(context) }),
  search: (context) => ({ component: SearchPage, view: searchView(context) }),
  calculator: (context) => ({ component: CalculatorPage, view: calculatorView(context) }),
  problems: (context) => ({ component: ListPage, view: problemsView(context) }),
  problem: (context, { code }) => ({ component: ProblemPage, view: problemView(context, code) }),
  catalogue: (context) => ({ component: CataloguePage, view: catalogueView(context, MAP_SHAPES) }),
};

/** What draws a page that can be divided, and its further pages. */
const DRAWN_BY: { readonly [K in DivisibleView['drawnBy']]: { first: AstroComponentFactory; further: AstroComponentFactory } } = {
  list: { first: ListPage, further: ListPage },
  dashboard: { first: DashboardPage, further: DashboardPage },
  sheet: { first: SheetPage, further: SheetPage },
  entry: { first: EntryPage, further: SheetPage },
  trail: { first: TrailPage, further: TrailPage },
  calendar: { first: CalendarPage, further: SheetPage },
  paper: { first: PaperPage, further: PaperPage },
};

/** What the first page receives besides its view. */
function propsOf(context: ViewContext, page: Divisible): PageParts['props'] {
  if (page.kind === 'list') return { map: page.section === 'countries' ? mapView(context, MAP_SHAPES) : undefined };
  if (page.kind === 'entry') return { share: shareView(context, page.entry), papers: offeredPapers(context, page.entry) };
  return undefined;
}

function partsOf(context: ViewContext, page: Page): PageParts {
  const [whole, number] = page.kind === 'further' ? [page.of, page.number] : [page, 1];
  const divisible = divisibleView(context, whole);
  if (divisible === undefined)
    return (PAGE_KINDS[whole.kind as Plain['kind']] as (context: ViewContext, page: WholePage) => PageParts)(context, whole);
  const view = dividedView(context, divisible, number);
  if (number > 1) return { component: DRAWN_BY[divisible.drawnBy].further, view };
  const props = propsOf(context, whole as Divisible);
  return { component: DRAWN_BY[divisible.drawnBy].first, view, ...(props && { props }) };
}

/** The parts of the page at an address. Its links to files of figures tell their sizes. */
export function pageParts(context: ViewContext, page: Page): PageParts {
  const parts = partsOf(context, page);
  // The frames of examples borrow the files of another figure.
  if (page.kind === 'catalogue') return parts;
  const { view, props } = parts;
  return { ...parts, ...sizedView({ view, ...(props && { props }) }, context.locale) };
}
