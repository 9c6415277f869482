import { differingFacts, isCorrected, type FactDifference } from '../changes/differing-facts.ts';
import { knownDays } from '../agreements/dated-events.ts';
import { countsFrom, factsAsOf } from '../ledger/as-of.ts';
import type { AnyEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { LOCALES, type Locale } from '../schemas/vocabulary.ts';
import { assessedIn, concernedBy } from './concerned.ts';
import { happenedOn } from './dated.ts';
import type { ArchivedRecord, Between, News } from './model.ts';

/** What only helps to find and to classify: new in the record, changed or gone, it is no news. */
const SILENT: ReadonlySet<CollectionName> = new Set(['sources', 'glossary', 'holidays', 'themes', 'tags', 'requests', 'chains']);

/**
 * What bodies made in public: its title exposes nobody, and may be said when the entry is gone. Of everything else that is gone
 * nothing is said but which agreements it was about: neither whose it was nor where.
 */
const OFFICIAL: ReadonlySet<CollectionName> = new Set([
  'agreements',
  'proposals',
  'guidelines',
  'meetings',
  'presidencies',
  'plans',
  'documents',
  'consultations',
]);

/** A copy with its entries by name; a name is a collection and an id. */
interface Copy {
  day: string;
  today: boolean;
  ledger: Ledger;
  entries: ReadonlyMap<string, AnyEntry>;
}

const nameOf = ({ collection, id }: AnyEntry) => `${collection}.${id}`;

function copyOf({ day, ledger }: ArchivedRecord, today: boolean): Copy {
  const told = [...ledger.entries()].filter(({ collection }) => !SILENT.has(collection));
  return { day, today, ledger, entries: new Map(told.map((entry) => [nameOf(entry), entry])) };
}

const written = new WeakMap<AnyEntry, string>();

/** Facts and words as one text, made once for an entry: most are the same in every copy. */
function textOf(entry: AnyEntry): string {
  const known = written.get(entry) ?? JSON.stringify([entry.facts, entry.words]);
  written.set(entry, known);
  return known;
}

const titlesOf = (entry: AnyEntry): Partial<Record<Locale, string>> => {
  if (entry.collection === 'reports') return { [entry.facts.lang]: entry.facts.title };
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const title = (entry.words[locale] as { title?: string } | undefined)?.title;
      return title === undefined ? [] : [[locale, title]];
    }),
  );
};

/** Whether a name became another one in a language in which it had words before and has them still. */
function isRenamed(before: AnyEntry, after: AnyEntry): boolean {
  const [old, now] = [titlesOf(before), titlesOf(after)];
  return LOCALES.some((locale) => old[locale] !== undefined && now[locale] !== undefined && old[locale] !== now[locale]);
}

/** Where in an entry a difference stands, to find in earlier copies what was said there. */
const placeOf = ({ path, item, before }: FactDifference) =>
  JSON.stringify([path, item?.id ?? item?.subject ?? item?.stage, item?.country, before]);

/** The earliest copy, without a gap, whose entry differs from the one of now by the same old facts. */
function saidSince(copies: readonly Copy[], at: number, name: string, now: AnyEntry, wrong: readonly FactDifference[]): string {
  const places = new Set(wrong.map(placeOf));
  let since = copies[at]!.day;
  for (let earlier = at - 1; earlier >= 0; earlier--) {
    const { day, entries } = copies[earlier]!;
    const own = entries.get(name);
    if (!own || !differences(own, now, day).some((difference) => places.has(placeOf(difference)))) break;
    since = day;
  }
  return since;
}

/** What two states of an entry tell differently of the days up to one. */
function differences(before: AnyEntry, after: AnyEntry, day: string): FactDifference[] {
  if (before === after || textOf(before) === textOf(after)) return [];
  const [old, now] = [before, after].map((entry) => factsAsOf(entry, day) as AnyEntry['facts']);
  // The title of a report stands among its facts; a new one is told as a new name.
  return differingFacts(old!, now!).filter(({ path }) => !(before.collection === 'reports' && path[0] === 'title'));
}

/** Reasons that an entry states and did not state before. */
function newReasons(before: AnyEntry, after: AnyEntry): Record<Locale, string>[] {
  const known = new Set((before.facts.corrections ?? []).map((own) => JSON.stringify(own)));
  return (after.facts.corrections ?? []).filter((own) => !known.has(JSON.stringify(own))).map(({ reason }) => reason);
}

