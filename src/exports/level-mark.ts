import type { Level } from '#domain/schemas/vocabulary.ts';

/** How much of the circle of a level mark is filled, in a square of 20: the shapes of `LevelMark.astro`. */
export const MARK_FILLS: Record<Level, string | undefined> = {
  'no-information': undefined,
  pending: undefined,
  partial: 'M10 10V2.5A7.5 7.5 0 0 1 10 17.5Z',
  substantial: 'M10 10V2.5A7.5 7.5 0 1 1 2.5 10Z',
  full: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15Z',
};

export interface MarkColours {
  fill: string;
  /** Of the dashed circle that says: no information. */
  soft: string;
}

/** A level mark as a part of a drawing that stands alone, with its colours in attributes; (x, y) is its upper left corner. */
export function drawMark(level: Level, x: number, y: number, size: number, { fill, soft }: MarkColours): string {
  const ring =
    level === 'no-information'
      ? `<circle cx="10" cy="10" r="8.25" fill="none" stroke="${soft}" stroke-width="1.5" stroke-dasharray="2.6 2.6"/>`
      : `<circle cx="10" cy="10" r="8.25" fill="none" stroke="${fill}" stroke-width="1.5"/>`;
  const part = MARK_FILLS[level];
  return `<g transform="translate(${x} ${y}) scale(${size / 20})">${ring}${part ? `<path d="${part}" fill="${fill}"/>` : ''}</g>`;
}
