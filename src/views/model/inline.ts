import type { Timeliness } from '#domain/agreements/timeliness.ts';
import type { Locale, Level, ObligationState, RecordState } from '#domain/schemas/vocabulary.ts';

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

/** How an act stands in the documentary record, always with its word; in a shape of its own, since it is no level. */
export interface RecordMarkView {
  record: RecordState;
  word: string;
}

/** One voice in few words: its head, its marks, the places and aspects that they are about, and all of this as a text. */
export interface ShortVoiceView {
  heading: string;
  marks: readonly (MarkView | RecordMarkView)[];
  about?: string;
  text: string;
}

/** Whether a date was kept: a tag with its word, apart from the level. */
export interface TagView {
  tag: Timeliness;
  word: string;
}

/** Whether a date was kept, and which date it was: in a list no tag stands without it. */
export interface DueView {
  tag: TagView;
  text: string;
}

/** How an obligation stands, always with its word; with a number where several are told together. */
export interface StateView {
  state: ObligationState;
  word: string;
  /** Not judged, and something is on record all the same. */
  documented?: true;
  count?: string;
}

/** Words in another language than the page, so that they are spoken with its voice. */
interface PhraseView {
  text: string;
  lang: Locale;
}

/** What a program reads: a name in data, a value. */
interface CodeView {
  text: string;
  code: true;
  lang?: undefined;
}

/** A piece of a line; the text `\n` breaks it. */
export type Inline = string | PhraseView | CodeView | LinkView | MarkView | RecordMarkView | TagView | StateView;

export interface FactView {
  label: string;
  values: readonly (readonly Inline[])[];
}
