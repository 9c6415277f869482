import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { MarkView, RecordMarkView } from './inline.ts';

/** What an item can be found by: names of dimensions and their values, as they stand in an address. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The panel that narrows a list in the browser; every value says how many items have it. */
export interface FilterView {
  /** Of a list that goes on over several pages: the file with the values of every line, and its pages, with `{n}` for the number. */
  whole?: { lines: string; pages: string } | undefined;
  /** How many items are shown of how many; `{n}` stands for the first number. */
  counted: string;
  fields: readonly {
    name: string;
    /** The same name in the other language; also of a value, where it is not the same word. */
    twin?: string | undefined;
    legend: string;
    values: readonly {
      value: string;
      twin?: string | undefined;
      label: string;
      lang?: Locale | undefined;
      count: number;
      mark?: MarkView | RecordMarkView | undefined;
      /** Chosen before anybody touched it: on the page that shows every component. */
      chosen?: true;
    }[];
  }[];
}
