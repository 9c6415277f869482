import type { CollectionName } from '../schemas/collections.ts';
import { compareText } from '../compare-text.ts';
import { edtf } from '../dates/edtf.ts';
import { dateOf } from './entry-date.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { Ledger } from './ledger.ts';
import { referencesOf, type Reference } from './references.ts';
import { COLLECTIONS } from '../schemas/index.ts';

/** Dated kinds that always count: what is announced or was published in print is known whatever its date. */
const REGISTERS: ReadonlySet<CollectionName> = new Set(['meetings', 'sources']);

/**
 * The day from which an entry counts: when it was adopted, filed, presented, issued… What bears no date, and what a register
 * holds (parties, sources, meetings, terms), always counts: a meeting announced for next year is known today.
 */
export function countsFrom(entry: AnyEntry): string | undefined {
  const date = countingDate(entry);
  return date && edtf(date).from;
}

/** The date (EDTF) on whose first day an entry begins to count, as its source gives it. */
export function countingDate(entry: AnyEntry): string | undefined {
  if (REGISTERS.has(entry.collection)) return undefined;
  return 'filed' in entry.facts ? entry.facts.filed : dateOf(entry);
}

type Plain = Record<string, unknown>;

/** Keys by which a dated item of a list says when it happened. */
const DATED = ['on', 'date', 'filed', 'sent'] as const;

/** The dates (EDTF) of a dated item of a list. */
function datesOf(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  return DATED.flatMap((key) => {
    const value = (item as Plain)[key];
    return typeof value === 'string' ? [value] : [];
  });
}

function isAfter(item: unknown, asOf: string): boolean {
  return datesOf(item).some((date) => edtf(date).from > asOf);
}

/** A copy without the list items that happened after the day; the same object where there are none. */
function withoutLater(value: unknown, asOf: string): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((item) => !isAfter(item, asOf)).map((item) => withoutLater(item, asOf));
    return kept.length === value.length && kept.every((item, index) => item === value[index]) ? value : kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, own]) => [key, withoutLater(own, asOf)] as const);
  return pairs.every(([key, own]) => own === (value as Plain)[key]) ? value : Object.fromEntries(pairs);
}

/** What the facts of an entry were on a day: without what happened after it. @param asOf ISO day */
export function factsAsOf(entry: AnyEntry, asOf: string): unknown {
  // Holidays of coming days are known beforehand: without them a deadline that reaches past the day would look nearer.
  if (entry.collection === 'holidays') return entry.facts;
  const facts = withoutLater(entry.facts, asOf);
  if (entry.collection !== 'records' || facts === entry.facts) return facts;
  // What was not found, and the notes, were written with the later evidence in view.
  return { documented: (facts as Entry<'records'>['facts']).documented.map(({ subject, evidence }) => ({ subject, evidence })) };
}

function addDates(value: unknown, dates: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const own of Object.values(value)) {
    if (Array.isArray(value)) for (const date of datesOf(own)) dates.add(date);
    addDates(own, dates);
  }
}

/** Every date (EDTF) from which something inside an entry counts, besides its own; none of holidays, which are known beforehand. */
export function datesWithin(entry: AnyEntry): string[] {
  const dates = new Set<string>();
  if (entry.collection !== 'holidays') addDates(entry.facts, dates);
  return [...dates];
}

/** ISO days on which something begins to count, in order: from one to the day before the next, a ledger stands the same. */
export function daysOfChange(ledger: Ledger): string[] {
  const days = new Set<string>();
  for (const entry of ledger.entries()) {
    const from = countsFrom(entry);
    if (from !== undefined) days.add(from);
    for (const date of datesWithin(entry)) days.add(edtf(date).from);
  }
  return [...days].sort(compareText);
}

/** Takes out the list item that a reference stands in or is; where no list encloses it, its field. */
function withoutReference(facts: unknown, { path }: Reference): unknown {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const end = at === -1 ? path.length - 1 : at;
  const remove = (value: unknown, depth: number): unknown => {
    const step = path[depth]!;
    if (Array.isArray(value)) {
      return depth === end
        ? value.filter((_, index) => index !== step)
        : value.map((item, index) => (index === step ? remove(item, depth + 1) : item));
    }
    const { [step]: own, ...rest } = value as Plain;
    return depth === end ? rest : { ...rest, [step]: remove(own, depth + 1) };
  };
  return remove(facts, 0);
}

function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([, own]) => !(Array.isArray(own) && own.length === 0));
  return Object.fromEntries(pairs.map(([key, own]) => [key, withoutEmptyLists(own)]));
}

/** An entry with fewer facts, where these still make sense; undefined where nothing is left to say. */
function withFacts(entry: AnyEntry, facts: unknown): AnyEntry | undefined {
  if (facts === entry.facts) return entry;
  const { success, data } = COLLECTIONS[entry.collection].facts.safeParse(withoutEmptyLists(facts));
  return success ? ({ ...entry, facts: data, ...(entry.collection === 'records' && { earlier: true }) } as AnyEntry) : undefined;
}

/** Takes out the references to what is no longer there, one after another, until all of them lead somewhere. */
function mended(entry: AnyEntry, isThere: (reference: Reference) => boolean): AnyEntry | undefined {
  let facts: unknown = entry.facts;
  for (;;) {
    const lost = referencesOf(entry.collection, facts).filter((reference) => !isThere(reference));
    if (lost.length === 0) return withFacts(entry, facts);
    // The last one first, so that earlier places in a list stay where they were.
    facts = withoutReference(facts, lost.at(-1)!);
  }
}

/**
 * One entry as it stood at the end of a day on which it counts. @param asOf ISO day @param isThere whether what a reference names
 * existed on that day @returns undefined where too little of it is left to make sense
 */
export function entryAsOf(entry: AnyEntry, asOf: string, isThere: (reference: Reference) => boolean): AnyEntry | undefined {
  const counted = withFacts(entry, factsAsOf(entry, asOf));
  return counted && mended(counted, isThere);
}

/**
 * The ledger as it stood at the end of a past day: entries count from their own date, dated facts inside them likewise, and
 * nothing names what did not exist yet. A later day never takes away what an earlier one had. @param asOf ISO day
 */
export function ledgerAsOf(ledger: Ledger, asOf: string): Ledger {
  const before = [...ledger.entries()];
  let entries = before.flatMap((entry) => {
    const from = countsFrom(entry);
    return from !== undefined && from > asOf ? [] : (withFacts(entry, factsAsOf(entry, asOf)) ?? []);
  });
  if (entries.length === before.length && entries.every((entry, index) => entry === before[index])) return ledger;
  for (;;) {
    const next = new Ledger(entries);
    const kept = entries.flatMap((entry) => mended(entry, (reference) => next.resolve(reference) !== undefined) ?? []);
    if (kept.length === entries.length && kept.every((entry, index) => entry === entries[index])) return next;
    entries = kept;
  }
}
