import { fold } from './words.ts';

/** Words of the vocabulary that look like a mistyped one, in any order: those that begin with its letter, or all others. */
export type FindNear = (word: string, otherStarts: boolean) => readonly string[];

/** A mistyped word is seldom longer or shorter than the meant one by more letters than this. */
const LENGTH_DIFFERENCE = 2;
const WORD_LENGTH = 24;
/** Where the first letter is wrong, seldom more than one other is. */
const ERRORS_WITH_START = 2;

/** Answers that are kept: while the last word of a query is typed, those before it are asked for again with each letter. */
const REMEMBERED = 50;

/** The same, with the last answers at hand. */
export function remembering(findNear: FindNear): FindNear {
  const answers = new Map<string, readonly string[]>();
  return (word, otherStarts) => {
    const question = `${otherStarts ? '~' : ''}${word}`;
    const answer = answers.get(question) ?? findNear(word, otherStarts);
    if (answers.size >= REMEMBERED) answers.delete(answers.keys().next().value!);
    answers.set(question, answer);
    return answer;
  };
}

/** How many letters of a word may be wrong. */
export function mostErrors(word: string): number {
  return Math.max(1, Math.floor(word.length / 4));
}

/** Which letters stand in a word, as bits; a few rare letters share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words with the same first letter and of the same length. */
interface Bucket {
  start: string;
  length: number;
  words: string[];
  letters: number[];
}

/** Every error brings in one letter and takes away one at most: what differs in more is too far away to be compared. */
function nearIn({ words, letters }: Bucket, wanted: number, most: number): string[] {
  return words.filter((_, at) => bitsIn(wanted & ~letters[at]!) <= most && bitsIn(letters[at]! & ~wanted) <= most);
}

/** The vocabulary, accents folded, in small sets from which a word can only be mistyped if their letters are almost its own. */
export class Vocabulary {
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #shelves: readonly Bucket[];

  constructor(words: readonly string[]) {
    this.#spellings = new Map(words.map((word) => [fold(word), word]));
    const shelves = new Map<string, Bucket>();
    for (const word of this.#spellings.keys()) {
      const name = `${word[0]}${word.length}`;
      const shelf = shelves.get(name) ?? { start: word[0]!, length: word.length, words: [], letters: [] };
      shelf.words.push(word);
      shelf.letters.push(lettersOf(word));
      shelves.set(name, shelf);
    }
    this.#shelves = [...shelves.values()];
  }

  /** Whether this folded word stands in it. */
  has(folded: string): boolean {
    return this.#spellings.has(folded);
  }

  /** Folded words of about the same length with almost the same letters: with the same first letter, or with another. */
  alike(typed: string, otherStarts: boolean): string[] {
    const wanted = fold(typed).slice(0, WORD_LENGTH);
    const letters = lettersOf(wanted);
    const most = otherStarts ? Math.min(ERRORS_WITH_START, mostErrors(wanted)) : mostErrors(wanted);
    return this.#shelves
      .filter(({ start, length }) => (start !== wanted[0]) === otherStarts && Math.abs(length - wanted.length) <= LENGTH_DIFFERENCE)
      .flatMap((shelf) => nearIn(shelf, letters, most));
  }

  /** A folded word as it is written. */
  spelled(folded: string): string {
    return this.#spellings.get(folded)!;
  }
}
