import type { Filters } from './filter.ts';
import type { Inline } from './inline.ts';

export interface TableView {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (readonly Inline[])[])[];
  /** Places on the page that something else leads to, one for each row. */
  rowIds?: readonly (string | undefined)[];
  /** What each row can be found by, where the table can be narrowed. */
  rowFilters?: readonly Filters[] | undefined;
  /** Set where other pages have more rows: these are in the order of the whole, and are not sorted apart. */
  divided?: true;
  /** The sum of the rows, apart from them. */
  foot?: readonly (readonly Inline[])[];
}
