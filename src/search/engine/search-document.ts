import type { Locale } from '#domain/schemas/vocabulary.ts';

/** The values by which results can be narrowed; each value is an id, its name stands in the index once. */
export const FACETS = ['kind', 'country', 'network', 'theme', 'population', 'action', 'documented', 'year'] as const;
export type FacetName = (typeof FACETS)[number];
export type FacetValues = Partial<Record<FacetName, readonly string[]>>;

/** What the search knows of one entry or page, in the page's language where it exists. */
export interface SearchDocument {
  /** `agreements/d-04`: the same in both languages. */
  id: string;
  href: string;
  /** Code by which people cite it: `D-04`. */
  code?: string | undefined;
  title: string;
  /** What tells it apart in a list: body, date. */
  meta: readonly string[];
  /** Set where the words are in another language than the page. */
  lang?: Locale | undefined;
  /** Codes and numbers, folded, that stand for this document alone or for few: `d4`, `decision22`, `xxi`. */
  keys: readonly string[];
  /** Codes, numbers and acronyms as they are written. */
  codes: string;
  /** Names of who and what it involves: kind, act, parties, themes, date. */
  names: string;
  /** Sentences of the first rank: summary and measures. */
  summary: readonly string[];
  /** All other sentences. */
  body: readonly string[];
  facets: FacetValues;
  /** Names under which people look for this page, of a topic, a country or a list: it stands first where one of them is asked for. */
  doors?: readonly string[];
  /** ISO day by which the newer goes before the older; empty where it has none. */
  date: string;
}

/** A page that is not an entry: help, methodology. */
export interface SearchPage {
  id: string;
  href: string;
  title: string;
  summary: string;
  body: readonly string[];
}
