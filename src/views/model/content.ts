import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { StateView, Inline } from './inline.ts';
import type { SourceView, EventView, ItemView } from './item.ts';
import type { OccurrenceView, OwedView } from './obligation.ts';
import type { ChartView, MatrixView, YearsView, StripView } from './pictures.ts';
import type { TableView } from './table.ts';

export type ContentView =
  | { type: 'paragraph'; inlines: readonly Inline[]; lang?: Locale | undefined; soft?: true }
  /** Closed until somebody opens it, or a link leads to `id` inside it; open in print. */
  | { type: 'fold'; id?: string; summary: string; content: readonly ContentView[] }
  | { type: 'items'; items: readonly ItemView[] }
  | { type: 'heading'; id: string; text: string }
  /** Lines for a program, to be copied. */
  | { type: 'code'; text: string }
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
  /** A text to take along. */
  | { type: 'copyable'; id: string; text: string; words: { heading: string; copy: string; copied: string; failed: string } }
  | { type: 'points'; points: readonly { id?: string; text: string; lang?: Locale | undefined; sources: readonly SourceView[] }[] };

export interface SectionView {
  id: string;
  heading: string;
  content: readonly ContentView[];
}
