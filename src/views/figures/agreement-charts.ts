import { computeFigure, type Division } from '#domain/figures/figures.ts';
import type { Level } from '#domain/schemas/vocabulary.ts';
import { hrefOf, markOf, type ViewContext } from '../context.ts';
import { divisionLabel } from '../names.ts';
import type { ChartView } from '../model/pictures.ts';
import { barsFigure } from './frame.ts';

/** The ways in which the agreements are counted in bars: what the sources document stands on the home page, the rest on that of figures. */
export const CHARTED = ['level', 'body', 'theme', 'year'] as const satisfies readonly Division[];
export type Charted = (typeof CHARTED)[number];

/** Where a chart stands. */
export function chartPlace(division: Charted) {
  return division === 'level' ? ({ to: 'home' } as const) : ({ to: 'section', section: 'figures' } as const);
}

/** A chart of the agreements by one division; each bar leads to the list behind it. */
export function chartView(context: ViewContext, division: Charted): ChartView {
  const { messages } = context;
  const { groups, total } = computeFigure(context.ledger, division);
  const { title, rule } = messages.figures[division];
  const largest = Math.max(1, ...groups.map(({ ids }) => ids.length));
  const rows = groups.map(({ value, ids }) => ({
    label: divisionLabel(context, division, value),
    href: hrefOf(context, { to: 'facet', facet: division, value }),
    count: ids.length,
    share: ids.length / largest,
    mark: division === 'level' ? markOf(context, value as Level) : undefined,
  }));
  return {
    figure: barsFigure(context, {
      id: division,
      file: `agreements-by-${division}`,
      title,
      rule,
      at: chartPlace(division),
      columns: [messages.table.category, messages.table.number],
      rows,
      total,
    }),
    total,
    enhanced: division !== 'level',
    rows,
  };
}
