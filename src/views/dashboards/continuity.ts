import { ANCHORS } from '#addresses/anchors.ts';
import { type Continuity, computeContinuity, CONTINUITY, type ThemeContinuity, type ThemeYear } from '#domain/figures/continuity.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import type { ViewContext } from '../context.ts';
import { entryLink } from '../names.ts';
import { figureView, figureWords } from '../figures/frame.ts';
import type { DrawingView, FigureView } from '../model/figure.ts';
import { itemOf } from '../items.ts';
import type { DashboardContent, DashboardSectionView, DashboardView, ThemeStripView } from '../model/dashboard.ts';
import { dashboardShell } from './shell.ts';
import { byPresidencySection, raisedBySection } from './raised-by.ts';
import { number } from './cell-items.ts';
import { yearAnchor } from './year-anchor.ts';

/** The sign of each state of a theme, for the marks of the strip. */
const CONTINUITY_SIGNS: Record<Continuity, string> = { raised: '▲', kept: '●', dropped: '×', returned: '○' };

/** Years that a strip is wide at least, so that its marks keep their size. */
const NARROWEST = 24;
/** Entries of one year that the page lists; the theme's own page has all of them. */
const LISTED = 12;

function yearWord(context: ViewContext, { state }: ThemeYear): string {
  const { continuity } = context.messages.dashboards;
  return state === 'dropped' ? continuity.droppedIn(THRESHOLDS.droppedYears) : continuity.states[state];
}

/** How a theme stands on the day; where it has had no entries for long, since when. */
function nowWords({ messages: { dashboards } }: ViewContext, now: Continuity | undefined, years: readonly ThemeYear[]): string {
  const { continuity } = dashboards;
  const last = years.findLast(({ entries }) => entries.length > 0);
  if (now === undefined || last === undefined) return continuity.never;
  return now === 'dropped' ? continuity.noneSince(last.year) : continuity.now[now];
}

/** A theme as a strip of years, and each year in which something happened with its mark, its word and its list. */
function stripView(
  context: ViewContext,
  { theme, years, now, undated }: ThemeContinuity,
  span: { from: number; to: number },
): ThemeStripView {
  const { continuity } = context.messages.dashboards;
  const link = entryLink(context, theme);
  const decades = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index).filter((year) => year % 10 === 0);
  const listed = years.map((year) => ({
    sign: CONTINUITY_SIGNS[year.state],
    word: yearWord(context, year),
    link: year.entries.length === 0 ? String(year.year) : { href: `#${yearAnchor(theme.id, year.year)}`, text: String(year.year) },
    count: year.entries.length === 0 ? undefined : continuity.entries(year.entries.length),
  }));
  if (undated.length > 0) {
    listed.push({
      sign: '·',
      word: '',
      link: { href: `#${theme.id}-undated`, text: continuity.undated },
      count: continuity.entries(undated.length),
    });
  }
  return {
    id: theme.id,
    heading: link,
    now: nowWords(context, now, years),
    label: continuity.strip(link.text, span.from, span.to),
    width: Math.max(NARROWEST, span.to - span.from + 1),
    marks: years.map(({ year, state }) => ({ x: year - span.from, state })),
    ticks: (decades.length > 1 ? decades : [span.from, span.to]).map((year) => ({ x: year - span.from, text: String(year) })),
    years: listed,
  };
}

/** The entries behind each cell of a theme's strip. */
function themeLists(context: ViewContext, { theme, years, undated }: ThemeContinuity): DashboardContent[] {
  const { continuity } = context.messages.dashboards;
  const title = entryLink(context, theme).text;
  const list = (id: string, when: string, entries: ThemeYear['entries']): DashboardContent => ({
    type: 'list',
    id,
    heading: `${title}, ${when.toLowerCase()} (${number(context, entries.length)})`,
    items: [
      ...entries.slice(0, LISTED).map((entry) => {
        const { href, code, title, lang } = itemOf(context, entry);
        return { href, code, title, lang, meta: [context.messages.kinds[entry.collection]] };
      }),
      ...(entries.length > LISTED
        ? [{ href: entryLink(context, theme).href, title: continuity.more(entries.length - LISTED), meta: [] }]
        : []),
    ],
  });
  return [
    ...years
      .filter(({ entries }) => entries.length > 0)
      .map(({ year, entries }) => list(yearAnchor(theme.id, year), String(year), entries)),
    ...(undated.length > 0 ? [list(`${theme.id}-undated`, continuity.undated, undated)] : []),
  ];
}

