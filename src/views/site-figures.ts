import { matrixSections } from './entries/matrix.ts';
import { findingParts, FINDING_SECTIONS, findingView } from './dashboards/index.ts';
import type { FindingContent } from './model/dashboard.ts';
import { mapFigure } from './map.ts';
import { obligationsOverview } from './obligations/overview.ts';
import { pipelineView } from './obligations/pipeline.ts';
import type { ViewContext } from './context.ts';
import { CHARTED, chartView } from './figures/agreement-charts.ts';
import { bodyYearsContent } from './figures/body-years.ts';
import type { FigureView } from './model/figure.ts';

type Section = { content: readonly FindingContent[] };

function figureOf(content: FindingContent): FigureView | undefined {
  switch (content.type) {
    case 'bars':
      return content.bars.figure;
    case 'levels':
    case 'strips':
      return content.figure;
    case 'pairs':
      return content.pairs.figure;
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
  return sections.flatMap((section) => section?.content.flatMap((content) => figureOf(content) ?? []) ?? []);
}

/** The figures about everything, in the order of the menu. */
export function mainFigures(context: ViewContext): FigureView[] {
  return [
    ...CHARTED.map((division) => chartView(context, division).figure),
    mapFigure(context),
    ...figuresIn([{ content: bodyYearsContent(context, { to: 'section', section: 'figures' }) }]),
    ...FINDING_SECTIONS.flatMap((section) => figuresIn(findingView(context, section).sections)),
    ...figuresIn(obligationsOverview(context).sections),
    ...figuresIn(pipelineView(context).sections),
  ];
}

/** The matrix of each instrument. */
export function matrixFigures(context: ViewContext): FigureView[] {
  return context.ledger.all('guidelines').flatMap((entry) => figuresIn(matrixSections(context, entry)));
}

/** Every figure of the site: also those of one group, country or instrument. No two have the same file. */
export function siteFigures(context: ViewContext): FigureView[] {
  const parts = findingParts(context.ledger).flatMap((part) => figuresIn(findingView(context, part.section, part).sections));
  return [...mainFigures(context), ...matrixFigures(context), ...parts];
}
