import { computeBodyYears, type BodyYears, type BodyYearsFigure } from '#domain/figures/body-years.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Destination } from '#addresses/paths.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { partyLink } from '../names.ts';
import type { ContentView } from '../model/content.ts';
import { figureView, figureWords } from './frame.ts';
import type { DrawingView, ShapeView } from '../model/figure.ts';
import type { YearRowView, YearsView } from '../model/pictures.ts';

/** Fewer pairs of body and year than this are a sentence. */
const FEWEST = 3;
/** Years between two ticks, and years that the picture is wide at least, so that bars keep their shape. */
const TICK = 5;
const NARROWEST = 24;

function rowView(
  context: ViewContext,
  { body, total, years }: BodyYears,
  { span, total: all }: BodyYearsFigure,
  most: number,
): YearRowView {
  const { bodyYear } = figureWords(context);
  const number = (value: number) => formatNumber(value, context.locale);
  const { text } = partyLink(context, body);
  return {
    heading: { href: hrefOf(context, { to: 'facet', facet: 'body', value: body }), text },
    total: bodyYear.of(number(total), number(all)),
    label: bodyYear.label(text, years.map(({ year, ids }) => bodyYear.inYear(String(year), number(ids.length))).join('; ')),
    bars: years.map(({ year, ids }) => ({ x: year - span!.from, height: ids.length / most, count: number(ids.length) })),
  };
}

function ticksOf({ from, to }: { from: number; to: number }): YearsView['ticks'] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const round = years.filter((year) => year % TICK === 0);
  return (round.length > 1 ? round : [...new Set([from, to])]).map((year) => ({ x: year - from, text: String(year) }));
}

/** The same in a file of its own: a word stands above each bar. */
function drawingOf(ticks: YearsView['ticks'], rows: YearsView['rows'], width: number): DrawingView {
  return {
    axis: ticks.map(({ x, text }) => ({ x: (x + 0.5) / width, text })),
    legend: [],
    rowHeight: 56,
    rows: rows.map(({ heading, total, bars }) => ({
      label: heading.text,
      value: total,
      shapes: bars.flatMap(({ x, height, count }): ShapeView[] => {
        const tall = height * 0.7;
        return [
          { kind: 'bar', x: (x + 0.14) / width, to: (x + 0.86) / width, y: 1 - tall, height: tall },
          { kind: 'word', x: (x + 0.5) / width, y: 0.95 - tall, text: count },
        ];
      }),
    })),
  };
}

/** Agreements by year and body, a small picture for each body; a sentence where there are too few. */
export function bodyYearsContent(context: ViewContext, at: Destination): ContentView[] {
  const words = figureWords(context);
  const { bodyYear, columns } = words;
  const figure = computeBodyYears(context.ledger);
  const number = (value: number) => formatNumber(value, context.locale);
  const points = figure.bodies.flatMap(({ body, years }) =>
    years.map(({ year, ids }) => ({ body: partyLink(context, body).text, year, count: ids.length })),
  );
  if (points.length === 0) return [{ type: 'paragraph', inlines: [words.nothing] }];
  if (points.length < FEWEST) {
    const text = points.map(({ body, year, count }) => `${body}, ${bodyYear.inYear(String(year), number(count))}`).join('; ');
    return [{ type: 'paragraph', inlines: [bodyYear.few(text)] }];
  }
  const most = Math.max(...points.map(({ count }) => count));
  const known = new Set(points.map(({ year }) => year)).size;
  const span = figure.span!;
  const ticks = ticksOf(span);
  const width = Math.max(NARROWEST, span.to - span.from + 1);
  const rows = figure.bodies.map((body) => rowView(context, body, figure, most));
  const view: YearsView = {
    figure: figureView(context, {
      id: 'agreements-by-body-and-year',
      file: 'agreements-by-body-and-year',
      title: bodyYear.title,
      summary: bodyYear.summary(number(known), number(span.to - span.from + 1), String(span.from), String(span.to)),
      measure: bodyYear.measure(number(figure.total)),
      kind: 'years',
      rule: bodyYear.rule,
      at,
      drawing: drawingOf(ticks, rows, width),
      data: {
        columns: [columns.body, columns.year, columns.number, columns.of],
        rows: points.map(({ body, year, count }) => [body, year, count, figure.total]),
      },
      table: {
        caption: bodyYear.title,
        columns: [columns.body, columns.year, columns.number],
        rows: points.map(({ body, year, count }) => [[body], [String(year)], [number(count)]]),
        foot: [[context.messages.figure.total], [], [number(figure.total)]],
      },
    }),
    width,
    ticks,
    rows,
  };
  return [{ type: 'years', years: view }];
}
