import type { FactDifference } from '../changes/differing-facts.ts';
import type { Change } from '../changes/change.ts';
import type { AnyEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Locale, Outcome, Stage } from '../schemas/vocabulary.ts';

/** The whole record as it was kept on a day. */
export interface ArchivedRecord {
  /** ISO day. */
  day: string;
  ledger: Ledger;
}

/** Between which two copies of the record something became different: not so in the first, so in the second. */
export interface Between {
  after: string;
  by: string;
  /** True where the second is no copy but the record of today. */
  today: boolean;
}

/** Whom and what a piece of news is about: ids of parties, agreements, instruments, themes and tags. */
export interface Concerned {
  countries: ReadonlySet<string>;
  /** Parties that are no member country. */
  others: ReadonlySet<string>;
  agreements: ReadonlySet<string>;
  guidelines: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** What an entry made of what voices say, of how far they are apart, and of what documents show. */
export type Made = Extract<Change, { kind: 'level' | 'difference' | 'contested' | 'record' }>;

type Titles = Partial<Record<Locale, string>>;

/** What happened. */
type Happened =
  /** By its own date: adopted, filed, held, presented; with what it made of levels and differences. */
  | { kind: 'dated'; made: readonly Made[] }
  | { kind: 'stage'; stage: Stage; outcome: Outcome | undefined }
  /** A document that says something of what an act asked for. */
  | { kind: 'evidence'; subject: string; evidence: string; made: readonly Made[] }
  | { kind: 'date-passed'; deliverable: string }
  /** Stated by its entry itself, with the reason. */
  | { kind: 'stated'; reason: Record<Locale, string>; was: Record<Locale, string> | undefined }
  /** Seen by comparing copies of the record. */
  | { kind: 'added'; between: Between; dated: string | undefined }
  | { kind: 'completed'; between: Between; differences: readonly FactDifference[] }
  | {
      kind: 'corrected';
      between: Between;
      differences: readonly FactDifference[];
      /** The earliest copy that said what was wrong. */
      since: string;
      reasons: readonly Record<Locale, string>[];
    }
  | { kind: 'renamed'; between: Between; before: Titles; after: Titles };

/** An entry that a copy had and the next one has not; without its title where that may have been a reason to take it away. */
type Gone = { kind: 'gone'; between: Between; titles: Titles | undefined };

/** A piece of news; what is not known to the day bears the date of its source, as coarse as it is. */
export type News = ((Happened & { entry: AnyEntry }) | Gone) & {
  /** Permanent: made of what it is about and of what happened. */
  id: string;
  /** EDTF. */
  on: string;
  collection: CollectionName;
  concerned: Concerned;
};
type NewsKind = News['kind'];
export type NewsOf<K extends NewsKind> = Extract<News, { kind: K }>;
