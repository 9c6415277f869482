import type { Contour } from './outline.ts';

/** How much of each pixel a shape covers, from 0 to 255, in the rectangle of whole pixels around it. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  cells: Uint8Array;
}

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boundsOf(contours: readonly Contour[]): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const contour of contours)
    for (let at = 0; at < contour.length; at += 2) {
      bounds.left = Math.min(bounds.left, contour[at]!);
      bounds.right = Math.max(bounds.right, contour[at]!);
      bounds.top = Math.min(bounds.top, contour[at + 1]!);
      bounds.bottom = Math.max(bounds.bottom, contour[at + 1]!);
    }
  return bounds;
}

/**
 * Adds one edge to the changes of area: the sum of a row up to a pixel is the area of that pixel that lies to the right of
 * the edge. An edge upwards takes away what an edge downwards adds, so that closed shapes add up to themselves.
 */
function addEdge(changes: Float64Array, width: number, ax: number, ay: number, bx: number, by: number): void {
  if (ay === by) return;
  const [direction, topX, topY, bottomX, bottomY] = ay < by ? [1, ax, ay, bx, by] : [-1, bx, by, ax, ay];
  const [leftX, rightX] = topX < bottomX ? [topX, bottomX] : [bottomX, topX];
  let x = topX;
  for (let row = Math.floor(topY); row < bottomY; row += 1) {
    const tall = Math.min(row + 1, bottomY) - Math.max(row, topY);
    const share = Math.min(1, (row + 1 - topY) / (bottomY - topY));
    // Between both ends whatever is lost in rounding: an edge may be flatter than a number can say how flat.
    const next = Math.max(leftX, Math.min(rightX, topX + (bottomX - topX) * share));
    const [from, to] = x < next ? [x, next] : [next, x];
    const first = Math.floor(from);
    const last = Math.max(first, Math.ceil(to) - 1);
    const at = row * width;
    let before = 0;
    for (let column = first; column <= last; column += 1) {
      // Area of this pixel to the right of the edge, and of the whole pixels that follow beside the part already passed.
      const enter = Math.max(from, column);
      const leave = Math.min(to, column + 1);
      const part = first === last ? tall : (tall * (leave - enter)) / (to - from);
      const area = part * (column + 1 - (enter + leave) / 2);
      changes[at + column]! += direction * (area + before);
      before = part - area;
    }
    changes[at + last + 1]! += direction * before;
    x = next;
  }
}

/** Exact areas, by sums of signed areas under the edges: the same numbers on every machine. */
export function coverageOf(contours: readonly Contour[]): Coverage {
  const bounds = boundsOf(contours);
  if (bounds.left === Infinity) return { left: 0, top: 0, width: 0, height: 0, cells: new Uint8Array() };
  const [left, top] = [Math.floor(bounds.left), Math.floor(bounds.top)];
  const [width, height] = [Math.ceil(bounds.right) - left + 1, Math.ceil(bounds.bottom) - top];
  const changes = new Float64Array(width * height + 1);
  for (const contour of contours) {
    let [x, y] = contour.slice(-2) as [number, number];
    for (let at = 0; at < contour.length; at += 2) {
      const [nextX, nextY] = [contour[at]!, contour[at + 1]!];
      addEdge(changes, width, x - left, y - top, nextX - left, nextY - top);
      [x, y] = [nextX, nextY];
    }
  }
  const cells = new Uint8Array(width * height);
  for (let row = 0, at = 0; row < height; row += 1)
    for (let column = 0, area = 0; column < width; column += 1, at += 1) {
      area += changes[at]!;
      cells[at] = Math.round(255 * Math.min(1, Math.abs(area)));
    }
  return { left, top, width, height, cells };
}
