import Fuse from 'fuse.js/basic';
import type { FindNear } from '#search/wish-scores.ts';

/** Share of the letters that may differ. */
const THRESHOLD = 0.38;
/** A mistyped word is seldom longer or shorter than the meant one by more letters than this. */
const LENGTH_DIFFERENCE = 2;
const CANDIDATES = 12;
const WORD_LENGTH = 24;

const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** Two neighbouring letters in the wrong order count as two errors for Fuse, too many in a short word: they are tried here. */
function swapped(typed: string, known: ReadonlyMap<string, string>): string[] {
  const tries = Array.from({ length: Math.max(0, typed.length - 1) }, (_, at) => typed.slice(0, at) + typed[at + 1]! + typed[at]! + typed.slice(at + 2));
  return tries.flatMap((word) => known.get(word) ?? []);
}

/**
 * The one door to Fuse.js: the words of the vocabulary that a mistyped one may stand for. The vocabulary is kept in one small
 * set for each length, so that only words of about the same length are compared; accents are folded.
 */
export function createNear(words: readonly string[]): FindNear {
  const byLength = new Map<number, Fuse<{ word: string; folded: string }>>();
  const sets = Map.groupBy(
    words.map((word) => ({ word, folded: fold(word) })),
    ({ folded }) => folded.length,
  );
  const setOf = (length: number) => {
    const set = sets.get(length);
    if (set && !byLength.has(length)) {
      byLength.set(
        length,
        new Fuse(set, {
          keys: ['folded'],
          threshold: THRESHOLD,
          ignoreLocation: true,
          ignoreFieldNorm: true,
          minMatchCharLength: 2,
          findAllMatches: false,
        }),
      );
    }
    return byLength.get(length);
  };
  const known = new Map(words.map((word) => [fold(word), word]));
  return (typed) => {
    const wanted = fold(typed).slice(0, WORD_LENGTH);
    const lengths = Array.from({ length: 2 * LENGTH_DIFFERENCE + 1 }, (_, at) => wanted.length - LENGTH_DIFFERENCE + at);
    const alike = lengths.flatMap((length) => setOf(length)?.search(wanted, { limit: CANDIDATES }) ?? []);
    return [...new Set([...swapped(wanted, known), ...alike.map(({ item }) => item.word)])];
  };
}
