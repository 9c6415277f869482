import { STOP_WORDS } from './stop-words.ts';

/** Lower case without accents: what was typed and what is indexed are compared in this form. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** A word as it stands in a text, and where. `D-04` and `d04` are both a letter and a number. */
export interface Token {
  text: string;
  at: number;
}

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index }));
}

/** A word in the forms in which it is compared. */
export interface Forms {
  folded: string;
  term: string;
}

/** Texts repeat their words: the forms of a word are computed once. */
const known = new Map<string, Forms>();
const REMEMBERED = 50_000;

export function formsOf(word: string): Forms {
  const same = known.get(word);
  if (same) return same;
  if (known.size >= REMEMBERED) known.clear();
  const folded = fold(word);
  const forms = { folded, term: termOfFolded(folded) };
  known.set(word, forms);
  return forms;
}

/**
 * The form under which a word is indexed: folded, numbers without leading zeros, and the endings taken off in which singular
 * and plural differ in Spanish and English alike (`mujeres`, `mujer`; `countries`, `country`).
 */
export function termOf(word: string): string {
  return formsOf(word).term;
}

function termOfFolded(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded.replace(/^0+(?=.)/, '');
  if (folded.length < 4) return folded;
  const singular = /[^siu]s$/.test(folded) ? folded.slice(0, -1) : folded;
  if (singular.length < 4) return singular;
  return singular.replace(/e$/, '').replace(/y$/, 'i');
}

/** Terms of a text in their order, without the words that stand in every sentence. */
export function termsOf(text: string): string[] {
  return tokensOf(text)
    .map(({ text: word }) => formsOf(word))
    .filter(({ folded }) => !STOP_WORDS.has(folded))
    .map(({ term }) => term);
}

/**
 * A code, number or short title in one form: `D-04`, `d 4` and `d04` are `d4`, `Decisión 22` is `decision22`. Where no number
 * stands in it, the order of the words does not matter.
 */
export function joinKey(terms: readonly string[]): string {
  return terms.some((term) => /^\p{N}/u.test(term)) ? terms.join('') : [...terms].sort().join('');
}

/** All forms in which a text may stand as a key: its words in their order, and in that of `joinKey`. */
export function keysOf(text: string): string[] {
  const own = termsOf(text);
  return [...new Set([joinKey(own), own.join('')])].filter((key) => key !== '');
}
