import { filterQuery } from '#addresses/filters.ts';
import { furtherPath, furtherPattern, linesFilePath } from '#addresses/further.ts';
import { formatNumber } from '#i18n/format.ts';
import { PAGE_WORDS } from '#i18n/page-words.ts';
import type { ViewContext } from '../context.ts';
import type { Filters, FilterView } from '../model/filter.ts';
import type { PageView } from '../model/page.ts';
import type { PaperPageView } from '../papers/page.ts';
import type { SequenceView } from '../model/sequence.ts';
import type { Cutter } from './content-runs.ts';
import { planOf, type Plan, type Slice } from './plan.ts';
import { cutView, type DivisibleView } from './view-runs.ts';

/** A page and its lists as they are, before they are divided. */
interface Measured {
  plan: Plan;
  /** Of each list, the place on the page of each of its lines. */
  places: readonly (readonly (string | undefined)[])[];
  /** Of each list, what its lines can be found by. */
  filters: readonly (readonly (Filters | undefined)[])[];
}

const filtersOf = (line: object) => ('filters' in line ? (line.filters as Filters | undefined) : undefined);

const known = new WeakMap<DivisibleView, Measured>();

function measure(divisible: DivisibleView): Measured {
  const measured = known.get(divisible) ?? measuredAnew(divisible);
  known.set(divisible, measured);
  return measured;
}

function measuredAnew(divisible: DivisibleView): Measured {
  const weights: number[][] = [];
  const places: (string | undefined)[][] = [];
  const filters: (Filters | undefined)[][] = [];
  const heights: number[][] = [];
  const cut: Cutter['cut'] = (lines, weigh, placeOf, height = weigh) => {
    weights.push(lines.map(weigh));
    heights.push(lines.map(height));
    places.push(lines.map((line) => placeOf?.(line)));
    filters.push(lines.map(filtersOf));
    return { lines, more: undefined };
  };
  cutView({ cut, goesOn: false }, divisible);
  return { plan: planOf(weights, heights), places, filters };
}

/** Over how many pages the lists of a page go on: one where they fit on it. */
export function pageCount(divisible: DivisibleView): number {
  return measure(divisible).plan.length;
}

/** Pages to which every page leads: the first and the last, those beside it, and steps between that let one get anywhere soon. */
function linkedPages(current: number, count: number, held: (page: number) => boolean): number[] {
  const step = Math.ceil(count / 20);
  return Array.from({ length: count }, (_, at) => at + 1).filter(
    (page) => count <= 24 || page === 1 || page === count || Math.abs(page - current) <= 3 || page % step === 0 || held(page),
  );
}

const placesIn = (slices: readonly Slice[], places: Measured['places']) =>
  slices.flatMap(({ from, to }, list) => places[list]!.slice(from, to).filter((place) => place !== undefined));

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function sequenceOf(context: ViewContext, { path }: PageView, { plan, places }: Measured, current: number): SequenceView {
  const { locale, basePath } = context;
  const words = PAGE_WORDS[locale];
  const number = (value: number) => formatNumber(value, locale);
  const href = (page: number) => basePath.slice(0, -1) + furtherPath(locale, path, page);
  // What had its place on the first page has its way from there.
  const placesOf = (page: number) => (current === 1 && page > 1 ? placesIn(plan[page - 1]!, places) : []);
  return {
    label: words.which(number(current), number(plan.length)),
    previous: current === 1 ? undefined : { href: href(current - 1), text: words.previous },
    next: current === plan.length ? undefined : { href: href(current + 1), text: words.next },
    links: linkedPages(current, plan.length, (page) => placesOf(page).length > 0).map((page) => ({
      link: { href: href(page), text: number(page) },
      said: words.page(number(page)),
      current: page === current,
      places: placesOf(page),
    })),
  };
}

