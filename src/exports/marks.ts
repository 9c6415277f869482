import {
  LEVELS,
  OBLIGATION_STATES,
  RECORD_STATES,
  type Level,
  type ObligationState,
  type RecordState,
} from '#domain/schemas/vocabulary.ts';
import { dashed, linesOf, strokes } from './mark-lines.ts';
import { PALETTE } from './share/palette.ts';
import { Canvas, paletteOf, type Ink } from './share/raster/canvas.ts';
import { coverageOf } from './share/raster/coverage.ts';
import { stampMark } from './share/raster/mark.ts';
import { band, sector, type Contour } from './share/raster/outline.ts';
import { encodePng } from './share/raster/png.ts';

/** Pixels of a side: five to each of the units in which marks are drawn. */
const SIDE = 100;
const SCALE = SIDE / 20;
const { colours: COLOURS, inks: INKS } = paletteOf('#ffffff', { fill: [PALETTE.fill, 7], soft: [PALETTE.soft, 7] });
/** Widths of lines and lengths of dashes, in units: those of `src/styles/marks.css`. */
const THIN = 1.5;
const SIGN = 1.8;
const DASH = 2.6;

/** Paths of SVG: what is filled, what is drawn in lines or dashes, and lines that are left white on what is filled. */
interface Shape {
  filled?: string;
  lines?: string;
  dashes?: string;
  white?: string;
  width?: number;
  soft?: true;
}

const SHEET = 'M4.5 2.5h11v15h-11Z';
const EMPTY: Shape = { dashes: SHEET, width: THIN, soft: true };

/** As `RecordMark.astro` draws them; a test holds the paths to it. */
export const RECORD_SHAPES: Readonly<Record<RecordState, readonly Shape[]>> = {
  done: [{ filled: SHEET, white: 'M6.6 10.4l2.4 2.4L13.6 7.8' }],
  'in-force': [{ filled: SHEET, white: 'M6.8 8h6.4M6.8 12h6.4' }],
  partly: [{ filled: 'M4.5 10h11v7.5h-11Z', lines: SHEET, width: THIN }],
  'nothing-found': [EMPTY],
  'no-record': [EMPTY, { lines: 'M7 10h6', soft: true }],
  'asks-nothing': [{ lines: 'M5 10h10', soft: true }],
};

/** The same of obligations, by `StateMark.astro`: in a ring, on a disc (left white), or alone. */
export const STATE_SHAPES: Readonly<Record<ObligationState, { on?: 'disc' | 'ring'; path: string; soft?: true }>> = {
  kept: { on: 'disc', path: 'M6 10.4l2.8 2.8L14.2 7.4' },
  'kept-late': { on: 'disc', path: 'M10 5.8V10l3.2 2.2' },
  missed: { on: 'ring', path: 'M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4' },
  exceeded: { on: 'ring', path: 'M10 14V6.2M7 9l3-3 3 3' },
  'due-soon': { on: 'ring', path: 'M10 5.4v5.4M10 13.6v.6' },
  'not-yet-due': { on: 'ring', path: 'M6.2 10h7.2M11 7.4l2.6 2.6L11 12.6' },
  'no-information': { path: '' },
  waived: { on: 'ring', path: 'M6.4 13.6l7.2-7.2' },
  unjudged: { path: 'M4 10h12', soft: true },
};

const DISC = sector(10, 10, 8.25, 0, 1);
const RING = band(10, 10, 8.25, THIN, 0, 1);

/** How much of each pixel shapes cover together, from 0 to 255. */
function covered(contours: readonly Contour[]): Uint8Array {
  const grid = new Uint8Array(SIDE * SIDE);
  for (const contour of contours) {
    const { left, top, width, height, cells } = coverageOf([contour.map((value) => value * SCALE)]);
    for (let row = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1) {
        const [x, y] = [left + column, top + row];
        if (x < 0 || y < 0 || x >= SIDE || y >= SIDE) continue;
        grid[y * SIDE + x] = Math.max(grid[y * SIDE + x]!, cells[row * width + column]!);
      }
  }
  return grid;
}

/** Draws what is covered, and leaves what is white. */
function ink(canvas: Canvas, dark: readonly Contour[], white: readonly Contour[], { first, steps }: Ink): void {
  const left = covered(white);
  covered(dark).forEach((own, at) => {
    const place = Math.round((own * (255 - left[at]!) * steps) / 255 / 255);
    if (place > 0) canvas.pixels[at] = first - 1 + place;
  });
}

function draw(canvas: Canvas, { filled = '', lines = '', dashes = '', white = '', width = SIGN, soft }: Shape): void {
  const dark = [
    ...linesOf(filled).map((line) => line.flat()),
    ...strokes(linesOf(lines), width),
    ...linesOf(dashes).flatMap((line) => dashed(line, width, DASH)),
  ];
  ink(canvas, dark, strokes(linesOf(white), width), soft ? INKS.soft : INKS.fill);
}

function drawState(canvas: Canvas, state: ObligationState): void {
  const { on, path, soft } = STATE_SHAPES[state];
  const sign = strokes(linesOf(path), SIGN);
  if (on === 'disc') ink(canvas, [DISC], sign, INKS.fill);
  else ink(canvas, on === 'ring' ? [RING, ...sign] : sign, [], soft ? INKS.soft : INKS.fill);
}

type MarkShape = { kind: 'level'; level: Level } | { kind: 'record'; record: RecordState } | { kind: 'state'; state: ObligationState };

/** The mark of a level, of a state of the record or of an obligation as a PNG file, on white. */
function markPng(mark: MarkShape): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new Canvas(SIDE, SIDE);
  const level = mark.kind === 'level' ? mark.level : mark.kind === 'state' && mark.state === 'no-information' ? mark.state : undefined;
  if (level) stampMark(canvas, level, 0, 0, SIDE, INKS);
  else if (mark.kind === 'record') for (const shape of RECORD_SHAPES[mark.record]) draw(canvas, shape);
  else if (mark.kind === 'state') drawState(canvas, mark.state);
  return encodePng(canvas, COLOURS);
}

const MARKS: readonly MarkShape[] = [
  ...LEVELS.map((level) => ({ kind: 'level' as const, level })),
  ...RECORD_STATES.map((record) => ({ kind: 'record' as const, record })),
  ...OBLIGATION_STATES.map((state) => ({ kind: 'state' as const, state })),
];

const nameOf = (mark: MarkShape) =>
  `${mark.kind} ${mark.kind === 'level' ? mark.level : mark.kind === 'record' ? mark.record : mark.state}`;

let drawn: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** The pictures of all marks, drawn once. */
export async function markPictures(): Promise<(mark: MarkShape) => Uint8Array> {
  drawn ??= Promise.all(MARKS.map(async (mark) => [nameOf(mark), await markPng(mark)] as const)).then((pairs) => new Map(pairs));
  const byName = await drawn;
  return (mark) => byName.get(nameOf(mark))!;
}
