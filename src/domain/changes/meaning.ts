import type { AnyEntry } from '../ledger/entry.ts';
import { plainWords } from '../ledger/find-entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { LOCALES } from '../schemas/vocabulary.ts';

/** Facts by which people know what an entry is: where one of them changes, its id means something else. */
const IDENTITY: Partial<Record<CollectionName, readonly string[]>> = {
  agreements: ['act.body', 'act.meeting', 'act.number', 'adopted'],
  proposals: ['proposed', 'meeting'],
  guidelines: ['kind', 'issued'],
  reports: ['organization', 'period'],
  'self-assessments': ['country', 'period'],
  replies: ['to', 'from', 'subject'],
  meetings: ['series', 'number', 'held'],
  presidencies: ['country', 'year'],
  plans: ['kind', 'year', 'body'],
  documents: ['kind', 'dated', 'meeting'],
  waivers: ['rule', 'occurrence'],
  parties: ['kind', 'iso2'],
  consultations: ['kind', 'presidency'],
  holidays: ['country'],
  inputs: ['kind', 'presented'],
  sources: ['kind', 'dated'],
};

/** Facts that may be filled in later without a change of meaning; what they were may not become something else. */
function valueAt(facts: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], facts);
}

/** How much of the words of two texts is the same, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(plainWords(text).split(' ')));
  const shared = [...one!].filter((word) => other!.has(word)).length;
  return shared / Math.max(one!.size, other!.size);
}

/** Below this, a text is another one and not the same in better words. */
const SAME_TEXT = 0.34;

const isOther = (a: string, b: string) => plainWords(a) !== plainWords(b) && likeness(a, b) < SAME_TEXT;

type WordMap = Record<string, string>;
interface KnownWords {
  title?: string;
  measures?: WordMap;
}

/** Texts that name a thing in all languages in which it had words before and has them still. */
function isRenamed(before: AnyEntry, after: AnyEntry, textOf: (words: KnownWords) => string | undefined): boolean {
  const pairs = LOCALES.flatMap((locale) => {
    const [a, b] = [before, after].map(({ words }) => textOf((words[locale] ?? {}) as KnownWords));
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  return pairs.length > 0 && pairs.every(([a, b]) => isOther(a, b));
}

/**
 * By which fields the same id came to mean something else: facts that identify the entry, its title in every language, the text
 * of a measure. Empty where what changed only says more, or better, of the same thing.
 */
export function changedMeaning(before: AnyEntry, after: AnyEntry): string[] {
  const facts = (IDENTITY[before.collection] ?? []).filter((path) => {
    const [a, b] = [valueAt(before.facts, path), valueAt(after.facts, path)];
    return a !== undefined && b !== undefined && a !== b;
  });
  const title = isRenamed(before, after, ({ title: own }) => own) ? ['title'] : [];
  const measures =
    before.collection === 'guidelines'
      ? (before.facts.measures ?? [])
          .filter(({ id }) => isRenamed(before, after, ({ measures: own }) => own?.[id]))
          .map(({ id }) => `measures.${id}`)
      : [];
  return [...facts, ...title, ...measures];
}
