import type { DrawingView, FigureView, ShapeView } from '#views/model/figure.ts';
import { breakLines, widthOf } from '../share/letters/letters.ts';
import letters from '../share/letters/text.json' with { type: 'json' };
import { PALETTE } from '../share/palette.ts';
import { escapeXml } from '../xml.ts';

const WIDTH = 900;
const MARGIN = 24;
const LABEL = 300;
const VALUE = 130;
const GAP = 16;
const TRACK = { x: MARGIN + LABEL + GAP, width: WIDTH - 2 * MARGIN - LABEL - VALUE - 2 * GAP };
const SIZE = 13;
const LINE = 18;
const MOST_LINES = 3;
const FONT = "'DejaVu Sans', Verdana, Geneva, sans-serif";

type Anchor = 'start' | 'middle' | 'end';

function text(words: string, x: number, y: number, fill: string, { size = SIZE, weight = 400, anchor = 'start' as Anchor } = {}): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escapeXml(words)}</text>`;
}

/** Numbers of a drawing need no more than a tenth of a point. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One shape in its row: across from 0 to 1 of the track, down from 0 to 1 of the height. */
function shape({ kind, x, to = x, y = 0, height = 1, text: words = '' }: ShapeView, top: number, tall: number): string {
  const left = round(TRACK.x + x * TRACK.width);
  const right = round(TRACK.x + to * TRACK.width);
  const middle = round(top + tall / 2);
  const box = `x="${left}" y="${round(top + y * tall)}" width="${round(right - left)}" height="${round(height * tall)}"`;
  switch (kind) {
    case 'bar':
      return `<rect ${box} fill="${PALETTE.fill}"/>`;
    case 'edge':
      return `<rect ${box} fill="none" stroke="${PALETTE.fill}" stroke-width="1.5"/>`;
    case 'dashed':
      return `<rect ${box} fill="none" stroke="${PALETTE.soft}" stroke-dasharray="3 3"/>`;
    case 'line':
      return `<path d="M${left} ${middle}H${right}" stroke="${PALETTE.fill}" stroke-width="2"/>`;
    case 'range':
      return `<path d="M${left} ${middle}H${right}" stroke="${PALETTE.fill}" stroke-width="6"/>`;
    case 'disc':
      return `<circle cx="${left}" cy="${middle}" r="6" fill="${PALETTE.fill}"/>`;
    case 'ring':
      return `<circle cx="${left}" cy="${middle}" r="7.5" fill="${PALETTE.paper}" stroke="${PALETTE.fill}" stroke-width="2.5"/>`;
    case 'diamond':
      return `<path d="M${left} ${middle}m-6 0l6-6 6 6-6 6Z" fill="${PALETTE.fill}"/>`;
    case 'triangle':
      return `<path d="M${left} ${middle}m-7 6h14l-7-13Z" fill="${PALETTE.fill}"/>`;
    case 'cross':
      return `<path d="M${left} ${middle}m-5-5l10 10m0-10l-10 10" fill="none" stroke="${PALETTE.fill}" stroke-width="2"/>`;
    case 'word':
      return text(words, left, top + y * tall, PALETTE.ink, { size: SIZE - 2, anchor: 'middle' });
  }
}

function axisOf({ axis, rows }: DrawingView, top: number, bottom: number): string {
  if (rows.length === 0) return '';
  return axis
    .map(({ x, text: words }) => {
      const left = round(TRACK.x + x * TRACK.width);
      const tick = `<path d="M${left} ${top + 6}V${bottom}" stroke="${PALETTE.line}"/>`;
      return tick + text(words, left, top, PALETTE.soft, { size: SIZE - 2, anchor: 'middle' });
    })
    .join('');
}

function legendOf({ legend }: DrawingView, y: number): string {
  let x = MARGIN;
  return legend
    .map(({ shape: kind, text: words }) => {
      const mark = shape({ kind, x: (x + 8 - TRACK.x) / TRACK.width }, y - 10, 12);
      const written = text(words, x + 22, y, PALETTE.ink);
      x += 22 + widthOf(letters, words, SIZE) + GAP;
      return mark + written;
    })
    .join('');
}

/**
 * A picture as a file of its own: the question, the sentence, the day, and a row for each thing. It carries its text, asks for
 * nothing and runs nothing. Its colours are those of the light theme; no meaning hangs on them.
 */
export function drawFigure({ title, summary, asOf }: Pick<FigureView, 'title' | 'summary' | 'asOf'>, drawing: DrawingView): string {
  const parts: string[] = [];
  let y = MARGIN + 20;
  const wide = WIDTH - 2 * MARGIN;
  for (const line of breakLines(letters, title, 20, wide * 0.92, MOST_LINES)) {
    parts.push(text(line, MARGIN, y, PALETTE.ink, { size: 20, weight: 700 }));
    y += 26;
  }
  for (const line of breakLines(letters, summary, 15, wide, MOST_LINES)) {
    parts.push(text(line, MARGIN, y, PALETTE.ink, { size: 15 }));
    y += 21;
  }
  y += 8;
  if (drawing.legend.length > 0) {
    parts.push(legendOf(drawing, y));
    y += 26;
  }
  const axisTop = y;
  if (drawing.axis.length > 0) y += 14;
  const rows = drawing.rows.map(({ label, value, shapes }) => {
    const lines = breakLines(letters, label, SIZE, LABEL, MOST_LINES);
    const tall = Math.max(lines.length * LINE, drawing.rowHeight);
    const first = y + (tall - lines.length * LINE) / 2 + LINE - 5;
    const written = lines.map((line, index) => text(line, MARGIN, first + index * LINE, PALETTE.ink));
    const own = shapes.map((item) => shape(item, y + (tall - drawing.rowHeight) / 2, drawing.rowHeight));
    const told = text(value, WIDTH - MARGIN, y + tall / 2 + 5, PALETTE.ink, { anchor: 'end' });
    y += tall + 8;
    return written.join('') + own.join('') + told;
  });
  parts.push(axisOf(drawing, axisTop, y - 8), ...rows);
  y += LINE;
  parts.push(text(asOf.text, MARGIN, y, PALETTE.soft));
  const height = Math.ceil(y + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(summary)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PALETTE.paper}"/>`,
    `<g font-family="${FONT}">${parts.join('\n')}</g>`,
    '</svg>\n',
  ].join('\n');
}
