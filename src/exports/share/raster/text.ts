import { lettersOf, type Letter, type Letters } from '../letters/letters.ts';
import type { Canvas, Ink } from './canvas.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { contoursOf } from './outline.ts';

/** A letter may begin at so many places within a pixel: with fewer, words look unevenly spaced. */
const PLACES = 4;

/** Each letter is worked out once for a size and a place, whatever picture it stands in. */
const known = new WeakMap<Letter, Map<number, Coverage>>();

function shapeOf(letter: Letter, size: number, place: number): Coverage {
  const shapes = known.get(letter) ?? new Map<number, Coverage>();
  known.set(letter, shapes);
  const key = size * PLACES + place;
  let shape = shapes.get(key);
  if (shape === undefined) {
    const scaled = (value: number, at: number) => (value * size) / 1000 + (at % 2 === 0 ? place / PLACES : 0);
    shape = coverageOf(contoursOf(letter.outline).map((contour) => contour.map(scaled)));
    shapes.set(key, shape);
  }
  return shape;
}

/** Draws a line of text whose baseline begins at (x, y). The size is a whole number of pixels. */
export function drawLine(canvas: Canvas, letters: Letters, text: string, x: number, y: number, size: number, ink: Ink): void {
  let cursor = x;
  for (const letter of lettersOf(letters, text)) {
    const start = Math.round(cursor * PLACES);
    canvas.stamp(shapeOf(letter, size, start % PLACES), Math.floor(start / PLACES), y, ink);
    cursor += (letter.advance * size) / 1000;
  }
}
