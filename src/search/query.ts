import { STOP_WORDS } from './stop-words.ts';
import { SYNONYMS } from './synonyms.ts';
import { fold, termOf, termsOf, tokensOf } from './words.ts';

/** A longer query is cut, and the page says so. */
export const QUERY_LENGTH = 200;
/** The code, number or short title of something has no more terms than this. */
export const KEY_TERMS = 4;
const MOST_WORDS = 16;
const SYNONYM_WEIGHT = 0.7;

/** One way to meet a wish: all its terms, the last of them perhaps still being typed. */
export interface Way {
  terms: readonly string[];
  weight: number;
  prefix: boolean;
}

/** One thing that a document has to have: a word, or words that have a synonym together. */
export interface Wish {
  /** As typed. */
  text: string;
  ways: readonly Way[];
}

export interface Query {
  wishes: readonly Wish[];
  /** All terms in their order: together they may be a code, a number or a short title. */
  terms: readonly string[];
}

/** For each term that begins a synonym: the phrase, and the phrases that mean the same. */
const PHRASES = new Map<string, { phrase: readonly string[]; others: readonly (readonly string[])[] }[]>();
for (const { es, en } of SYNONYMS) {
  const phrases = [...new Map([...es, ...en].map((text) => [termsOf(text).join(' '), termsOf(text)])).values()];
  for (const phrase of phrases) {
    const others = phrases.filter((other) => other !== phrase);
    PHRASES.set(phrase[0]!, [...(PHRASES.get(phrase[0]!) ?? []), { phrase, others }]);
  }
}

function synonymAt(terms: readonly string[], at: number): { phrase: readonly string[]; others: readonly (readonly string[])[] } | undefined {
  const here = (PHRASES.get(terms[at]!) ?? []).filter(({ phrase }) => phrase.every((term, index) => terms[at + index] === term));
  const longest = Math.max(...here.map(({ phrase }) => phrase.length));
  const matching = here.filter(({ phrase }) => phrase.length === longest);
  return matching[0] && { phrase: matching[0].phrase, others: matching.flatMap(({ others }) => others) };
}

/** What is asked for: words of every sentence left out (unless there is nothing else), synonyms beside the words they stand for. */
export function parseQuery(typed: string): Query {
  const tokens = tokensOf(typed.slice(0, QUERY_LENGTH));
  const telling = tokens.filter(({ text }) => !STOP_WORDS.has(fold(text)));
  const words = (telling.length > 0 ? telling : tokens).slice(0, MOST_WORDS).map(({ text }) => text);
  const terms = words.map(termOf);
  const wishes: Wish[] = [];
  for (let at = 0; at < terms.length; ) {
    const synonym = synonymAt(terms, at);
    const length = synonym?.phrase.length ?? 1;
    const own = terms.slice(at, at + length);
    const prefix = at + length === terms.length && /\p{L}$/u.test(typed) && own.at(-1)!.length > 1;
    wishes.push({
      text: words.slice(at, at + length).join(' '),
      ways: [
        { terms: own, weight: 1, prefix },
        ...(synonym?.others ?? []).map((other) => ({ terms: other, weight: SYNONYM_WEIGHT, prefix: false })),
      ],
    });
    at += length;
  }
  return { wishes, terms };
}
