import type { FilterView } from './filter.ts';
import type { Inline, LinkView, RecordMarkView } from './inline.ts';
import type { ItemView } from './item.ts';
import type { PageView } from './page.ts';

export interface GroupView {
  id?: string | undefined;
  heading?: string | undefined;
  intro?: string | undefined;
  /** Set where a line is a link and how much stands behind it, to be found at a glance. */
  compact?: true;
  /** Set where each line opens on what it means. */
  terms?: true;
  /** Set in a long list: the group can be opened and closed, and says how many lines it has. */
  fold?: 'open' | 'closed' | undefined;
  /** How many lines it has, where the page shows the first ones. */
  lines?: number | undefined;
  /** Where it goes on. */
  more?: LinkView | undefined;
  items: readonly ItemView[];
}

export interface FacetView {
  heading: string;
  links: readonly { link: LinkView; count: number; current: boolean; mark?: RecordMarkView | undefined }[];
}

export interface ListView extends PageView {
  heading: string;
  intro: string;
  count: string;
  remarks: readonly (readonly Inline[])[];
  /** What is said of the whole after the list, where the introduction says enough before it. */
  closing?: readonly (readonly Inline[])[];
  facets: readonly FacetView[];
  filter?: FilterView | undefined;
  groups: readonly GroupView[];
  empty?: { title: string; paragraphs: readonly string[]; actions: readonly LinkView[] } | undefined;
}
