import Fuse from 'fuse.js/min-basic';
import type { FindNear } from '#search/wish-scores.ts';

/** Share of the letters that may differ. */
const THRESHOLD = 0.38;
/** A mistyped word is seldom longer or shorter than the meant one by more letters than this. */
const LENGTH_DIFFERENCE = 2;
const CANDIDATES = 12;
const WORD_LENGTH = 24;

const OPTIONS = {
  threshold: THRESHOLD,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  minMatchCharLength: 2,
} as const;

const setName = (start: string, length: number) => `${start}${length}`;
const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Two neighbouring letters in the wrong order count as two errors for Fuse, too many in a short word: they are tried here. */
function swapped(typed: string, known: ReadonlyMap<string, string>): string[] {
  const tries = Array.from(
    { length: Math.max(0, typed.length - 1) },
    (_, at) => typed.slice(0, at) + typed[at + 1]! + typed[at]! + typed.slice(at + 2),
  );
  return tries.filter((word) => known.has(word));
}

/**
 * The one door to Fuse.js: the words of the vocabulary that look like a mistyped one, accents folded. The vocabulary is kept
 * in small sets of words that begin with the same letter and are equally long: first those are compared that begin as the
 * typed word does, all others only where the caller finds nothing among them.
 */
export function createNear(words: readonly string[]): FindNear {
  const known = new Map(words.map((word) => [fold(word), word]));
  const sets = Map.groupBy(known.keys(), (folded) => setName(folded[0]!, folded.length));
  const ready = new Map<string, Fuse<string>>();
  const letters = [...new Set([...known.keys()].map((folded) => folded[0]!))];
  const search = (name: string, wanted: string): string[] => {
    const set = sets.get(name);
    if (!set) return [];
    const fuse = ready.get(name) ?? new Fuse(set, OPTIONS);
    ready.set(name, fuse);
    return fuse.search(wanted, { limit: CANDIDATES }).map(({ item }) => item);
  };
  return (typed, otherStarts) => {
    const wanted = fold(typed).slice(0, WORD_LENGTH);
    const starts = otherStarts ? letters.filter((letter) => letter !== wanted[0]) : [wanted[0]!];
    const lengths = Array.from({ length: 2 * LENGTH_DIFFERENCE + 1 }, (_, at) => wanted.length - LENGTH_DIFFERENCE + at);
    const alike = starts.flatMap((start) => lengths.flatMap((length) => search(setName(start, length), wanted)));
    return [...new Set([...swapped(wanted, known), ...alike])].map((folded) => known.get(folded)!);
  };
}
