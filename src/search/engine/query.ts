import { STOP_WORDS } from './stop-words.ts';
import { formsOf, termOf, tokensOf } from './words.ts';

/** A longer query is cut, and the page says so. */
export const QUERY_LENGTH = 200;
/** The code, number or short title of something has no more terms than this. */
export const KEY_TERMS = 4;
const MOST_WORDS = 16;
const SYNONYM_WEIGHT = 0.7;

/** One alternative to meet a clause: all its terms, the last of them perhaps still being typed. */
export interface Alternative {
  terms: readonly string[];
  weight: number;
  prefix: boolean;
}

/** One thing that a document has to have: a word, or words that have a synonym together. */
export interface Clause {
  /** As typed. */
  text: string;
  alternatives: readonly Alternative[];
}

export interface Query {
  clauses: readonly Clause[];
  /** All terms in their order: together they may be a code, a number or a short title. */
  terms: readonly string[];
}

interface Phrase {
  phrase: readonly string[];
  /** The phrases that mean the same. */
  others: readonly (readonly string[])[];
}

/** For each term the synonyms that begin with it. */
export type Synonyms = ReadonlyMap<string, readonly Phrase[]>;

/** Makes rows of synonyms, as the index carries them, ready to be looked up. */
export function readSynonyms(rows: readonly (readonly string[])[]): Synonyms {
  const synonyms = new Map<string, Phrase[]>();
  for (const row of rows) {
    const phrases = row.map((text) => text.split(' '));
    for (const phrase of phrases) {
      const known = synonyms.get(phrase[0]!) ?? [];
      known.push({ phrase, others: phrases.filter((other) => other !== phrase) });
      synonyms.set(phrase[0]!, known);
    }
  }
  return synonyms;
}

function synonymAt(synonyms: Synonyms, terms: readonly string[], at: number): Phrase | undefined {
  const here = (synonyms.get(terms[at]!) ?? []).filter(({ phrase }) => phrase.every((term, index) => terms[at + index] === term));
  const longest = Math.max(...here.map(({ phrase }) => phrase.length));
  const matching = here.filter(({ phrase }) => phrase.length === longest);
  return matching[0] && { phrase: matching[0].phrase, others: matching.flatMap(({ others }) => others) };
}

/** What is asked for: words of every sentence left out (unless there is nothing else), synonyms beside the words they stand for. */
export function parseQuery(typed: string, synonyms: Synonyms): Query {
  const tokens = tokensOf(typed.slice(0, QUERY_LENGTH));
  const telling = tokens.filter(({ text }) => !STOP_WORDS.has(formsOf(text).folded));
  const words = (telling.length > 0 ? telling : tokens).slice(0, MOST_WORDS).map(({ text }) => text);
  const terms = words.map(termOf);
  const clauses: Clause[] = [];
  for (let at = 0; at < terms.length;) {
    const synonym = synonymAt(synonyms, terms, at);
    const length = synonym?.phrase.length ?? 1;
    const own = terms.slice(at, at + length);
    const prefix = at + length === terms.length && /\p{L}$/u.test(typed) && own.at(-1)!.length > 1;
    clauses.push({
      text: words.slice(at, at + length).join(' '),
      alternatives: [
        { terms: own, weight: 1, prefix },
        ...(synonym?.others ?? []).map((other) => ({ terms: other, weight: SYNONYM_WEIGHT, prefix: false })),
      ],
    });
    at += length;
  }
  return { clauses, terms };
}
