import { nearest } from '../problems/nearest.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { LOCALES } from '../schemas/vocabulary.ts';
import type { AnyEntry } from './entry.ts';
import type { Ledger } from './ledger.ts';

/** What a person may have meant by some words. */
export interface FoundEntries {
  /** The one entry that is meant; undefined where none or several can be. */
  one?: AnyEntry;
  /** Otherwise those that can be meant, the likeliest first. */
  near: readonly AnyEntry[];
}

const MOST_NEAR = 12;

/** Letters and digits alone, without accents and in lower case, with a blank between words. */
export function plainWords(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Everything an entry is called: id, codes, titles, short titles, other names, in all languages. */
function namesOf(entry: AnyEntry): string[] {
  const codes = entry.collection === 'parties' ? [entry.facts.iso2, ...(entry.facts.names ?? []).map(({ text }) => text)] : [];
  const words = LOCALES.flatMap((locale) => {
    const own = (entry.words[locale] ?? {}) as { title?: string; short?: string; act?: string; expansion?: string; also?: string[] };
    return [own.title, own.short, own.act, own.expansion, ...(own.also ?? [])];
  });
  const title = entry.collection === 'reports' ? [entry.facts.title] : [];
  return [entry.id, ...codes, ...title, ...words].flatMap((name) => (name === undefined ? [] : [plainWords(name)]));
}

/** The one entry that is called so, or has this id or code; undefined where none or several are. */
export function entryCalled(ledger: Ledger, collections: readonly CollectionName[], text: string): AnyEntry | undefined {
  const wanted = plainWords(text);
  const found = collections.flatMap((collection): AnyEntry[] =>
    (ledger.all(collection) as AnyEntry[]).filter((entry) => namesOf(entry).includes(wanted)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether every word that was typed begins a word of the name. */
function holds(name: string, typed: readonly string[]): boolean {
  const words = name.split(' ');
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * The entry that some words mean: by its id, a code, its name, or words of its title.
 *
 * @param text as a person types it, with or without accents; what stands after a slash (a measure) is not looked at
 */
export function findEntries(ledger: Ledger, collections: readonly CollectionName[], text: string): FoundEntries {
  const wanted = plainWords(text.split('/')[0]!);
  if (wanted === '') return { near: [] };
  const all = collections.flatMap((collection): AnyEntry[] => ledger.all(collection) as AnyEntry[]);
  const named = all.map((entry) => ({ entry, names: namesOf(entry) }));
  const byId = all.find(({ id }) => plainWords(id) === wanted);
  if (byId) return { one: byId, near: [byId] };
  const exact = named.filter(({ names }) => names.includes(wanted)).map(({ entry }) => entry);
  if (exact.length > 0) return exact.length === 1 ? { one: exact[0]!, near: exact } : { near: exact };
  const typed = wanted.split(' ');
  const partly = named.filter(({ names }) => names.some((name) => holds(name, typed))).map(({ entry }) => entry);
  if (partly.length > 0) return partly.length === 1 ? { one: partly[0]!, near: partly } : { near: partly.slice(0, MOST_NEAR) };
  const likely = nearest(wanted, new Set(named.flatMap(({ names }) => names)));
  return { near: named.filter(({ names }) => likely !== undefined && names.includes(likely)).map(({ entry }) => entry) };
}
