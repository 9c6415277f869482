import type { LinkView, StateView, Inline } from './inline.ts';

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
