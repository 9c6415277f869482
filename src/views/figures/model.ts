import type { LinkView, TableView } from '../model.ts';

/** The rows of a figure's file: words in the page's language, numbers as numbers. */
export interface FigureData {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** What stands around every picture. The picture itself is drawn from the view that carries this. */
export interface FigureView {
  /** Its place on the page. */
  id: string;
  /** The question that it answers. */
  title: string;
  /** What its data say, in a sentence. */
  summary: string;
  asOf: { iso: string; text: string };
  rule: string | undefined;
  data: FigureData;
  /** The same as a table; undefined where the picture is one. */
  table: TableView | undefined;
  /** Name of its files without ending, the same in both languages. */
  file: string;
  downloads: readonly LinkView[];
  /** Permanent address. */
  address: LinkView;
}
