import type { DrawingView, FigureView, ShapeView } from '#views/model/figure.ts';
import display from '../share/letters/display.json' with { type: 'json' };
import { breakLines, widthOf } from '../share/letters/letters.ts';
import letters from '../share/letters/text.json' with { type: 'json' };
import type { Lettering, Pen } from './pens/pen.ts';
import { pngPen } from './pens/png-pen.ts';
import { svgPen } from './pens/svg-pen.ts';

const WIDTH = 900;
const MARGIN = 24;
const LABEL = 300;
const VALUE = 130;
const GAP = 16;
const TRACK = { x: MARGIN + LABEL + GAP, width: WIDTH - 2 * MARGIN - LABEL - VALUE - 2 * GAP };
const SIZE = 13;
const LINE = 18;
const MOST_LINES = 3;
const HEADING = { size: 20, leading: 26 } as const;
const SUBTITLE = { size: 15, leading: 21 } as const;

/** A drawing without a pen: how tall it is, and what draws it. */
interface Layout {
  height: number;
  draw: (pen: Pen) => void;
}

function write(pen: Pen, words: string, x: number, y: number, lettering: Partial<Lettering> = {}): void {
  pen.text(words, x, y, { size: SIZE, tone: 'ink', anchor: 'start', heading: false, ...lettering });
}

/** One shape in its row: across from 0 to 1 of the track, down from 0 to 1 of the height. */
function drawShape(pen: Pen, { kind, x, to = x, y = 0, height = 1, text = '' }: ShapeView, top: number, tall: number): void {
  const left = TRACK.x + x * TRACK.width;
  const right = TRACK.x + to * TRACK.width;
  const middle = top + tall / 2;
  const box = [left, top + y * tall, right - left, height * tall] as const;
  switch (kind) {
    case 'bar':
      return pen.fill(...box, 'fill');
    case 'edge':
      return pen.edge(...box, 1.5, 'fill', false);
    case 'dashed':
      return pen.edge(...box, 1, 'soft', true);
    case 'line':
      return pen.line([left, middle], [right, middle], 2, 'fill');
    case 'range':
      return pen.line([left, middle], [right, middle], 6, 'fill');
    case 'disc':
      return pen.disc(left, middle, 6, 'fill');
    case 'ring':
      pen.disc(left, middle, 8.5, 'fill');
      return pen.disc(left, middle, 6, 'paper');
    case 'diamond':
      return pen.polygon(
        [
          [left - 6, middle],
          [left, middle - 6],
          [left + 6, middle],
          [left, middle + 6],
        ],
        'fill',
      );
    case 'triangle':
      return pen.polygon(
        [
          [left - 7, middle + 6],
          [left + 7, middle + 6],
          [left, middle - 7],
        ],
        'fill',
      );
    case 'cross':
      pen.line([left - 5, middle - 5], [left + 5, middle + 5], 2, 'fill');
      return pen.line([left - 5, middle + 5], [left + 5, middle - 5], 2, 'fill');
    case 'word':
      return write(pen, text, left, top + y * tall, { size: SIZE - 2, anchor: 'middle' });
  }
}

function drawAxis(pen: Pen, { axis, rows }: DrawingView, top: number, bottom: number): void {
  if (rows.length === 0) return;
  for (const { x, text } of axis) {
    const left = TRACK.x + x * TRACK.width;
    pen.line([left, top + 6], [left, bottom], 1, 'line');
    write(pen, text, left, top, { tone: 'soft', size: SIZE - 2, anchor: 'middle' });
  }
}

function drawLegend(pen: Pen, { legend }: DrawingView, y: number): void {
  let x = MARGIN;
  for (const { shape: kind, text } of legend) {
    drawShape(pen, { kind, x: (x + 8 - TRACK.x) / TRACK.width }, y - 10, 12);
    write(pen, text, x + 22, y);
    x += 22 + widthOf(letters, text, SIZE) + GAP;
  }
}

type Told = Pick<FigureView, 'title' | 'summary' | 'measure' | 'asOf' | 'permanent'>;

/** Where everything stands: what it shows, the measure, the day, and a row for each thing. */
function layoutOf({ summary, measure, asOf, permanent }: Told, drawing: DrawingView): Layout {
  const steps: ((pen: Pen) => void)[] = [];
  const wide = WIDTH - 2 * MARGIN;
  let y = MARGIN + HEADING.size;
  for (const line of breakLines(display, summary, HEADING.size, wide * 0.95, MOST_LINES)) {
    const at = y;
    steps.push((pen) => write(pen, line, MARGIN, at, { size: HEADING.size, heading: true }));
    y += HEADING.leading;
  }
  for (const line of breakLines(letters, measure, SUBTITLE.size, wide, MOST_LINES)) {
    const at = y;
    steps.push((pen) => write(pen, line, MARGIN, at, { size: SUBTITLE.size }));
    y += SUBTITLE.leading;
  }
  y += 8;
  if (drawing.legend.length > 0) {
    const at = y;
    steps.push((pen) => drawLegend(pen, drawing, at));
    y += 26;
  }
  const axisTop = y;
  if (drawing.axis.length > 0) y += 14;
  const rows = drawing.rows.map(({ label, value, shapes }) => {
    const lines = breakLines(letters, label, SIZE, LABEL, MOST_LINES);
    const tall = Math.max(lines.length * LINE, drawing.rowHeight);
    const top = y;
    y += tall + 8;
    return (pen: Pen) => {
      const first = top + (tall - lines.length * LINE) / 2 + LINE - 5;
      for (const [index, line] of lines.entries()) write(pen, line, MARGIN, first + index * LINE);
      for (const item of shapes) drawShape(pen, item, top + (tall - drawing.rowHeight) / 2, drawing.rowHeight);
      write(pen, value, WIDTH - MARGIN, top + tall / 2 + 5, { anchor: 'end' });
    };
  });
  const bottom = y - 8;
  const foot = y + LINE;
  steps.push(
    (pen) => drawAxis(pen, drawing, axisTop, bottom),
    ...rows,
    (pen) => write(pen, breakLines(letters, `${asOf.text} ${permanent}`, SIZE, wide, 1)[0]!, MARGIN, foot, { tone: 'soft' }),
  );
  return {
    height: Math.ceil(foot + MARGIN),
    draw: (pen) => {
      for (const step of steps) step(pen);
    },
  };
}

/** A picture as a file of its own. Its colours are those of the light theme; no meaning hangs on them. */
export function drawFigure(figure: Told, drawing: DrawingView): string {
  const { height, draw } = layoutOf(figure, drawing);
  const { pen, close } = svgPen();
  draw(pen);
  return close({ width: WIDTH, height }, figure.title, figure.summary);
}

/** The same as pixels. */
export function paintFigure(figure: Told, drawing: DrawingView): Promise<Uint8Array<ArrayBuffer>> {
  const { height, draw } = layoutOf(figure, drawing);
  const { pen, close } = pngPen({ width: WIDTH, height });
  draw(pen);
  return close();
}
