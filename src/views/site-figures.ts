import { matrixSections } from './entries/parts/matrix.ts';
import { DASHBOARD_SECTIONS, dashboardView, picturedParts } from './dashboards/index.ts';
import type { DashboardContent } from './model/dashboard.ts';
import { trailView } from './trail/figure.ts';
import { mapFigure } from './map.ts';
import { obligationsOverview } from './obligations/overview.ts';
import { pipelineView } from './obligations/pipeline.ts';
import type { ViewContext } from './context.ts';
import { CHARTED, chartView } from './figures/agreement-charts.ts';
import { bodyYearsContent } from './figures/body-years.ts';
import type { FigureView } from './model/figure.ts';

type Section = { content: readonly DashboardContent[] };

function figureOf(content: DashboardContent): FigureView | undefined {
  switch (content.type) {
    case 'bars':
      return content.bars.figure;
    case 'levels':
    case 'strips':
      return content.figure;
    case 'pairs':
      return content.pairs.figure;
    case 'quarters':
      return content.quarters.figure;
    case 'chart':
      return content.chart.figure;
    case 'years':
      return content.years.figure;
    case 'matrix':
      return content.matrix.figure;
    case 'strip':
      return content.strip.figure;
    default:
      return undefined;
  }
}

/** The figures of some sections, in their order. */
export function figuresIn(sections: readonly (Section | undefined)[]): FigureView[] {
  const figures = (content: DashboardContent): FigureView[] =>
    content.type === 'fold' ? content.content.flatMap(figures) : [figureOf(content) ?? []].flat();
  return sections.flatMap((section) => section?.content.flatMap(figures) ?? []);
}

/** The figures about everything, in the order of the menu. */
function mainFigures(context: ViewContext): FigureView[] {
  const trail = trailView(context);
  return [
    ...(trail ? [trail.figure] : []),
    ...CHARTED.map((division) => chartView(context, division).figure),
    mapFigure(context),
    ...figuresIn([{ content: bodyYearsContent(context, { to: 'section', section: 'figures' }) }]),
    ...DASHBOARD_SECTIONS.flatMap((section) => figuresIn(dashboardView(context, section).sections)),
    ...figuresIn(obligationsOverview(context).sections),
    ...figuresIn(pipelineView(context).sections),
  ];
}

/** The matrix of each instrument. */
function matrixFigures(context: ViewContext): FigureView[] {
  return context.ledger.all('guidelines').flatMap((entry) => figuresIn(matrixSections(context, entry)));
}

/** The figures of one group, country or difference. */
function partFigures(context: ViewContext): FigureView[] {
  return picturedParts(context.ledger).flatMap((part) => figuresIn(dashboardView(context, part.section, part).sections));
}

/** Every figure of the site in one language. No two have the same file. */
export interface SiteFigures {
  main: readonly FigureView[];
  matrices: readonly FigureView[];
  all: readonly FigureView[];
}

const collected = new WeakMap<ViewContext, SiteFigures>();

/**
 * Gathered once from the views that the pages are drawn from, for the files, for the sizes told beside them and for the page
 * that lists them; forgotten together with the context.
 */
export function siteFigures(context: ViewContext): SiteFigures {
  const known = collected.get(context);
  if (known) return known;
  const [main, matrices] = [mainFigures(context), matrixFigures(context)];
  const figures = { main, matrices, all: [...main, ...matrices, ...partFigures(context)] };
  collected.set(context, figures);
  return figures;
}
