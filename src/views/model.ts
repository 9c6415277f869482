import type { Timeliness } from '#domain/agreements/timeliness.ts';
import type { Level, Locale, ObligationState } from '#domain/schemas/vocabulary.ts';
import type { Filters, FilterView } from './filter-model.ts';
import type { YearsView } from './figures/body-years.ts';
import type { FigureView } from './figures/model.ts';

/** The plain objects that templates receive. Every sentence is already in the page's language, every address has its base. */

export interface LinkView {
  href: string;
  text: string;
  /** Set where the text is in another language than the page. */
  lang?: Locale | undefined;
  external?: true;
}

/** The level mark, always with its word. */
export interface MarkView {
  level: Level;
  word: string;
}

/** Whether a date was kept: a tag with its word, apart from the level. */
export interface TagView {
  tag: Timeliness;
  word: string;
}

/** How an obligation stands, always with its word; with a number where several are told together. */
export interface StateView {
  state: ObligationState;
  word: string;
  /** Not judged, and something is on record all the same. */
  documented?: true;
  count?: string;
}

/** A piece of a line; the text `\n` breaks it. */
export type Inline = string | LinkView | MarkView | TagView | StateView;

export interface FactView {
  label: string;
  values: readonly (readonly Inline[])[];
}

export interface ItemView {
  href?: string | undefined;
  id?: string;
  code?: string | undefined;
  title: string;
  lang?: Locale | undefined;
  meta: readonly string[];
  mark?: MarkView | undefined;
  /** Set where a date is near, has passed, or was not kept. */
  tag?: TagView | undefined;
  summary?: string | undefined;
  /** For entries without a page of their own: what they lead to and rest on, and their dated steps. */
  links?: { heading: string; links: readonly LinkView[] } | undefined;
  sources?: readonly SourceView[] | undefined;
  notes?: readonly NoteView[] | undefined;
  /** What measures it on this site: a sentence each, which leads to its figure. */
  measures?: { heading: string; inlines: readonly (readonly Inline[])[] } | undefined;
  events?: readonly EventView[] | undefined;
  /** Set on lists that can be narrowed. */
  filters?: Filters | undefined;
}

export interface SourceView {
  link: LinkView;
  at?: string | undefined;
  confidence?: string | undefined;
}

export interface NoteView {
  id: string;
  kind: string;
  caution: boolean;
  date?: string | undefined;
  text: string;
  lang?: Locale | undefined;
  sources: readonly SourceView[];
}

export interface TableView {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (readonly Inline[])[])[];
  /** Places on the page that something else leads to, one for each row. */
  rowIds?: readonly (string | undefined)[];
  /** What each row can be found by, where the table can be narrowed. */
  rowFilters?: readonly Filters[] | undefined;
  /** The sum of the rows, apart from them. */
  foot?: readonly (readonly Inline[])[];
}

/** One measure in one country: a line for each aspect, with the mark of each voice. */
export interface MatrixCellView {
  lines: readonly { label: string; marks: readonly { voice: string; mark: MarkView }[] }[];
  /** Since when nothing is known, or that the measure does not address the country. */
  note: string;
  /** Where its evidence stands; undefined where there is none. */
  href: string | undefined;
}

export interface MatrixView {
  figure: FigureView;
  caption: string;
  corner: string;
  columns: readonly LinkView[];
  rows: readonly { heading: string | LinkView; cells: readonly MatrixCellView[] }[];
  legend: readonly Inline[];
}

export interface EventView {
  /** Place on the page, where something else leads to this event. */
  id?: string | undefined;
  date?: string | undefined;
  text: string;
  lang?: Locale | undefined;
  links: readonly LinkView[];
  sources: readonly SourceView[];
}

export type ContentView =
  | { type: 'paragraph'; inlines: readonly Inline[]; lang?: Locale | undefined; soft?: true }
  | { type: 'items'; items: readonly ItemView[] }
  | { type: 'table'; table: TableView }
  | { type: 'matrix'; matrix: MatrixView }
  | { type: 'chart'; chart: ChartView }
  | { type: 'years'; years: YearsView }
  | { type: 'events'; events: readonly EventView[] }
  | { type: 'html'; html: string; lang: Locale }
  | { type: 'occurrences'; occurrences: readonly OccurrenceView[] }
  | { type: 'strip'; strip: StripView }
  | { type: 'owed'; parties: readonly OwedView[] }
  | { type: 'legend'; states: readonly { mark: StateView; meaning: string }[] }
  | { type: 'points'; points: readonly { id?: string; text: string; lang?: Locale | undefined; sources: readonly SourceView[] }[] };

