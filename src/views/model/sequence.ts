import type { LinkView } from './inline.ts';

/** Where a page stands among those over which its lists go on. */
export interface SequenceView {
  /** Which of how many. */
  label: string;
  /** Ways to the pages beside it; undefined at either end. */
  previous: LinkView | undefined;
  next: LinkView | undefined;
  /** Numbers that lead to the pages; of very many, those from which every other one is a few steps away. */
  links: readonly {
    /** Its text is the number; `said` is what it is called aloud. */
    link: LinkView;
    said: string;
    current: boolean;
    /** Places that stood on the first page while the list was short, and stand on that page now. */
    places: readonly string[];
  }[];
}
