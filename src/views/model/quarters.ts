import type { CountedPart } from '#domain/figures/level-order.ts';
import type { Voice } from '#domain/schemas/vocabulary.ts';
import type { FigureView } from './figure.ts';
import type { LinkView } from './inline.ts';

/** One voice through the quarters: its layers from the bottom up, and how many cases are in each today. */
export interface QuarterPanelView {
  voice: Voice;
  label: string;
  /** The highest number of cases, which is the height of the picture. */
  scale: string;
  /** Why there is no picture; undefined where there is one. */
  silent: string | undefined;
  /** Outlines in a picture as many units wide as there are closings, and 100 high. */
  layers: readonly { part: CountedPart; d: string }[];
  counts: readonly { part: CountedPart; word: string; count: number; text: string }[];
}

/** A value that can be chosen: as the address writes it in this language and in the other one. */
export interface QuarterChoiceView {
  value: string;
  twin: string;
  label: string;
  /** Key of the group in the file and in the pictures of the page, or the voice. */
  key: string;
  /** Where the cases of today are listed. */
  list: string;
}

export interface QuartersView {
  figure: FigureView;
  panels: readonly QuarterPanelView[];
  /** Per cent of the width. */
  ticks: readonly { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  countries: readonly QuarterChoiceView[];
  themes: readonly QuarterChoiceView[];
  voices: readonly QuarterChoiceView[];
  /** Name of the quarter in the address, in this language and in the other one. */
  quarter: { name: string; twin: string };
  /** Number of closings. */
  closings: number;
  /** All together, on the day of the computation, in words. */
  today: string;
  /** Where the cases of all together are listed today. */
  lists: LinkView;
  /** The same numbers by country and theme, for programs and for the script of the page. */
  file: LinkView;
}

/** That file: numbers by group, voice and part, one for each day, oldest first. */
export interface QuarterFile {
  asOf: string;
  quarters: readonly string[];
  days: readonly string[];
  groups: Readonly<
    Record<
      string,
      Partial<Record<Voice, { known: readonly number[]; of: readonly number[]; parts: Partial<Record<CountedPart, readonly number[]>> }>>
    >
  >;
}
