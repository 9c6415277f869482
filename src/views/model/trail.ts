import type { LinkView, RecordMarkView } from './inline.ts';
import type { PageView } from './page.ts';

/** One act of the trail: what documents show of it, when it was agreed, the last that is known, what is still to be known. */
export interface TrailRowView {
  /** Of the agreement; its place on the page. */
  id: string;
  link: LinkView;
  mark: RecordMarkView;
  facts: readonly string[];
  /** Empty where nothing is left to look for. */
  next: string;
}

export interface TrailGroupView {
  heading: string;
  rows: readonly TrailRowView[];
}

/** The acts that asked for something, all or a part of them. */
export interface TrailPageView extends PageView {
  heading: string;
  lead: string;
  count: string;
  parts: { label: string; links: readonly { link: LinkView; count: string; current: boolean }[] };
  groups: readonly TrailGroupView[];
  /** Whether the groups are folded: all open, their page would be too long for a phone. */
  folded: boolean;
  none: string;
}
