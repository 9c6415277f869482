/**
 * The figure INFLESZ for how easy a Spanish text is: 206.835 − 62.3 · syllables / words − words / sentences. From 55 a text is
 * «normal», from 65 «bastante fácil», above 80 «muy fácil».
 */
export interface Readability {
  sentences: number;
  words: number;
  syllables: number;
  /** Of no sentences there is no figure. */
  score: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}./_-]*[\p{L}\p{N}])?/gu;
const STRONG = /[aeoáéóíú]/;

/** Two neighbouring vowels that are said apart: two strong ones, an accented weak one beside a strong one, or twice the same. */
const areApart = (first: string, second: string) => (STRONG.test(first) && STRONG.test(second)) || first === second;

export function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/(?<=[qg])u(?=[eiéí])/g, '')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .replace(/h/g, '');
  const groups = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce((sum, group) => {
    const letters = [...group];
    return sum + 1 + letters.slice(1).filter((letter, index) => areApart(letters[index]!, letter)).length;
  }, 0);
  return Math.max(count, 1);
}

/** Numbers, codes and addresses are not counted: nobody reads `GRCM-2010-05` in syllables. */
export function wordsOf(sentence: string): string[] {
  return [...sentence.matchAll(WORD)].flatMap(([token]) => (/[\p{N}/_]|\.\p{L}/u.test(token) ? [] : token.split('-')));
}

export function readabilityOf(sentences: readonly string[]): Readability {
  const read = sentences.map(wordsOf).filter((words) => words.length > 0);
  const words = read.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    sentences: read.length,
    words: words.length,
    syllables,
    score: 206.835 - (62.3 * syllables) / words.length - words.length / read.length,
  };
}
