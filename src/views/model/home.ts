import type { Inline, LinkView } from './inline.ts';
import type { PageView } from './page.ts';
import type { TrailView } from './trail.ts';

/** What the home page receives. */
export interface HomeView extends PageView {
  heading: string;
  /** What is found as a whole: every number leads to the list of that length. */
  findings: readonly Inline[];
  ask: LinkView;
  doors: readonly DoorView[];
  /** The picture of what became of the acts; undefined without any that asked for something. */
  trail: TrailView | undefined;
  deadlines: HomeListView;
  newest: HomeListView;
  /** Where the charts are that this page had, each at the place that it had here. */
  charts: readonly { id: string; link: LinkView }[];
}

/** A way into the site for whoever comes with something: a topic, a country, news. */
export interface DoorView {
  id: string;
  link: LinkView;
  examples: readonly LinkView[];
}

/** A dated line: what, and when. */
interface HomeLineView {
  link: LinkView;
  when: string;
}

/** A short list on the home page, or what is said where it is empty. */
export interface HomeListView {
  title: string;
  /** Before the lines, or in their place. */
  said: string | undefined;
  lines: readonly HomeLineView[];
  more: readonly Inline[];
}
