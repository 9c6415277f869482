import type { Reading } from '#domain/ledger/readings.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Filters } from './filter.ts';
import type { DueView, FactView, LinkView, ShortVoiceView, Inline } from './inline.ts';

/** How a fact was read in a source, always with its word. */
interface ReadingView {
  reading: Reading;
  word: string;
}

export interface SourceView {
  /** Of the source. */
  id: string;
  link: LinkView;
  at?: string | undefined;
  reading?: ReadingView | undefined;
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

export interface EventView {
  /** Place on the page, where something else leads to this event. */
  id?: string | undefined;
  date?: string | undefined;
  text: string;
  lang?: Locale | undefined;
  links: readonly LinkView[];
  sources: readonly SourceView[];
}

export interface ItemView {
  href?: string | undefined;
  id?: string;
  code?: string | undefined;
  title: string;
  lang?: Locale | undefined;
  meta: readonly string[];
  /** The three voices in their order, or one with its name: no mark stands alone. */
  voices?: readonly ShortVoiceView[] | undefined;
  /** Set where a government and an organisation are far apart: how far, where, and a way to what they say. */
  differs?: LinkView | undefined;
  /** Set where a date is near, has passed, or was not kept. */
  due?: DueView | undefined;
  summary?: string | undefined;
  /** For entries without a page of their own: what they lead to and rest on, and their dated steps. */
  links?: { heading: string; links: readonly LinkView[] } | undefined;
  sources?: readonly SourceView[] | undefined;
  notes?: readonly NoteView[] | undefined;
  /** What a list is about, where that takes more than a line: each with its label. */
  facts?: readonly FactView[] | undefined;
  /** What measures it on this site: a sentence each, which leads to its figure. */
  measures?: { heading: string; inlines: readonly (readonly Inline[])[] } | undefined;
  events?: readonly EventView[] | undefined;
  /** Where they are many: the line behind which they stand. */
  eventsFold?: string | undefined;
  /** Set on lists that can be narrowed. */
  filters?: Filters | undefined;
}
