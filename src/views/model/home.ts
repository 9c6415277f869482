import type { LinkView, Inline } from './inline.ts';
import type { ItemView } from './item.ts';
import type { PageView } from './page.ts';
import type { ChartView } from './pictures.ts';

/** What the home page receives. */
export interface HomeView extends PageView {
  heading: string;
  lead: readonly Inline[];
  tally: readonly TallyView[];
  chart: ChartView;
  /** Where more is told of how the agreements stand. */
  standing: readonly Inline[];
  deadlines: HomeListView;
  newest: HomeListView;
  /** Questions that other pages answer; each keeps the place that its figure had here. */
  figures: readonly { id: string; link: LinkView }[];
}

/** How much one voice has brought, with the list of it. */
export interface TallyView {
  voice: string;
  count: string;
  link: LinkView;
}

/** A short list on the home page, or what is said where it is empty. */
export interface HomeListView {
  title: string;
  none: string;
  items: readonly ItemView[];
  more: readonly Inline[];
}
