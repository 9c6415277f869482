/** A closed outline: the coordinates of its corners in turn, x then y. Bends are already broken into straight pieces. */
export type Contour = readonly number[];

/** Pieces to a bend, and to a full turn: at the sizes of our type and marks no corner can be seen. */
const BEND = 6;
const TURN = 96;

/** The contours of a path of M, L, Q and Z with absolute coordinates, which is all that the outlines of our letters use. */
export function contoursOf(path: string): Contour[] {
  const contours: number[][] = [];
  for (const [, command, list] of path.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const values = list!.split(' ').map(Number);
    const points = contours.at(-1);
    if (command === 'M') contours.push(values);
    else if (command === 'L') points!.push(...values);
    else if (command === 'Q') bend(points!, values);
  }
  return contours;
}

function bend(points: number[], [bx, by, ex, ey]: readonly number[]): void {
  const [sx, sy] = points.slice(-2);
  for (let piece = 1; piece <= BEND; piece += 1) {
    const t = piece / BEND;
    const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    points.push(start * sx! + middle * bx! + end * ex!, start * sy! + middle * by! + end * ey!);
  }
}

/** Points on a circle from one share of a full turn to another, clockwise from the right, as far as y runs downwards. */
function arc(x: number, y: number, radius: number, from: number, to: number): number[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) * TURN));
  return Array.from({ length: pieces + 1 }, (_, index) => 2 * Math.PI * (from + ((to - from) * index) / pieces)).flatMap((angle) => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ]);
}

/** The part of a disc between two shares of a full turn. */
export function sector(x: number, y: number, radius: number, from: number, to: number): Contour {
  return [x, y, ...arc(x, y, radius, from, to)];
}

/** The part of a ring of a given thickness between two shares of a full turn; the radius is that of its middle. */
export function band(x: number, y: number, radius: number, thickness: number, from: number, to: number): Contour {
  const outer = arc(x, y, radius + thickness / 2, from, to);
  return [...outer, ...arc(x, y, radius - thickness / 2, to, from)];
}
