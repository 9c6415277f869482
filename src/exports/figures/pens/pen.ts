import type { PALETTE } from '../../share/palette.ts';

export type Tone = Exclude<keyof typeof PALETTE, 'sheet' | 'accent'>;

export interface Lettering {
  size: number;
  tone: Tone;
  anchor: 'start' | 'middle' | 'end';
  /** Set in the face of headings. */
  heading: boolean;
}

/** Draws on a sheet in points; each kind of file has its own. (x, y) is the upper left corner, of text the start of its baseline. */
export interface Pen {
  text: (words: string, x: number, y: number, lettering: Lettering) => void;
  fill: (x: number, y: number, width: number, height: number, tone: Tone) => void;
  /** The edge of a rectangle; broken where nothing is known. */
  edge: (x: number, y: number, width: number, height: number, thickness: number, tone: Tone, broken: boolean) => void;
  /** A straight line between two points. */
  line: (from: readonly [number, number], to: readonly [number, number], thickness: number, tone: Tone) => void;
  disc: (x: number, y: number, radius: number, tone: Tone) => void;
  polygon: (points: readonly (readonly [number, number])[], tone: Tone) => void;
}
