import type { RecordState, Voice } from '#domain/schemas/vocabulary.ts';
import type { ColumnLevel } from '#domain/figures/cells.ts';
import type { Continuity } from '#domain/figures/continuity.ts';
import type { ContentView } from './content.ts';
import type { FigureView } from './figure.ts';
import type { FilterView } from './filter.ts';
import type { Inline, LinkView, MarkView, RecordMarkView } from './inline.ts';
import type { ItemView } from './item.ts';
import type { FacetView, ListView } from './list.ts';
import type { PageView } from './page.ts';
import type { ChartView, PairsView } from './pictures.ts';
import type { QuartersView } from './quarters.ts';
import type { TableView } from './table.ts';

/** Bars, each a link to the list behind it, with their table twin. */
interface BarsView {
  figure: FigureView;
  rows: ChartView['rows'];
}

/** One voice's levels, or the states of the record: a strip drawn to scale, and each number with its mark and its list. */
export interface LevelRowView {
  voice: Voice;
  label: string;
  total: LinkView;
  /** After a number, for who listens: of how many it is. */
  of: string;
  segments: readonly { level: ColumnLevel | RecordState; x: number; width: number }[];
  counts: readonly { level: ColumnLevel | RecordState; word: string; mark: MarkView | RecordMarkView | undefined; link: LinkView }[];
}

export interface LevelGroupView {
  /** Names the country or theme in what can be chosen on the page. */
  key?: string | undefined;
  heading: LinkView | string;
  rows: readonly LevelRowView[];
  /** Voices that gave no level, in a sentence; empty where all did. */
  silent: readonly Inline[];
}

/** A theme as one row of the grid: what happened in which year, as marks and in words, and how it stands. */
export interface ThemeStripView {
  id: string;
  heading: LinkView;
  now: string;
  /** The marks in words. */
  label: string;
  marks: readonly { x: number; state: Continuity }[];
}

/** Themes as rows and years as columns, on one scale: `x` is the place of a column. */
export interface ThemeGridView {
  /** Number of columns. */
  width: number;
  ticks: readonly { x: number; text: string }[];
  rows: readonly ThemeStripView[];
}

export type DashboardContent =
  | ContentView
  | { type: 'bars'; bars: BarsView }
  | { type: 'counts'; table: TableView }
  /** `more` leads to where it goes on. */
  | { type: 'list'; id: string; heading: string; items: readonly ItemView[]; more?: LinkView | undefined }
  /** Several lists behind one line; a link to one of them opens it. */
  | {
      type: 'lists';
      heading: string;
      lists: readonly { id: string; heading: string; items: readonly ItemView[]; more?: LinkView | undefined }[];
    }
  /** `fold` is the line behind which the groups are, where they are many. */
  | { type: 'levels'; figure: FigureView; groups: readonly LevelGroupView[]; fold?: string | undefined }
  | { type: 'pairs'; pairs: PairsView }
  | { type: 'quarters'; quarters: QuartersView }
  | {
      type: 'strips';
      figure: FigureView;
      grid: ThemeGridView;
      legend: readonly { sign: string; word: string }[];
      legendTitle: string;
    };

export interface DashboardSectionView {
  id: string;
  heading: string;
  /** Behind its heading, with how many there are; a link to `id` opens it. */
  fold?: number | undefined;
  content: readonly DashboardContent[];
}

/** A page of figures: every number on it opens the list that it counts, and the rule that made it is told. */
export interface DashboardView extends PageView {
  heading: string;
  intro: string;
  /** The findings in a sentence each. */
  points: readonly string[];
  empty: ListView['empty'];
  rule: { label: string; text: string; method: LinkView };
  facets: readonly FacetView[];
  filter?: FilterView | undefined;
  sections: readonly DashboardSectionView[];
}