function changed(copies: readonly Copy[], at: number, before: AnyEntry, after: AnyEntry): News[] {
  const [old, now] = [copies[at]!, copies[at + 1]!];
  const common = commonOf(after, now, { after: old.day, by: now.day, today: now.today });
  const news: News[] = [];
  if (isRenamed(before, after)) news.push({ ...common('renamed'), kind: 'renamed', before: titlesOf(before), after: titlesOf(after) });
  const found = differences(before, after, old.day);
  const wrong = found.filter(isCorrected);
  if (wrong.length > 0) {
    const since = saidSince(copies, at, nameOf(before), after, wrong);
    news.push({ ...common('corrected'), kind: 'corrected', differences: found, since, reasons: newReasons(before, after) });
  } else if (found.length > 0) news.push({ ...common('completed'), kind: 'completed', differences: found });
  return news;
}

/** What every piece of news from copies has. @param copy in which the entry stands */
function commonOf(entry: AnyEntry, { ledger, day }: Copy, between: Between) {
  return (what: string) => ({
    id: `${nameOf(entry)}.${what}.${between.after}`,
    on: day,
    collection: entry.collection,
    entry,
    concerned: concernedBy(ledger, entry),
    between,
  });
}

/** Whether an entry is told by its own date already: one known to the day, of the time between the copies. */
function isToldByDate(entry: AnyEntry, { after, by }: Between): boolean {
  const on = happenedOn(entry);
  const days = on === undefined ? undefined : knownDays(on);
  return days !== undefined && days.from > after && days.from <= by;
}

function betweenCopies(copies: readonly Copy[], at: number): News[] {
  const [old, now] = [copies[at]!, copies[at + 1]!];
  const between: Between = { after: old.day, by: now.day, today: now.today };
  const news: News[] = [];
  for (const [name, entry] of now.entries) {
    const before = old.entries.get(name);
    if (before === entry) continue;
    if (before) news.push(...changed(copies, at, before, entry));
    else if (!isToldByDate(entry, between))
      news.push({ ...commonOf(entry, now, between)('added'), kind: 'added', dated: happenedOn(entry) });
  }
  // What only begins to count later is not gone.
  const gone = [...old.entries.values()].filter((entry) => !now.entries.has(nameOf(entry)) && (countsFrom(entry) ?? '') <= now.day);
  return [...news, ...gone.map((entry, place) => goneNews(old.ledger, entry, between, place))];
}

/** @param place among what is gone together, for an id that does not say of whom it was */
function goneNews(ledger: Ledger, entry: AnyEntry, between: Between, place: number): News {
  const { collection } = entry;
  const isOfficial = OFFICIAL.has(collection);
  return {
    kind: 'gone',
    id: isOfficial ? `${nameOf(entry)}.gone.${between.after}` : `${collection}.gone.${between.after}.${place + 1}`,
    on: between.by,
    collection,
    concerned: isOfficial ? concernedBy(ledger, entry) : assessedIn(ledger, entry),
    between,
    titles: isOfficial ? titlesOf(entry) : undefined,
  };
}

/**
 * What copies of the whole record show that no date of an entry tells: what was added late, what was put right, what got
 * another name, what is gone. Each is told on the day of the copy that shows it first; without copies there is nothing to tell.
 *
 * @param archived copies in any order; those after the day are left out @param asOf ISO day
 */
export function archivedNews(archived: readonly ArchivedRecord[], ledger: Ledger, asOf: string): News[] {
  const kept = archived.filter(({ day }) => day <= asOf).sort((a, b) => (a.day < b.day ? -1 : 1));
  const today = copyOf({ day: asOf, ledger }, true);
  const copies = [...kept.map((record) => copyOf(record, false)), today];
  // What is gone today is told as gone and in no other way: nothing of it is said again.
  return copies
    .slice(1)
    .flatMap((_, at) => betweenCopies(copies, at))
    .flatMap((news): News[] => {
      if (news.kind === 'gone') return [news];
      const entry = today.entries.get(nameOf(news.entry));
      return entry ? [{ ...news, entry }] : [];
    });
}
