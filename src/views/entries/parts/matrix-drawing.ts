import type { Level } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from '../../context.ts';
import type { DrawingView, ShapeView } from '../../model/figure.ts';
import type { MatrixRowView, SplitView } from '../../model/pictures.ts';

/** How much of a half is filled, as on the page. */
const FILLED: Record<Level, number> = { 'no-information': 0, pending: 0, partial: 0.5, substantial: 0.75, full: 1 };
/** Shares of a column: where each half begins, and how wide it is. */
const HALVES = { government: 0.2, civilSociety: 0.5 } as const;
const HALF = 0.3;

function shapesOf({ government, civilSociety, differs }: SplitView, at: number, width: number): ShapeView[] {
  const halves = { government, civilSociety };
  const shapes = (['government', 'civilSociety'] as const).flatMap((side): ShapeView[] => {
    const [x, to] = [at + HALVES[side] * width, at + (HALVES[side] + HALF) * width];
    const half = halves[side];
    const filled = half ? FILLED[half.lowest] : 0;
    return [
      ...(filled > 0 ? [{ kind: 'bar' as const, x, to, y: 1 - filled, height: filled }] : []),
      { kind: half ? 'edge' : 'dashed', x, to },
      ...(half && half.highest !== half.lowest
        ? [{ kind: 'edge' as const, x, to, y: 1 - FILLED[half.highest], height: FILLED[half.highest] - filled }]
        : []),
    ];
  });
  return differs ? [...shapes, { kind: 'cross', x: at + 0.92 * width }] : shapes;
}

/** The matrix in a file of its own: a row for each measure and aspect, a column for each country of which something is known. */
export function matrixDrawing({ messages }: ViewContext, codes: readonly string[], rows: readonly MatrixRowView[]): DrawingView {
  const width = 1 / Math.max(1, codes.length);
  const name = ({ heading }: MatrixRowView) => (typeof heading === 'string' ? heading : heading.text);
  return {
    axis: codes.map((text, index) => ({ x: (index + 0.5) * width, text })),
    legend: [{ shape: 'cross', text: messages.standing.matrix.differ }],
    rowHeight: 18,
    rows: rows.flatMap((row) =>
      row.lines.map(({ aspect, cells, silent }) => ({
        label: [name(row), aspect.toLowerCase()].filter((text) => text !== '').join(', '),
        value: silent === undefined ? '' : messages.levels['no-information'],
        shapes: cells.flatMap(({ mark }, index) => (mark ? shapesOf(mark, index * width, width) : [])),
      })),
    ),
  };
}
