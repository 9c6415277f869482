import Fuse from 'fuse.js/min-basic';
import { Vocabulary, type FindNear } from '#search/engine/near-words.ts';
import { fold } from '#search/engine/words.ts';

/** Share of the letters that may differ. */
const THRESHOLD = 0.38;

const OPTIONS = {
  threshold: THRESHOLD,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  minMatchCharLength: 2,
} as const;

/** Two neighbouring letters in the wrong order count as two errors for Fuse, too many in a short word: they are tried here. */
function swapped(typed: string, vocabulary: Vocabulary): string[] {
  const tries = Array.from(
    { length: Math.max(0, typed.length - 1) },
    (_, at) => typed.slice(0, at) + typed[at + 1]! + typed[at]! + typed.slice(at + 2),
  );
  return tries.filter((word) => vocabulary.has(word));
}

/** The one door to Fuse.js: the words of the vocabulary that look like a mistyped one, accents folded. */
export function createNear(words: readonly string[]): FindNear {
  const vocabulary = new Vocabulary(words);
  return (typed, otherStarts) => {
    const wanted = fold(typed);
    const alike = new Fuse(vocabulary.alike(wanted, otherStarts), OPTIONS).search(wanted.slice(0, 32)).map(({ item }) => item);
    return [...new Set([...swapped(wanted, vocabulary), ...alike])].map((folded) => vocabulary.spelled(folded));
  };
}
