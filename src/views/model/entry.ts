import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { SectionView } from './content.ts';
import type { MarkView, RecordMarkView, Inline, FactView, LinkView } from './inline.ts';
import type { SourceView, NoteView, ItemView } from './item.ts';
import type { PageView } from './page.ts';
import type { TableView } from './table.ts';

export interface StageView {
  label: string;
  /** `passed`: a later stage was reached and this one has no event of its own. */
  state: 'done' | 'passed' | 'unknown';
  date: string;
}

export interface VoiceView {
  heading: string;
  /** The state of the record; of another voice, the mark of no information where it gives no level. A level stands among `reaches`, never without its countries. */
  marks: readonly (MarkView | RecordMarkView)[];
  /** Each aspect with its levels and the countries that they are about. */
  reaches?: readonly (readonly Inline[])[];
  text: readonly Inline[];
  /** What each of those who spoke said; listed, never merged. */
  statements: readonly (readonly Inline[])[];
}

/** The three voices side by side; below, a row for each country and aspect of which somebody spoke. */
export interface VoicesView {
  heading: string;
  voices: readonly VoiceView[];
  /** What is in dispute and how far the voices are apart; empty where nothing is. */
  contested: readonly (readonly Inline[])[];
  byCountry: TableView | undefined;
  silence?: string;
}

export interface EntryView extends PageView {
  kicker: readonly string[];
  heading: string;
  /** Language of the words, where it is not the page's. */
  lang?: Locale | undefined;
  notice?: string | undefined;
  lead?: string | undefined;
  /** What is found of it, computed: the sentences with which the page answers. */
  findings?: readonly (readonly Inline[])[] | undefined;
  /** Set where citation and codes to copy stand at the end of the page; with `fold`, lead and facts stand there too, behind those words. */
  atEnd?: { fold?: string | undefined } | undefined;
  stages?: { label: string; stages: readonly StageView[]; remarks: readonly (readonly Inline[])[] } | undefined;
  voices?: VoicesView | undefined;
  facts: readonly FactView[];
  sections: readonly SectionView[];
  notes: readonly NoteView[];
  sources: readonly SourceView[];
  /** Said where everything rests on documents that no reader can open. */
  sourcesRemark?: string | undefined;
  /** What each way of reading that appears on the page means. */
  readings: readonly { word: string; meaning: string }[];
  /** With `fold`, the group stands behind that line. */
  mentions: readonly { heading: string; items: readonly ItemView[]; fold?: string | undefined; more?: LinkView | undefined }[];
  /** Where notes and sources go on. */
  furtherNotes?: LinkView | undefined;
  furtherSources?: LinkView | undefined;
  citation: string;
}
