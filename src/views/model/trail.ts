import type { FigureView } from './figure.ts';
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
  /** How many it has, where the page shows the first ones. */
  count?: number;
  /** Where it goes on. */
  more?: LinkView | undefined;
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
  /** On the page of all of them; undefined without any. */
  trail?: TrailView | undefined;
  none: string;
}

/** A mark on a line: across in thousandths of the picture's width; `to` where the date is longer than a point. */
export interface TrailMarkView {
  x: number;
  to: number;
  y: number;
}

/** What a mark is, by its looks: the date of the act, a document that shows something, one that only speaks of it, a date that the text sets. */
export type TrailMarkKind = 'adopted' | 'shows' | 'speaks' | 'due';

/** The trail as a picture. Heights are in points, widths in thousandths: it fills any width, and its marks keep their shape. */
export interface TrailView {
  figure: FigureView;
  height: number;
  /** What is longer than a point is drawn from one end to the other, in paths of one kind each. */
  lines: Readonly<Record<'grid' | 'known' | 'mentioned' | 'silent' | 'unsearched', string>>;
  marks: Readonly<Record<TrailMarkKind, { sure: string; unsure: string }>>;
  /** Marks of the voices, each in its own shape. */
  voices: readonly (Omit<TrailMarkView, 'to'> & { by: 'self-assessments' | 'reports' | 'replies' })[];
  ticks: readonly { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  groups: readonly { y: number; text: string; count: string }[];
  /** A band for each act, to be pointed at: where the row stands on the page of the trail, and what it says. */
  rows: readonly { y: number; height: number; href: string; text: string }[];
  terms: { y: number; bands: readonly { x: number; to: number; text: string; title: string; announced: boolean }[] };
  legend: readonly { mark: TrailLegendMark; text: string }[];
  /** The lists behind what the title says. */
  links: readonly LinkView[];
}

export type TrailLegendMark = TrailMarkKind | 'unsure' | 'silent' | 'unsearched' | 'term' | TrailView['voices'][number]['by'];
