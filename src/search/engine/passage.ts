import { formsOf, tokensOf, type Forms, type Token } from './words.ts';

/** A piece of text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked?: true;
}

/** Decides whether a word of a text answers to the query. */
export type Matcher = (word: Forms) => string | undefined;

/** A matcher for these terms; each word is answered with the term it stands for, so that different terms can be counted. */
export function createMatcher(terms: Iterable<string>, prefixes: Iterable<string>): Matcher {
  const exact = new Set(terms);
  const begins = [...prefixes];
  return ({ term, folded }) => {
    if (exact.has(term)) return term;
    return begins.find((prefix) => term.startsWith(prefix) || folded.startsWith(prefix));
  };
}

const PASSAGE_LENGTH = 230;
const LEAD = 70;

interface Word extends Token {
  forms: Forms;
}

interface Hit extends Word {
  /** What of the query it answers to. */
  term: string;
}

/** While somebody types, the same texts are shown again and again: their words are looked for once. */
const read = new Map<string, readonly Word[]>();
const REMEMBERED = 300;

function wordsIn(text: string): readonly Word[] {
  const same = read.get(text);
  if (same) return same;
  if (read.size >= REMEMBERED) read.delete(read.keys().next().value!);
  const words = tokensOf(text).map((token) => ({ ...token, forms: formsOf(token.text) }));
  read.set(text, words);
  return words;
}

function hitsIn(text: string, matcher: Matcher): Hit[] {
  const hits: Hit[] = [];
  for (const word of wordsIn(text)) {
    const term = matcher(word.forms);
    if (term !== undefined) hits.push({ ...word, term });
  }
  return hits;
}

/** A text cut into what matches and what does not. */
export function markText(text: string, matcher: Matcher): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { at, text: word } of hitsIn(text, matcher)) {
    if (at > done) pieces.push({ text: text.slice(done, at) });
    pieces.push({ text: word, marked: true });
    done = at + word.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** The stretch of a long text in which most different terms stand together. */
function window(text: string, hits: readonly Hit[]): string {
  if (text.length <= PASSAGE_LENGTH) return text;
  let best = { at: 0, count: -1 };
  for (const [index, { at }] of hits.entries()) {
    const near = hits.slice(index).filter((hit) => hit.at < at + PASSAGE_LENGTH - LEAD);
    const count = new Set(near.map(({ term }) => term)).size;
    if (count > best.count) best = { at, count };
  }
  const from = best.at <= LEAD ? 0 : text.indexOf(' ', best.at - LEAD) + 1;
  const end = from + PASSAGE_LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + PASSAGE_LENGTH);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end > from ? end : from + PASSAGE_LENGTH)}${end < text.length ? ' …' : ''}`;
}

/** Of all passages the one in which most terms of the query stand, the first of equals; the first where none does. */
export function bestPassage(passages: readonly string[], matcher: Matcher): Piece[] {
  let best: { text: string; hits: readonly Hit[]; count: number } = { text: passages[0] ?? '', hits: [], count: 0 };
  for (const text of passages) {
    const hits = hitsIn(text, matcher);
    const count = new Set(hits.map(({ term }) => term)).size;
    if (count > best.count) best = { text, hits, count };
  }
  return markText(window(best.text, best.hits), matcher);
}