/** The address, title and way back of one of the pages over which a page goes on. */
function numbered(context: ViewContext, view: PageView, page: number, sequence: SequenceView): PageView {
  if (page === 1) return { ...view, sequence };
  const path = furtherPath(view.locale, view.path, page);
  const further = (address: string, locale: PageView['locale']) => furtherPath(locale, address, page);
  const first = { href: context.basePath.slice(0, -1) + view.path, text: view.title };
  return {
    ...view,
    path,
    title: `${view.title}, ${lower(sequence.label)}`,
    description: `${view.description.replace(/\.$/, '')}. ${sequence.label}.`,
    absolute: further(view.absolute, view.locale),
    alternates: view.alternates.map(({ locale, href, absolute }) => ({
      locale,
      href: further(href, locale),
      absolute: further(absolute, locale),
    })),
    breadcrumbs: [...view.breadcrumbs, first],
    sequence,
  };
}

function wholeOf({ locale, basePath }: ViewContext, { path }: PageView): FilterView['whole'] {
  const base = basePath.slice(0, -1);
  return { lines: base + linesFilePath(locale, path), pages: base + furtherPattern(locale, path) };
}

/** What a page says on its top where it is one of several. @param which which of them; undefined for the first */
function withHead(context: ViewContext, view: PageView, whole: PageView, which: string | undefined): PageView {
  const named = (title: string) => (which === undefined ? title : `${title}, ${which}`);
  if ('chapters' in view) {
    const paper = view as PaperPageView;
    const { [context.locale]: words } = PAGE_WORDS;
    return { ...paper, paper: { ...paper.paper, title: named(paper.paper.title) }, print: words.paper } as PageView;
  }
  const filter = 'filter' in view ? (view.filter as FilterView | undefined) : undefined;
  return {
    ...view,
    ...(filter && { filter: { ...filter, whole: wholeOf(context, whole) } }),
    ...('heading' in view && { heading: named(String(view.heading)) }),
  };
}

/** One of the pages over which a page goes on; the page itself where its lists fit on it. @param page from 1 */
export function dividedView(context: ViewContext, divisible: DivisibleView, page: number): PageView {
  const measured = measure(divisible);
  const { plan } = measured;
  if (plan.length === 1) return divisible.view;
  const { locale, basePath } = context;
  const words = PAGE_WORDS[locale];
  let list = -1;
  const cut: Cutter['cut'] = (lines) => {
    list++;
    const { from, to } = plan[page - 1]![list]!;
    const next = plan.findIndex((slices, at) => at >= page && slices[list]!.to > slices[list]!.from);
    const count = lines.length - to;
    const more =
      next === -1 || to === from
        ? undefined
        : {
            href: basePath.slice(0, -1) + furtherPath(locale, divisible.view.path, next + 1),
            text:
              divisible.drawnBy === 'paper'
                ? words.chapter(formatNumber(next + 1, locale))
                : words.more(formatNumber(count, locale), formatNumber(next + 1, locale)),
          };
    return { lines: lines.slice(from, to), more };
  };
  const view = cutView({ cut, goesOn: page > 1 }, divisible);
  const sequence = sequenceOf(context, divisible.view, measured, page);
  return numbered(context, withHead(context, view, divisible.view, page === 1 ? undefined : lower(sequence.label)), page, sequence);
}

/** What the lines of a divided list can be found by, page by page: the browser asks for it once somebody narrows the list. */
export interface LinesFile {
  /** Values as an address writes them: `pais=mx`. */
  values: readonly string[];
  /** Of each page, for each of its lines in their order the places of its values in `values`. */
  pages: readonly (readonly (readonly number[])[])[];
}

/** Undefined where the page has no list that can be narrowed, or is not divided. */
export function linesFileOf(divisible: DivisibleView): { path: string; file: LinesFile } | undefined {
  const { plan, filters } = measure(divisible);
  if (plan.length === 1 || !filters.flat().some((own) => own !== undefined)) return undefined;
  const values = new Map<string, number>();
  const placeOf = (value: string) => {
    if (!values.has(value)) values.set(value, values.size);
    return values.get(value)!;
  };
  const pages = plan.map((slices) =>
    slices.flatMap(({ from, to }, list) =>
      filters[list]!.slice(from, to).flatMap((own) => (own === undefined ? [] : [filterQuery(own).split('&').map(placeOf)])),
    ),
  );
  const { locale, path } = divisible.view;
  return { path: linesFilePath(locale, path), file: { values: [...values.keys()], pages } };
}
