import { oncePerKey, oncePerLedger } from '#domain/ledger/once.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { assessmentsOf } from '#domain/voices/assessments.ts';
import { calendarView } from '#views/calendar.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { dashboardView } from '#views/dashboards/index.ts';
import { pageCount } from '#views/division/division.ts';
import type { DivisibleView } from '#views/division/view-runs.ts';
import { entryView } from '#views/entries/index.ts';
import { agreementsFacetView } from '#views/lists/agreements.ts';
import { dueListView } from '#views/lists/due.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import { ruleView } from '#views/obligations/rule.ts';
import { offeredPapers, withoutPackPart } from '#views/papers/links.ts';
import { paperPageView } from '#views/papers/page.ts';
import { pendingView } from '#views/pending/page.ts';
import { requestsPage } from '#views/requests/page.ts';
import { SHEET_VIEWS } from '#views/sheets.ts';
import { trailPageView } from '#views/trail/page.ts';
import type { WholePage } from './page.ts';

function builtView(context: ViewContext, page: WholePage): DivisibleView | undefined {
  switch (page.kind) {
    case 'list':
      return { drawnBy: 'list', view: LIST_VIEWS[page.section](context) };
    case 'facet':
      return { drawnBy: 'list', view: agreementsFacetView(context, page.division, page.group) };
    case 'due':
      return { drawnBy: 'list', view: dueListView(context, page.list) };
    case 'dashboard':
      return { drawnBy: 'dashboard', view: dashboardView(context, page.section, page.part) };
    case 'entry':
      return { drawnBy: 'entry', view: withoutPackPart(entryView(context, page.entry), offeredPapers(context, page.entry)) };
    case 'sheet':
      return { drawnBy: 'sheet', view: SHEET_VIEWS[page.section](context) };
    case 'requests':
      return { drawnBy: 'sheet', view: requestsPage(context, page.of) };
    case 'rule':
      return { drawnBy: 'sheet', view: ruleView(context, page.rule) };
    case 'pending':
      return { drawnBy: 'sheet', view: pendingView(context, page.party) };
    case 'trail':
      return { drawnBy: 'trail', view: trailPageView(context, page.part) };
    case 'calendar':
      return { drawnBy: 'calendar', view: calendarView(context) };
    case 'paper':
      return { drawnBy: 'paper', view: paperPageView(context, page.paper) };
    default:
      return undefined;
  }
}

/** Views that are kept: the pages of one list are made one after another, in both languages in turn. */
const KEPT = 4;
const recent: { context: ViewContext; page: WholePage; divisible: DivisibleView | undefined }[] = [];

/** The view of a page whose lists may grow, with what draws it; undefined for a page that has none. */
export function divisibleView(context: ViewContext, page: WholePage): DivisibleView | undefined {
  const known = recent.find((own) => own.context === context && own.page === page);
  if (known) return known.divisible;
  const divisible = builtView(context, page);
  recent.unshift({ context, page, divisible });
  recent.length = Math.min(recent.length, KEPT);
  return divisible;
}

/** What a ledger of fewer entries and levels than this has to list fits on every page: nothing is counted to find that out. */
const FEW = 1500;
/** An entry that fewer others name has no list to divide. */
const FEW_MENTIONS = 100;

const sizes = oncePerLedger((ledger) => ({
  entries: [...ledger.entries()].reduce(
    (sum, entry) =>
      sum + 1 + (entry.collection === 'reports' || entry.collection === 'self-assessments' ? assessmentsOf(ledger, entry).length : 0),
    0,
  ),
}));

/** Pages that can only be short: of an entry that few others name; of what this site draws; of one thing in each country. */
function isShort(ledger: Ledger, page: WholePage): boolean {
  if (page.kind === 'entry') return ledger.mentionsOf(page.entry).length < FEW_MENTIONS;
  if (page.kind === 'sheet') return page.section === 'figures';
  if (page.kind === 'dashboard' && page.part?.part === 'organization')
    return ledger.mentionsOf({ collection: 'parties', id: page.part.value }).length < FEW_MENTIONS;
  return page.kind === 'dashboard' && page.section === 'coverage' && (page.part?.part === 'agreement' || page.part?.part === 'guideline');
}

/** Over how many pages a page goes on. @param asOf ISO day */
export function pageCountOf(ledger: Ledger, asOf: string, page: WholePage): number {
  if (sizes(ledger).entries < FEW || isShort(ledger, page)) return 1;
  const divisible = divisibleView(countingContext(ledger, asOf).context, page);
  return divisible === undefined ? 1 : pageCount(divisible);
}

/** Lists have the same lengths in every language and at every address. */
const countingContext = oncePerKey((ledger, asOf) => ({
  context: createContext({ ledger, locale: 'es', asOf, basePath: '/', siteUrl: '' }),
}));
