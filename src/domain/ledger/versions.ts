import { compareText } from '../compare-text.ts';
import { edtf } from '../dates/edtf.ts';
import { countingDate, datesWithin, entryAsOf } from './as-of.ts';
import type { AnyEntry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { oncePerLedger } from './once.ts';
import type { Reference } from './references.ts';

/** An entry as it stands from a day until its next version. */
export interface Version {
  /** ISO day from which it counts; empty where it always counted. */
  from: string;
  /** The date (EDTF) that this day is the first of, as the source gives it; undefined where it always counted. */
  date: string | undefined;
  /** True where a date of its own begins it; false where it always counted, or where something that it names came into being. */
  own: boolean;
  entry: AnyEntry;
}

/** Before every day. */
const ALWAYS = '';
/** After every day. */
const NEVER = '~';

export const keyOfEntry = ({ collection, id }: Pick<AnyEntry, 'collection' | 'id'>): string => `${collection}/${id}`;

type FirstDays = ReadonlyMap<string, string>;

function firstDayOf(firstDays: FirstDays, { target, collections }: Reference): string {
  const [id] = target.split('/');
  const named = collections.flatMap((collection) => firstDays.get(`${collection}/${id}`) ?? []);
  return named[0] ?? NEVER;
}

const contentOf = ({ facts }: AnyEntry) => JSON.stringify(facts);

type Beginnings = Map<string, Pick<Version, 'date' | 'own'>>;

/** The dates on which something of an entry begins to count, by their first days, none of them before its own. */
function ownBeginnings(entry: AnyEntry): Beginnings {
  const date = countingDate(entry);
  const start = date === undefined ? ALWAYS : edtf(date).from;
  const days: Beginnings = new Map([[start, { date, own: date !== undefined }]]);
  for (const within of datesWithin(entry)) {
    const { from } = edtf(within);
    if (from > start && !days.has(from)) days.set(from, { date: within, own: true });
  }
  return days;
}

function versionsIn(ledger: Ledger, entry: AnyEntry, firstDays: FirstDays): Version[] {
  const days = ownBeginnings(entry);
  const [start] = [...days.keys()] as [string];
  for (const reference of ledger.referencesOf(entry)) {
    const first = firstDayOf(firstDays, reference);
    if (first <= start || first === NEVER || days.has(first)) continue;
    const named = countingDate(ledger.resolve(reference)!);
    days.set(first, { date: named !== undefined && edtf(named).from === first ? named : first, own: false });
  }
  const versions: Version[] = [];
  for (const [day, begins] of [...days].sort(([a], [b]) => compareText(a, b))) {
    const stood = entryAsOf(entry, day, (reference) => firstDayOf(firstDays, reference) <= day);
    const last = versions.at(-1)?.entry;
    if (stood && !(last && (last === stood || contentOf(last) === contentOf(stood)))) versions.push({ from: day, ...begins, entry: stood });
  }
  return versions;
}

/**
 * Every entry as it stood from day to day, by collection and id, the earliest first: what `ledgerAsOf` gives on any day, worked
 * out for all days at once. An entry of which nothing changed has one version. Its cost grows with the number of versions.
 */
export const versionsOf = oncePerLedger((ledger): ReadonlyMap<string, readonly Version[]> => {
  const firstDays = new Map<string, string>();
  for (const entry of ledger.entries()) {
    const date = countingDate(entry);
    firstDays.set(keyOfEntry(entry), date === undefined ? ALWAYS : edtf(date).from);
  }
  const versions = new Map<string, Version[]>();
  let waiting = [...ledger.entries()];
  // What names an entry that comes into being later than was thought is looked at again: days only move forwards.
  while (waiting.length > 0) {
    const again = new Map<string, AnyEntry>();
    for (const entry of waiting) {
      const key = keyOfEntry(entry);
      const own = versionsIn(ledger, entry, firstDays);
      versions.set(key, own);
      const first = own[0]?.from ?? NEVER;
      if (first === firstDays.get(key)) continue;
      firstDays.set(key, first);
      for (const { from } of ledger.mentionsOf(entry)) again.set(keyOfEntry(from), from);
    }
    waiting = [...again.values()];
  }
  return versions;
});

/** The version that stands on a day; undefined where the entry did not count yet. @param versions the earliest first @param day ISO day */
export function versionOn(versions: readonly Version[], day: string): Version | undefined {
  return versions.findLast(({ from }) => from <= day);
}
