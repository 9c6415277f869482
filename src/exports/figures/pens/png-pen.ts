import display from '../../share/letters/display.json' with { type: 'json' };
import { widthOf } from '../../share/letters/letters.ts';
import letters from '../../share/letters/text.json' with { type: 'json' };
import { PALETTE } from '../../share/palette.ts';
import { Canvas, paletteOf } from '../../share/raster/canvas.ts';
import { coverageOf } from '../../share/raster/coverage.ts';
import { sector } from '../../share/raster/outline.ts';
import { encodePng } from '../../share/raster/png.ts';
import { drawLine } from '../../share/raster/text.ts';
import type { Pen, Tone } from './pen.ts';

/** Pixels for each point: sharp on a dense screen and in print. */
const SCALE = 2;
/** Length of a dash and of the gap after it, in points. */
const DASH = 3;

/** The paper drawn upon a fill is a step of its own, above all others: where shapes meet, the stronger stays. */
const { colours, inks } = paletteOf(PALETTE.paper, {
  line: [PALETTE.line, 1],
  soft: [PALETTE.soft, 4],
  fill: [PALETTE.fill, 4],
  ink: [PALETTE.ink, 4],
  paper: [PALETTE.paper, 1],
});

type Points = readonly (readonly [number, number])[];

/** Draws into a picture of as many points, which is encoded when it is closed. */
export function pngPen({ width, height }: { width: number; height: number }): { pen: Pen; close: () => Promise<Uint8Array<ArrayBuffer>> } {
  const canvas = new Canvas(width * SCALE, height * SCALE);
  const scaled = (value: number) => value * SCALE;
  const stamp = (points: Points, tone: Tone) => {
    canvas.stamp(coverageOf([points.flatMap(([x, y]) => [scaled(x), scaled(y)])]), 0, 0, inks[tone]);
  };
  /** Edges of rectangles fall on whole pixels, as everything else that is level does. */
  const fill: Pen['fill'] = (x, y, wide, tall, tone) => {
    const [left, top] = [Math.round(scaled(x)), Math.round(scaled(y))];
    canvas.fillRect(left, top, Math.round(scaled(x + wide)) - left, Math.round(scaled(y + tall)) - top, inks[tone]);
  };
  const dashes = (length: number, broken: boolean): [number, number][] => {
    if (!broken) return [[0, length]];
    return Array.from({ length: Math.ceil(length / (2 * DASH)) }, (_, index) => [
      2 * index * DASH,
      Math.min(length, (2 * index + 1) * DASH),
    ]);
  };
  const pen: Pen = {
    text(words, x, y, { size, tone, anchor, heading }) {
      const face = heading ? display : letters;
      const wide = anchor === 'start' ? 0 : widthOf(face, words, size) / (anchor === 'middle' ? 2 : 1);
      drawLine(canvas, face, words, scaled(x - wide), Math.round(scaled(y)), size * SCALE, inks[tone]);
    },
    fill,
    edge(x, y, wide, tall, thickness, tone, broken) {
      const half = thickness / 2;
      for (const [from, to] of dashes(wide, broken))
        for (const edge of [y, y + tall]) fill(x + from, edge - half, to - from, thickness, tone);
      for (const [from, to] of dashes(tall, broken))
        for (const edge of [x, x + wide]) fill(edge - half, y + from, thickness, to - from, tone);
    },
    line([ax, ay], [bx, by], thickness, tone) {
      const length = Math.hypot(bx - ax, by - ay);
      if (length === 0) return;
      const [dx, dy] = [((by - ay) / length) * (thickness / 2), ((bx - ax) / length) * (thickness / 2)];
      stamp(
        [
          [ax - dx, ay + dy],
          [bx - dx, by + dy],
          [bx + dx, by - dy],
          [ax + dx, ay - dy],
        ],
        tone,
      );
    },
    disc(x, y, radius, tone) {
      canvas.stamp(coverageOf([sector(scaled(x), scaled(y), scaled(radius), 0, 1)]), 0, 0, inks[tone]);
    },
    polygon: stamp,
  };
  return { pen, close: () => encodePng(canvas, colours) };
}
