import { sector, type Contour } from './share/raster/outline.ts';

type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

const STEPS: Readonly<Record<string, (from: Point, values: readonly number[]) => Point>> = {
  M: (_, [x, y]) => [x!, y!],
  L: (_, [x, y]) => [x!, y!],
  l: ([fromX, fromY], [x, y]) => [fromX + x!, fromY + y!],
  H: ([, y], [x]) => [x!, y],
  h: ([fromX, y], [x]) => [fromX + x!, y],
  V: ([x], [y]) => [x, y!],
  v: ([x, fromY], [y]) => [x, fromY + y!],
};

/**
 * The straight lines of a path of SVG.
 *
 * @throws TypeError for a path with curves, or with anything else than the letters of STEPS and Z
 */
export function linesOf(path: string): Line[] {
  const lines: Point[][] = [];
  for (const [, letter, numbers] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const line = lines.at(-1);
    if (letter === 'Z') line?.push(line[0]!);
    else {
      const step = STEPS[letter!];
      if (!step) throw new TypeError(`a path that is drawn in straight lines has no ${letter}: ${path}`);
      const values = (numbers!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const size = /[HhVv]/.test(letter!) ? 1 : 2;
      for (let at = 0; at < values.length; at += size) {
        const point = step(lines.at(-1)?.at(-1) ?? [0, 0], values.slice(at, at + size));
        if (letter === 'M' && at === 0) lines.push([point]);
        else lines.at(-1)!.push(point);
      }
    }
  }
  return lines;
}

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

export const strokes = (lines: readonly Line[], width: number): Contour[] =>
  lines.flatMap((line) => line.slice(1).flatMap((to, at) => stroke(line[at]!, to, width)));

/** A line as the pieces of it that are drawn; none reaches round a corner. */
export function dashed(line: Line, width: number, dash: number): Contour[] {
  return line.slice(1).flatMap(([bx, by], at) => {
    const [ax, ay] = line[at]!;
    const long = Math.hypot(bx - ax, by - ay);
    const point = (share: number): Point => [ax + ((bx - ax) * share) / long, ay + ((by - ay) * share) / long];
    const count = Math.round(long / (2 * dash));
    return Array.from({ length: count }, (_, index) => {
      const from = (index * long) / count;
      return stroke(point(from), point(from + long / count / 2), width)[0]!;
    });
  });
}
