import {
  LEVELS,
  OBLIGATION_STATES,
  RECORD_STATES,
  type Level,
  type ObligationState,
  type RecordState,
} from '#domain/schemas/vocabulary.ts';
import { PALETTE } from './share/palette.ts';
import { Canvas, paletteOf, type Ink } from './share/raster/canvas.ts';
import { coverageOf } from './share/raster/coverage.ts';
import { stampMark } from './share/raster/mark.ts';
import { band, sector, type Contour } from './share/raster/outline.ts';
import { encodePng } from './share/raster/png.ts';

/** Pixels of a side: five to each of the units in which marks are drawn. */
const SIDE = 100;
const SCALE = SIDE / 20;
const DASH = 2.6;
const { colours: COLOURS, inks: INKS } = paletteOf('#ffffff', { fill: [PALETTE.fill, 7], soft: [PALETTE.soft, 7] });

type Point = readonly [x: number, y: number];
type Line = readonly Point[];

/** What is filled, what is drawn in lines, and lines that are left white on what is filled: the shapes of the components in `marks`. */
interface Shape {
  filled?: readonly Contour[];
  lines?: readonly Line[];
  dashes?: readonly Line[];
  white?: readonly Line[];
  /** Of the lines, in units. */
  width?: number;
  soft?: true;
}

const CORNERS: Line = [
  [4.5, 2.5],
  [15.5, 2.5],
  [15.5, 17.5],
  [4.5, 17.5],
  [4.5, 2.5],
];
const SHEET: Contour = CORNERS.flat();
const DISC: Contour = sector(10, 10, 8.25, 0, 1);

const RECORDS: Record<RecordState, readonly Shape[]> = {
  done: [
    {
      filled: [SHEET],
      white: [
        [
          [6.6, 10.4],
          [9, 12.8],
          [13.6, 7.8],
        ],
      ],
    },
  ],
  'in-force': [
    {
      filled: [SHEET],
      white: [
        [
          [6.8, 8],
          [13.2, 8],
        ],
        [
          [6.8, 12],
          [13.2, 12],
        ],
      ],
    },
  ],
  partly: [{ filled: [[4.5, 10, 15.5, 10, 15.5, 17.5, 4.5, 17.5]], lines: [CORNERS], width: 1.5 }],
  'nothing-found': [{ dashes: [CORNERS], width: 1.5, soft: true }],
  'no-record': [
    { dashes: [CORNERS], width: 1.5, soft: true },
    {
      lines: [
        [
          [7, 10],
          [13, 10],
        ],
      ],
      soft: true,
    },
  ],
  'asks-nothing': [
    {
      lines: [
        [
          [5, 10],
          [15, 10],
        ],
      ],
      soft: true,
    },
  ],
};

const RING: Shape = { filled: [band(10, 10, 8.25, 1.5, 0, 1)] };
const sign = (...lines: Line[]): Shape => ({ lines });
const STATES: Record<ObligationState, readonly Shape[]> = {
  kept: [
    {
      filled: [DISC],
      white: [
        [
          [6, 10.4],
          [8.8, 13.2],
          [14.2, 7.4],
        ],
      ],
    },
  ],
  'kept-late': [
    {
      filled: [DISC],
      white: [
        [
          [10, 5.8],
          [10, 10],
          [13.2, 12.2],
        ],
      ],
    },
  ],
  missed: [
    RING,
    sign(
      [
        [6.8, 6.8],
        [13.2, 13.2],
      ],
      [
        [13.2, 6.8],
        [6.8, 13.2],
      ],
    ),
  ],
  exceeded: [
    RING,
    sign(
      [
        [10, 14],
        [10, 6.2],
      ],
      [
        [7, 9],
        [10, 6],
        [13, 9],
      ],
    ),
  ],
  'due-soon': [
    RING,
    sign(
      [
        [10, 5.4],
        [10, 10.8],
      ],
      [
        [10, 13.6],
        [10, 14.2],
      ],
    ),
  ],
  'not-yet-due': [
    RING,
    sign(
      [
        [6.2, 10],
        [13.4, 10],
      ],
      [
        [11, 7.4],
        [13.6, 10],
        [11, 12.6],
      ],
    ),
  ],
  'no-information': [],
  waived: [
    RING,
    sign([
      [6.4, 13.6],
      [13.6, 6.4],
    ]),
  ],
  unjudged: [
    {
      lines: [
        [
          [4, 10],
          [16, 10],
        ],
      ],
      soft: true,
    },
  ],
};

/** A straight line of some width, with round ends. */
function stroke([ax, ay]: Point, [bx, by]: Point, width: number): Contour[] {
  const long = Math.hypot(bx - ax, by - ay);
  const [sideX, sideY] = [((by - ay) / long) * (width / 2), ((ax - bx) / long) * (width / 2)];
  return [
    [ax + sideX, ay + sideY, bx + sideX, by + sideY, bx - sideX, by - sideY, ax - sideX, ay - sideY],
    sector(ax, ay, width / 2, 0, 1),
    sector(bx, by, width / 2, 0, 1),
  ];
}

const strokes = (lines: readonly Line[], width: number): Contour[] =>
  lines.flatMap((line) => line.slice(1).flatMap((to, at) => stroke(line[at]!, to, width)));

/** A line as the pieces of it that are drawn; none reaches round a corner. */
function dashed(line: Line, width: number): Contour[] {
  return line.slice(1).flatMap(([bx, by], at) => {
    const [ax, ay] = line[at]!;
    const long = Math.hypot(bx - ax, by - ay);
    const point = (share: number): Point => [ax + ((bx - ax) * share) / long, ay + ((by - ay) * share) / long];
    const count = Math.round(long / (2 * DASH));
    return Array.from({ length: count }, (_, index) => {
      const from = (index * long) / count;
      return stroke(point(from), point(from + long / count / 2), width)[0]!;
    });
  });
}

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

function draw(canvas: Canvas, { filled = [], lines = [], dashes = [], white = [], width = 1.8, soft }: Shape): void {
  const { first, steps }: Ink = soft ? INKS.soft : INKS.fill;
  const ink = covered([...filled, ...strokes(lines, width), ...dashes.flatMap((line) => dashed(line, width))]);
  const left = covered(strokes(white, width));
  ink.forEach((own, at) => {
    const place = Math.round((own * (255 - left[at]!) * steps) / 255 / 255);
    if (place > 0) canvas.pixels[at] = first - 1 + place;
  });
}

type MarkShape = { kind: 'level'; level: Level } | { kind: 'record'; record: RecordState } | { kind: 'state'; state: ObligationState };

/** The mark of a level, of a state of the record or of an obligation as a PNG file, on white. */
function markPng(mark: MarkShape): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new Canvas(SIDE, SIDE);
  const shapes = mark.kind === 'record' ? RECORDS[mark.record] : mark.kind === 'state' ? STATES[mark.state] : [];
  for (const shape of shapes) draw(canvas, shape);
  if (mark.kind === 'level') stampMark(canvas, mark.level, 0, 0, SIDE, INKS);
  else if (mark.kind === 'state' && mark.state === 'no-information') stampMark(canvas, 'no-information', 0, 0, SIDE, INKS);
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
