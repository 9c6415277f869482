import type { Level } from '#domain/schemas/vocabulary.ts';
import type { FigureView } from './figure.ts';
import type { LinkView, MarkView, RecordMarkView, StateView, Inline } from './inline.ts';

/** A chart: bars with the list behind each, its table twin and its rule. */
export interface ChartView {
  figure: FigureView;
  total: number;
  /** Whether the browser may take the picture over; bars that carry marks stay as they are. */
  enhanced: boolean;
  /** Whether each row is a step that leads to the next. */
  ordered?: true;
  rows: readonly { label: string; href: string; count: number; share: number; mark?: RecordMarkView | undefined }[];
}

/** Two voices as the halves of one mark, each from its lowest to its highest level; undefined where it gives none. */
export interface SplitView {
  government: { lowest: Level; highest: Level } | undefined;
  civilSociety: { lowest: Level; highest: Level } | undefined;
  differs: boolean;
}

/** One aspect of a measure in one country; without a mark where the measure does not address it. */
interface MatrixCellView {
  mark: SplitView | undefined;
  /** The cell in words. */
  text: string;
  /** Where its evidence stands; undefined where there is none. */
  href: string | undefined;
}

/** One measure: a line for each aspect, or one that says that nothing is known. */
export interface MatrixRowView {
  heading: string | LinkView;
  lines: readonly { aspect: string; cells: readonly MatrixCellView[]; silent: string | undefined }[];
}

export interface MatrixView {
  figure: FigureView;
  caption: string;
  corner: string;
  aspect: string;
  columns: readonly { code: string; link: LinkView }[];
  rows: readonly MatrixRowView[];
  /** The same country by country, for narrow screens. */
  countries: readonly { name: string; lines: readonly { href: string; text: string; said: string; mark: SplitView }[] }[];
  /** Countries of which nothing is known. */
  silent: readonly Inline[];
  key: readonly { mark: SplitView | undefined; text: string }[];
}

/** One body: a bar for each year with agreements, on the scale that all bodies share. */
export interface YearRowView {
  heading: LinkView;
  total: string;
  /** The bars in words. */
  label: string;
  bars: readonly { x: number; height: number; count: string }[];
}

export interface YearsView {
  figure: FigureView;
  /** Number of years that the picture is wide. */
  width: number;
  ticks: readonly { x: number; text: string }[];
  rows: readonly YearRowView[];
}

/** States of each rule year by year. */
export interface StripView {
  figure: FigureView;
  caption: string;
  columns: readonly string[];
  rows: readonly { link: LinkView; cells: readonly StripCellView[] }[];
}

/** The cases of one rule in one period. */
export interface StripCellView {
  /** One mark where all stand alike; where they differ, each with its number. */
  states: readonly StateView[];
  /** Everything about the cell, aloud. */
  spoken: string;
}

/** One voice on the scale: its lowest and highest level, the same where it gives one. */
export interface PairEndView {
  marks: readonly MarkView[];
  /** Per cent of the width of the scale. */
  from: number;
  to: number;
}

export interface PairView {
  link: LinkView;
  /** Country and aspect. */
  where: string;
  government: PairEndView;
  civilSociety: PairEndView;
  distance: string;
  contested: boolean;
}

/** Government and civil society as two marks on one scale, the farthest apart first. */
export interface PairsView {
  figure: FigureView;
  heads: { government: string; civilSociety: string };
  scale: readonly MarkView[];
  pairs: readonly PairView[];
}
