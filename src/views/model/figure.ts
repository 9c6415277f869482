import type { FigureFile } from '#addresses/paths.ts';
import type { Inline, LinkView } from './inline.ts';
import type { TableView } from './table.ts';

/** The rows of a figure's file: words in the page's language, numbers as numbers. */
export interface FigureData {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** A shape in a row of a drawing: across from 0 to 1 of the row's width, down from 0 to 1 of its height. */
export interface ShapeView {
  kind: 'bar' | 'edge' | 'dashed' | 'line' | 'range' | 'disc' | 'ring' | 'diamond' | 'triangle' | 'cross' | 'word';
  x: number;
  to?: number;
  y?: number;
  height?: number;
  /** Of a word. */
  text?: string;
}

/** A picture as rows with a label, shapes on a scale and a value: what its file of its own is drawn from. */
export interface DrawingView {
  axis: readonly { x: number; text: string }[];
  legend: readonly { shape: ShapeView['kind']; text: string }[];
  rowHeight: number;
  rows: readonly { label: string; value: string; shapes: readonly ShapeView[] }[];
}

/** A link to a file that is made from a figure. Views name its kind; its size is told by who has written it. */
export interface DownloadView extends LinkView {
  type: 'download';
  /** Name of the file without ending. */
  file: string;
  format: FigureFile;
}

/** How a kind of picture is read, what it cannot show, and when it is computed again. */
interface ReadingView {
  how: string;
  limits: string;
  next: string;
}

/** What stands around every picture. The picture itself is drawn from the view that carries this. */
export interface FigureView {
  /** Its place on the page. */
  id: string;
  /** The question that it answers: its name where it is listed, and aloud. */
  title: string;
  /** What its data show on the day, in a sentence: its heading. */
  summary: string;
  /** What is counted: the line under the heading. */
  measure: string;
  /** Further sentences of what its data show. */
  more: readonly string[];
  /** Why nothing is known, and who could tell: stands in the place of the picture. Undefined where there is one. */
  unknown: readonly Inline[] | undefined;
  reading: ReadingView;
  /** What to write when it is cited; and a line that shows it on another site, where it has a picture of its own. */
  citation: string;
  embed: string | undefined;
  asOf: { iso: string; text: string };
  rule: string | undefined;
  /** Where the methodology explains the rule. */
  ruleHref: string;
  data: FigureData;
  /** The picture for a file of its own; undefined where it is a table or a map. */
  drawing: DrawingView | undefined;
  /** The same as a table; undefined where the picture is one. */
  table: TableView | undefined;
  /** Name of its files without ending, the same in both languages. */
  file: string;
  downloads: readonly DownloadView[];
  /** Permanent address on this site, and in full, for what travels. */
  address: LinkView;
  permanent: string;
}
