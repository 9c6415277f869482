import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { nearest } from '../problems/nearest.ts';
import { LOCALES } from '../schemas/vocabulary.ts';

/** A word as an id writes it: without accents, in lower case, with hyphens. */
function asId(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function namesOf(tag: Entry<'tags'>): string[] {
  return LOCALES.flatMap((locale) => {
    const words = tag.words[locale];
    return words ? [words.title, ...(words.also ?? [])].map(asId) : [];
  });
}

/** The entry most like a name that does not exist; a tag also by the words that are used for it, as `ninez` for `children`. */
export function nearestEntry(ledger: Ledger, found: string, collections: readonly AnyEntry['collection'][]): string | undefined {
  if (collections.includes('tags')) {
    const wanted = asId(found);
    const named = ledger.all('tags').find((tag) => namesOf(tag).includes(wanted));
    if (named) return named.id;
  }
  return nearest(
    found,
    collections.flatMap((collection) => ledger.all(collection).map(({ id }) => id)),
  );
}
