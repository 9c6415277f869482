import type { Level } from '#domain/schemas/vocabulary.ts';
import type { Canvas, Ink } from './canvas.ts';
import { coverageOf } from './coverage.ts';
import { band, sector, type Contour } from './outline.ts';

/** The level mark of `../../level-mark.ts` in numbers, in a square of 20. */
const SQUARE = 20;
const RING = { radius: 8.25, thickness: 1.5, dash: 2.6 };
const DISC = 7.5;
const SHARE: Record<Level, number> = { 'no-information': 0, pending: 0, partial: 0.5, substantial: 0.75, full: 1 };
/** Where the filled part begins: at the top. */
const TOP = -0.25;

function dashes(x: number, y: number, scale: number): Contour[] {
  const turn = 2 * Math.PI * RING.radius;
  const count = Math.ceil(turn / (2 * RING.dash));
  return Array.from({ length: count }, (_, index) => {
    const from = 2 * index * RING.dash;
    return band(x, y, RING.radius * scale, RING.thickness * scale, from / turn, Math.min(turn, from + RING.dash) / turn);
  });
}

/** Draws a level mark; (x, y) is its upper left corner. */
export function stampMark(canvas: Canvas, level: Level, x: number, y: number, size: number, inks: { fill: Ink; soft: Ink }): void {
  const scale = size / SQUARE;
  const [middleX, middleY] = [x + size / 2, y + size / 2];
  if (level === 'no-information') {
    canvas.stamp(coverageOf(dashes(middleX, middleY, scale)), 0, 0, inks.soft);
    return;
  }
  const ring = band(middleX, middleY, RING.radius * scale, RING.thickness * scale, 0, 1);
  const filled = SHARE[level] === 0 ? [] : [sector(middleX, middleY, DISC * scale, TOP, TOP + SHARE[level])];
  // Ring and part touch each other: as one shape they leave no seam.
  canvas.stamp(coverageOf([ring, ...filled]), 0, 0, inks.fill);
}