type Span = { from: number; to: number };

const SHAPES = { raised: 'triangle', kept: 'disc', dropped: 'cross', returned: 'ring' } as const satisfies Record<
  ThemeYear['state'],
  string
>;

/** The strips in a file of their own. */
function drawingOf(context: ViewContext, themes: readonly ThemeContinuity[], span: Span): DrawingView {
  const { continuity } = context.messages.dashboards;
  const at = (year: number) => (year - span.from + 0.5) / (span.to - span.from + 1);
  const drawn = themes.map((theme) => ({ theme, view: stripView(context, theme, span) }));
  return {
    axis: (drawn[0]?.view.ticks ?? []).map(({ x, text }) => ({ x: at(span.from + x), text })),
    legend: CONTINUITY.map((state) => ({ shape: SHAPES[state], text: continuity.states[state] })),
    rowHeight: 20,
    rows: drawn.map(({ theme, view }) => ({
      label: view.heading.text,
      value: '',
      shapes: theme.years.map(({ year, state }) => ({ kind: SHAPES[state], x: at(year) })),
    })),
  };
}

/** The frame of the strips: a row for each theme and year in its file, a row for each theme in its table. */
function continuityFigure(context: ViewContext, themes: readonly ThemeContinuity[], span: Span): FigureView {
  const { continuity } = context.messages.dashboards;
  const words = figureWords(context);
  const { columns } = words;
  const dropped = themes.filter(({ now }) => now === 'dropped').length;
  const yearsIn = ({ years }: ThemeContinuity, state: ThemeYear['state']) =>
    years.flatMap((year) => (year.state === state ? [String(year.year)] : [])).join(', ') || '–';
  return figureView(context, {
    id: 'themes-by-year',
    file: 'themes-by-year',
    title: words.continuity.title,
    summary: continuity.counts(number(context, dropped), number(context, themes.length)),
    rule: continuity.rule(THRESHOLDS.droppedYears),
    drawing: drawingOf(context, themes, span),
    at: { to: 'section', section: 'continuity' },
    data: {
      columns: [columns.theme, columns.year, columns.state, columns.entries],
      rows: themes.flatMap(({ theme, years, undated }) => {
        const { text } = entryLink(context, theme);
        return [
          ...years.map(({ year, state, entries }) => [text, year, continuity.states[state], entries.length]),
          ...(undated.length > 0 ? [[text, continuity.undated, '', undated.length]] : []),
        ];
      }),
    },
    table: {
      caption: words.continuity.title,
      columns: [columns.theme, ...CONTINUITY.map((state) => continuity.states[state])],
      rows: themes.map((theme) => [[entryLink(context, theme.theme).text], ...CONTINUITY.map((state) => [yearsIn(theme, state)])]),
    },
  });
}

/** Themes through the years: raised, kept, dropped, returned; every year leads to the entries behind it. */
export function continuityView(context: ViewContext): DashboardView {
  const { continuity } = context.messages.dashboards;
  const { themes, span } = computeContinuity(context.ledger, context.asOf);
  const dropped = themes.filter(({ now }) => now === 'dropped').length;
  const strips: DashboardSectionView | undefined = span && {
    id: ANCHORS.themes[context.locale],
    heading: continuity.themes,
    content: [
      {
        type: 'strips',
        figure: continuityFigure(context, themes, span),
        strips: themes.map((theme) => stripView(context, theme, span)),
        legendTitle: continuity.legend,
        legend: CONTINUITY.map((state) => ({
          sign: CONTINUITY_SIGNS[state],
          word: state === 'dropped' ? continuity.droppedIn(THRESHOLDS.droppedYears) : continuity.states[state],
        })),
      },
    ],
  };
  return dashboardShell(context, {
    section: 'continuity',
    rule: continuity.rule(THRESHOLDS.droppedYears),
    points: [continuity.counts(number(context, dropped), number(context, themes.length))],
    sections: [
      strips,
      raisedBySection(context),
      byPresidencySection(context),
      { id: ANCHORS.lists[context.locale], heading: continuity.lists, content: themes.flatMap((theme) => themeLists(context, theme)) },
    ],
  });
}