/** One occurrence of a rule, or a run of them of which nothing is recorded. */
export interface OccurrenceView {
  id?: string | undefined;
  /** Heading that opens a new thread: a country, a network, a function. */
  thread?: Inline | undefined;
  title: readonly Inline[];
  /** Name by which a waiver names it. */
  code?: string | undefined;
  mark: StateView;
  reason: string;
  /** Day due, who owes it, what was measured. */
  meta: readonly (readonly Inline[])[];
  /** The entries it was computed from, each with its date. */
  evidence: readonly { link: LinkView; date: string | undefined; detail: string | undefined }[];
  /** Of a run: each of its occurrences. */
  parts?: { label: string; names: readonly (readonly Inline[])[] } | undefined;
}

/** What one party owes, rule by rule. */
export interface OwedView {
  link: LinkView;
  states: readonly StateView[];
  rules: readonly { link: LinkView; states: readonly StateView[] }[];
}

/** States of each rule year by year. */
export interface StripView {
  figure: FigureView;
  caption: string;
  columns: readonly string[];
  rows: readonly { link: LinkView; cells: readonly (readonly StateView[])[] }[];
  none: string;
}

export interface SectionView {
  id: string;
  heading: string;
  content: readonly ContentView[];
}

/** What every page has. */
export interface PageView {
  locale: Locale;
  /** Path without the base, as in the sitemap. */
  path: string;
  title: string;
  description: string;
  /** The same page in each language. */
  alternates: readonly { locale: Locale; href: string; absolute: string }[];
  absolute: string;
  breadcrumbs: readonly LinkView[];
  asOf: { iso: string; text: string };
  /** Section shown as current in the navigation. */
  current?: string | undefined;
  indexed: boolean;
  /** On the demonstration site: that everything is invented, in every language. */
  demonstration?: { label: string; texts: readonly { locale: Locale; text: string }[] };
  /** Address of the picture that other sites show beside a link to the page. */
  preview: string;
  /** The same in another form, for programs: a calendar file, a feed. */
  subscriptions?: readonly SubscriptionView[];
}

export interface SubscriptionView {
  href: string;
  /** Media type. */
  type: string;
  title: string;
}

export interface StageView {
  label: string;
  /** `passed`: a later stage was reached and this one has no event of its own. */
  state: 'done' | 'passed' | 'unknown';
  date: string;
}

export interface VoiceView {
  heading: string;
  /** One mark, or the lowest and the highest where several statements differ. */
  marks: readonly MarkView[];
  text: readonly Inline[];
  /** What each of those who spoke said; listed, never merged. */
  statements: readonly (readonly Inline[])[];
}

/** The three voices side by side; where several countries were assessed, a table of them below. */
export interface VoicesView {
  heading: string;
  voices: readonly VoiceView[];
  /** What is in dispute and how far the voices are apart; empty where nothing is. */
  contested: readonly (readonly Inline[])[];
  byCountry: TableView | undefined;
  silence: string;
}

export interface EntryView extends PageView {
  kicker: readonly string[];
  heading: string;
  /** Language of the words, where it is not the page's. */
  lang?: Locale | undefined;
  notice?: string | undefined;
  lead?: string | undefined;
  stages?: { label: string; stages: readonly StageView[]; remarks: readonly (readonly Inline[])[] } | undefined;
  voices?: VoicesView | undefined;
  facts: readonly FactView[];
  sections: readonly SectionView[];
  notes: readonly NoteView[];
  sources: readonly SourceView[];
  /** What each confidence that appears on the page means. */
  confidences: readonly { word: string; meaning: string }[];
  mentions: readonly { heading: string; items: readonly ItemView[] }[];
  citation: string;
}

export interface GroupView {
  id?: string | undefined;
  heading?: string | undefined;
  intro?: string | undefined;
  items: readonly ItemView[];
}

export interface FacetView {
  heading: string;
  links: readonly { link: LinkView; count: number; current: boolean; mark?: MarkView | undefined }[];
}

export interface ListView extends PageView {
  heading: string;
  intro: string;
  count: string;
  remarks: readonly string[];
  facets: readonly FacetView[];
  filter?: FilterView | undefined;
  groups: readonly GroupView[];
  empty?: { title: string; paragraphs: readonly string[]; actions: readonly LinkView[] } | undefined;
}

/** A page of sections that is neither an entry nor a list: the mechanism and its rules, the pipeline, the traceability. */
export interface SheetView extends PageView {
  kicker: readonly string[];
  heading: string;
  lead: string;
  notices: readonly string[];
  facts: readonly FactView[];
  sections: readonly SectionView[];
}

/** A chart: bars with the list behind each, its table twin and its rule. */
export interface ChartView {
  figure: FigureView;
  total: number;
  /** Whether the browser may take the picture over; bars that carry level marks stay as they are. */
  enhanced: boolean;
  /** Whether each row is a step that leads to the next. */
  ordered?: true;
  rows: readonly { label: string; href: string; count: number; share: number; mark?: MarkView | undefined }[];
}
