import { ANCHORS } from '#addresses/anchors.ts';
import { type Continuity, computeContinuity, CONTINUITY, type ThemeContinuity, type ThemeYear } from '#domain/figures/continuity.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import type { ViewContext } from '../context.ts';
import { entryLink } from '../names.ts';
import { figureView, figureWords } from '../figures/frame.ts';
import type { DrawingView, FigureView } from '../model/figure.ts';
import { itemOf } from '../items.ts';
import type { DashboardContent, DashboardSectionView, DashboardView, ThemeGridView, ThemeStripView } from '../model/dashboard.ts';
import type { Inline } from '../model/inline.ts';
import { dashboardShell } from './shell.ts';
import { byPresidencySection, raisedBySection } from './raised-by.ts';
import { number } from './cell-items.ts';
import { yearAnchor } from './year-anchor.ts';

type Span = { from: number; to: number };

/** The sign of each state of a theme, for the marks of the strip. */
const CONTINUITY_SIGNS: Record<Continuity, string> = { raised: '▲', kept: '●', dropped: '×', returned: '○' };

/** Entries of one year that the page lists; the theme's own page has all of them. */
const LISTED = 12;

function stateWord(context: ViewContext, state: Continuity): string {
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

/** A theme as a row: each year in which something happened with its mark; in words, the years of each state. */
function stripView(context: ViewContext, { theme, years, now }: ThemeContinuity, span: Span): ThemeStripView {
  const told = CONTINUITY.flatMap((state) => {
    const own = years.filter((year) => year.state === state).map(({ year }) => String(year));
    return own.length === 0 ? [] : [`${stateWord(context, state)}: ${own.join(', ')}`];
  });
  return {
    id: theme.id,
    heading: entryLink(context, theme),
    now: nowWords(context, now, years),
    label: told.length === 0 ? context.messages.dashboards.continuity.never : told.join('; '),
    marks: years.map(({ year, state }) => ({ x: year - span.from, state })),
  };
}

/** Years between a tick and the end of the axis from which their texts do not touch. */
const APART = 3;

/** The first and the last year, and each decade that has room between them. */
function ticksOf({ from, to }: Span): { x: number; text: string }[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const told = years.filter((year) => year === from || year === to || (year % 10 === 0 && year - from >= APART && to - year >= APART));
  return told.map((year) => ({ x: year - from, text: String(year) }));
}

function gridView(context: ViewContext, themes: readonly ThemeContinuity[], span: Span): ThemeGridView {
  return { width: span.to - span.from + 1, ticks: ticksOf(span), rows: themes.map((theme) => stripView(context, theme, span)) };
}

/** The entries behind the years of a theme, year by year, behind one line. */
function themeLists(context: ViewContext, { theme, years, undated, total }: ThemeContinuity): DashboardContent[] {
  if (total === 0) return [];
  const { continuity } = context.messages.dashboards;
  const link = entryLink(context, theme);
  const list = (id: string, when: string, entries: ThemeYear['entries']) => ({
    id,
    heading: `${when} (${number(context, entries.length)})`,
    items: [
      ...entries.slice(0, LISTED).map((entry) => {
        const { href, code, title, lang } = itemOf(context, entry);
        return { href, code, title, lang, meta: [context.messages.kinds[entry.collection]] };
      }),
      ...(entries.length > LISTED ? [{ href: link.href, title: continuity.more(entries.length - LISTED), meta: [] }] : []),
    ],
  });
  return [
    {
      type: 'lists',
      heading: `${link.text} (${number(context, total)})`,
      lists: [
        ...years
          .filter(({ entries }) => entries.length > 0)
          .map(({ year, entries }) => list(yearAnchor(theme.id, year), String(year), entries)),
        ...(undated.length > 0 ? [list(`${theme.id}-undated`, continuity.undated, undated)] : []),
      ],
    },
  ];
}

const SHAPES = { raised: 'triangle', kept: 'disc', dropped: 'cross', returned: 'ring' } as const satisfies Record<
  ThemeYear['state'],
  string
>;

/** The grid in a file of its own. */
function drawingOf(context: ViewContext, themes: readonly ThemeContinuity[], span: Span): DrawingView {
  const { continuity } = context.messages.dashboards;
  const at = (year: number) => (year - span.from + 0.5) / (span.to - span.from + 1);
  return {
    axis: ticksOf(span).map(({ x, text }) => ({ x: at(span.from + x), text })),
    legend: CONTINUITY.map((state) => ({ shape: SHAPES[state], text: continuity.states[state] })),
    rowHeight: 20,
    rows: themes.map(({ theme, years }) => ({
      label: entryLink(context, theme).text,
      value: '',
      shapes: years.map(({ year, state }) => ({ kind: SHAPES[state], x: at(year) })),
    })),
  };
}

/** How many themes have entries of late; those that never had one with a date are not among them. */
function recentWords(context: ViewContext, themes: readonly ThemeContinuity[]): string {
  const recent = themes.filter(({ now }) => now !== undefined && now !== 'dropped').length;
  return context.messages.dashboards.continuity.counts(number(context, recent), number(context, themes.length));
}

/** The frame of the grid: a row for each theme and year in its file, a row for each theme in its table. */
function continuityFigure(context: ViewContext, themes: readonly ThemeContinuity[], span: Span): FigureView {
  const { continuity } = context.messages.dashboards;
  const words = figureWords(context);
  const { columns } = words;
  /** Each year leads to its list; a year of silence has none. */
  const yearsIn = ({ theme, years }: ThemeContinuity, state: ThemeYear['state']): Inline[] => {
    const own = years.filter((year) => year.state === state);
    if (own.length === 0) return ['–'];
    return own.flatMap(({ year, entries }, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      entries.length === 0 ? String(year) : { href: `#${yearAnchor(theme.id, year)}`, text: String(year) },
    ]);
  };
  return figureView(context, {
    id: 'themes-by-year',
    file: 'themes-by-year',
    title: words.continuity.title,
    summary: recentWords(context, themes),
    kind: 'themes',
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
      rows: themes.map((theme) => [[entryLink(context, theme.theme).text], ...CONTINUITY.map((state) => yearsIn(theme, state))]),
    },
  });
}

/** Themes through the years in one grid: raised, kept, dropped, returned; every year of its table leads to the entries behind it. */
export function continuityView(context: ViewContext): DashboardView {
  const { continuity } = context.messages.dashboards;
  const { themes, span } = computeContinuity(context.ledger, context.asOf);
  const strips: DashboardSectionView | undefined = span && {
    id: ANCHORS.themes[context.locale],
    heading: continuity.themes,
    content: [
      {
        type: 'strips',
        figure: continuityFigure(context, themes, span),
        grid: gridView(context, themes, span),
        legendTitle: continuity.legend,
        legend: CONTINUITY.map((state) => ({
          sign: CONTINUITY_SIGNS[state],
          word: stateWord(context, state),
        })),
      },
    ],
  };
  return dashboardShell(context, {
    section: 'continuity',
    rule: continuity.rule(THRESHOLDS.droppedYears),
    points: [recentWords(context, themes)],
    sections: [
      strips,
      raisedBySection(context),
      byPresidencySection(context),
      { id: ANCHORS.lists[context.locale], heading: continuity.lists, content: themes.flatMap((theme) => themeLists(context, theme)) },
    ],
  });
}
