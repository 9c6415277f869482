import type { DatedDeliverable } from '../agreements/timeliness.ts';
import type { AnyEntry } from '../ledger/entry.ts';
import type { Occurrence } from '../obligations/model.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Locale } from '../schemas/vocabulary.ts';
import type { Freshness } from '../voices/columns.ts';

/**
 * What can be pending, in the order of the page: what is to come, what somebody says was not done in time, what had a date of
 * which nothing is known, what awaits an answer or the next stage, and what this site itself lacks.
 */
export const PENDING_KINDS = [
  'due',
  'denied',
  'passed',
  'unanswered',
  'endorsement',
  'recipients',
  'aging',
  'undated',
  'translation',
] as const;
export type PendingKind = (typeof PENDING_KINDS)[number];

/** Why something stands on the list of a party: its part in what it is about. */
export type PendingPart =
  /** Of what an act asks for: its role; or the act is addressed to it; or names nobody, and it is the body that adopted it. */
  | 'leads'
  | 'does'
  | 'supports'
  | 'addressed'
  | 'adopted'
  /** It owes a case of a rule in force, under its own name or in an office. */
  | 'owes'
  /** It made the text. */
  | 'author'
  /** It can give the endorsement. */
  | 'endorses'
  /** Somebody speaks of it, presented something to it, commented, consulted or asked it. */
  | 'assessed'
  | 'presented-to'
  | 'commented'
  | 'consulted'
  | 'asked';

/** What settles it: a form with what is known filled in; or, where an entry has to be completed, word about its page. */
export type Settling =
  { form: CollectionName; begun: Partial<Record<'subject' | 'country' | 'organization' | 'to' | 'from', string>> } | { correct: AnyEntry };

/** One thing that is pending for one party, on a day. It says what is not known here; never that somebody failed to do it. */
export interface PendingItem {
  /** Permanent, the same in every language and for every party: `agreements.d-12.due`. */
  id: string;
  kind: PendingKind;
  part: PendingPart;
  /** What it is about; of an obligation, what gives rise to it, if anything. */
  entry: AnyEntry | undefined;
  obligation?: Occurrence;
  /** Of an act: which of the things that it asks for, and how its date stands for this party. */
  dated?: DatedDeliverable;
  /** As a source gives it (EDTF): since when it waits, or until when it was observed. */
  since?: string | undefined;
  /** As a source gives it (EDTF), or the days that a rule in force gives: until when it is in time. */
  until?: string | undefined;
  /** Party ids of whom it is not known that they received it, or who commented on it. */
  parties?: readonly string[];
  /** The language in which it has no words. */
  lacks?: Locale;
  /** How old an assessment is, and of how many subjects it speaks. */
  freshness?: Freshness;
  count?: number;
  settledBy: Settling;
}

/** One thing with the party for which it is pending. */
export interface Owned {
  party: string;
  item: PendingItem;
}

/** The same thing for several parties, each with its own way to settle it. */
export function forEach(parties: readonly string[], itemFor: (party: string) => PendingItem): Owned[] {
  return [...new Set(parties)].map((party) => ({ party, item: itemFor(party) }));
}
