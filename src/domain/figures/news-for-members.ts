import { endOf, shiftMonths, startOf, type Days } from '../dates/calendar.ts';
import { addDays, edtf } from '../dates/edtf.ts';
import { compareText } from '../compare-text.ts';
import { dateOf } from '../ledger/entry-date.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isGathering } from '../schemas/vocabulary.ts';

/** What a report to the members tells of, in its order. */
export const NEWS_KINDS = ['agreements', 'reports', 'self-assessments', 'replies', 'reviews', 'inputs', 'actions', 'documents'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** Calendar months before a technical meeting by which the report reaches the members (S3, meetings). */
const MONTHS_BEFORE = 2;

/** What the site holds for the report that the Tripartite Team would give to the members before the next technical meeting. */
export interface NewsForMembers {
  /** The last technical meeting that certainly ended by the day; undefined where none is on record. */
  last: Entry<'meetings'> | undefined;
  /** The next one that is announced, and the day by which the report is to reach the members. */
  next: { meeting: Entry<'meetings'>; due: Days } | undefined;
  /** The first day of what it tells: the one after the last meeting, unless another was asked for; undefined from the beginning. */
  from: string | undefined;
  /** What is certainly of that day or later, the newest first. */
  since: Readonly<Record<NewsKind, readonly AnyEntry[]>>;
}

/** When an entry became known: a report on the day on which it was filed, whatever period it looks at. */
function knownOn(entry: AnyEntry): string | undefined {
  return entry.collection === 'reports' || entry.collection === 'self-assessments' ? entry.facts.filed : dateOf(entry);
}

/**
 * @param asOf ISO day; everything is of that day
 * @param since ISO day from which it tells, where that is not the last meeting
 */
export function newsForMembers(ledger: Ledger, asOf: string, since?: string): NewsForMembers {
  const meetings = ledger
    .all('meetings')
    .filter(({ facts }) => isGathering(facts.series, 'consultation'))
    .sort((a, b) => compareText(startOf(a.facts.held).from, startOf(b.facts.held).from));
  const last = meetings.findLast(({ facts }) => endOf(facts.held).to <= asOf);
  const next = meetings.find(({ facts }) => startOf(facts.held).from > asOf);
  const from = since ?? (last && addDays(endOf(last.facts.held).to, 1));
  const isNew = (entry: AnyEntry) => {
    const on = knownOn(entry);
    return on !== undefined && edtf(on).from >= (from ?? '') && edtf(on).from <= asOf;
  };
  const newest = (a: AnyEntry, b: AnyEntry) => compareText(edtf(knownOn(b)!).from, edtf(knownOn(a)!).from) || compareText(a.id, b.id);
  const entries = (collection: NewsKind) => (ledger.all(collection) as AnyEntry[]).filter(isNew).sort(newest);
  return {
    last,
    from,
    next: next && { meeting: next, due: shiftMonths(startOf(next.facts.held), -MONTHS_BEFORE) },
    since: Object.fromEntries(NEWS_KINDS.map((collection) => [collection, entries(collection)])) as unknown as NewsForMembers['since'],
  };
}
