import { ANCHORS } from '#addresses/anchors.ts';
import type { ViewContext } from './context.ts';
import { pageView } from './page.ts';
import type { SheetView } from './model/sheet.ts';
import type { Inline } from './model/inline.ts';
import { CHARTED, chartView } from './figures/agreement-charts.ts';
import { bodyYearsContent } from './figures/body-years.ts';
import { figureWords } from './figures/frame.ts';
import { siteFigures } from './site-figures.ts';
import type { FigureView } from './model/figure.ts';

function row({ title, address, downloads }: FigureView): Inline[][] {
  const files = downloads.flatMap((link, index): Inline[] => (index === 0 ? [link] : [', ', link]));
  return [[{ href: address.href, text: title }], files];
}

/** Every figure about everything with its question and files, and the ones that no other page has. */
export function figuresPageView(context: ViewContext): SheetView {
  const { page, bodyYear } = figureWords(context);
  const table = (figures: readonly FigureView[], caption: string) => ({
    type: 'table' as const,
    table: { caption, columns: [page.columns.figure, page.columns.data], rows: figures.map(row) },
  });
  const { main, matrices } = siteFigures(context);
  const at = { to: 'section', section: 'figures' } as const;
  return {
    ...pageView(context, { destination: at, title: context.messages.sections.figures, description: page.lead, current: 'figures' }),
    kicker: [],
    heading: context.messages.sections.figures,
    lead: page.lead,
    notices: [],
    facts: [],
    sections: [
      {
        id: ANCHORS.agreements[context.locale],
        heading: page.agreements,
        content: CHARTED.map((division) => ({
          type: 'chart',
          chart: chartView(context, division),
        })),
      },
      { id: ANCHORS.byYearAndBody[context.locale], heading: bodyYear.heading, content: bodyYearsContent(context, at) },
      {
        id: ANCHORS.all[context.locale],
        heading: page.all,
        content: [table(main, page.caption), { type: 'paragraph', inlines: [page.groups], soft: true }],
      },
      ...(matrices.length === 0
        ? []
        : [
            {
              id: ANCHORS.measures[context.locale],
              heading: page.matrices,
              content: [
                {
                  type: 'fold' as const,
                  id: `${ANCHORS.measures[context.locale]}-${ANCHORS.list[context.locale]}`,
                  summary: page.matricesCaption,
                  content: [table(matrices, page.matricesCaption)],
                },
              ],
            },
          ]),
    ],
  };
}
