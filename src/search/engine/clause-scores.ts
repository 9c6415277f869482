import type { Clause, Alternative } from './query.ts';
import type { IndexStore } from './store.ts';
import { mostErrors, type FindNear } from './near-words.ts';
import type { Group } from './postings.ts';
import { bestOf, inAll, NO_SCORES, type Scores } from './scores.ts';
import { editDistance } from '#domain/problems/nearest.ts';
import { fold, termOf } from './words.ts';

/** How well documents answer to one clause, by which terms, and what was taken for a typing error. */
export interface Answered {
  /** The words of the clause, and their terms. */
  typed: string;
  asked: readonly string[];
  scores: Scores;
  terms: readonly string[];
  prefixes: readonly string[];
  corrected?: string;
}

/** A short beginning is looked for where it tells most. */
const SHORT = 5;
const LEAST = 3;
/** In a collection of more documents than this, a beginning of any length is: whole texts are for whole words. */
const LARGE = 2000;
const TELLING: readonly Group[] = ['keys', 'telling'];
/** A corrected word never outweighs one that was found as typed. */
const CORRECTED_WEIGHT = 0.8;
const CORRECTABLE = 4;
const OFFERED = 3;
/** A word that stands somewhere was hardly mistyped: it may be meant as another one only if that differs in so many letters. */
const ERRORS_OF_KNOWN = 1;

async function termScores(store: IndexStore, term: string, prefix: boolean): Promise<Scores> {
  if (!prefix) return store.scores(term, false);
  const { count } = await store.manifest();
  if (term.length >= SHORT && count <= LARGE) return store.scores(term, true);
  const found = await Promise.all([store.scores(term, true, TELLING), store.scores(term, false)]);
  const some = bestOf(found.map((scores) => ({ scores, weight: 1 })));
  return some.ids.length > 0 || term.length < LEAST ? some : store.scores(term, true);
}

async function alternativeScores(store: IndexStore, { terms, prefix }: Alternative): Promise<Scores> {
  return inAll(await Promise.all(terms.map((term, at) => termScores(store, term, prefix && at === terms.length - 1))));
}

/** Of the words that look alike, those that differ in the fewest letters; `likeness` is 1 for the same word. */
function likeliest(typed: string, words: readonly string[], most: number): { word: string; likeness: number }[] {
  return words
    .map((word) => ({ word, distance: editDistance(typed, fold(word)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .filter(({ distance }, _, [nearest]) => distance === nearest!.distance)
    .slice(0, OFFERED)
    .map(({ word, distance }) => ({ word, likeness: 1 - distance / typed.length }));
}

/** What the vocabulary offers for a word that stands nowhere, or `known` somewhere, but not beside the other words. */
async function corrected(
  store: IndexStore,
  clause: Clause,
  findNear: FindNear,
  known: boolean,
): Promise<Omit<Answered, 'typed' | 'asked'> | undefined> {
  if (clause.text.includes(' ') || clause.text.length < CORRECTABLE || /\p{N}/u.test(clause.text)) return undefined;
  const among = (otherStarts: boolean) =>
    likeliest(
      fold(clause.text),
      findNear(clause.text, otherStarts).filter((word) => termOf(word) !== clause.alternatives[0]!.terms[0]),
      known ? ERRORS_OF_KNOWN : mostErrors(fold(clause.text)),
    );
  const sameStart = among(false);
  const near = sameStart.length > 0 || known ? sameStart : among(true);
  if (near.length === 0) return undefined;
  const found = await Promise.all(
    near.map(async ({ word, likeness }) => ({
      scores: await store.scores(termOf(word), false),
      weight: CORRECTED_WEIGHT * likeness ** 2,
      term: termOf(word),
    })),
  );
  return { scores: bestOf(found), terms: found.map(({ term }) => term), prefixes: [], corrected: near[0]!.word };
}

/**
 * Answers one clause: as typed and through its synonyms; a word that stands nowhere is tried as a beginning, then as a typing
 * error. `forgiving` looks for typing errors in words that do stand somewhere, too.
 */
export async function scoreClause(
  store: IndexStore,
  clause: Clause,
  nearWords: () => Promise<FindNear>,
  forgiving: boolean,
): Promise<Answered> {
  // A synonym of several words has no more to say than the words it stands for.
  const length = clause.alternatives[0]!.terms.length;
  const own = await Promise.all(
    clause.alternatives.map(async (alternative) => ({
      scores: await alternativeScores(store, alternative),
      weight: (alternative.weight * length) / alternative.terms.length,
    })),
  );
  const asking = { typed: clause.text, asked: clause.alternatives[0]!.terms };
  const last = clause.alternatives[0]!.terms.at(-1)!;
  const prefixes = clause.alternatives[0]!.prefix ? [last] : [];
  const terms = clause.alternatives.flatMap((alternative) => alternative.terms);
  if (own.some(({ scores }) => scores.ids.length > 0) && !forgiving) return { ...asking, scores: bestOf(own), terms, prefixes };
  const begun = clause.alternatives[0]!.terms.length === 1 && last.length >= LEAST ? await termScores(store, last, true) : NO_SCORES;
  if (begun.ids.length > 0 && !forgiving) return { ...asking, scores: begun, terms, prefixes: [last] };
  const known = begun.ids.length > 0 || own.some(({ scores }) => scores.ids.length > 0);
  const other = await corrected(store, clause, await nearWords(), known);
  if (!other) return { ...asking, scores: bestOf(own), terms, prefixes };
  const all = [...own, { scores: begun, weight: 1 }, { scores: other.scores, weight: 1 }];
  return { ...other, ...asking, scores: bestOf(all), terms: [...terms, ...other.terms], prefixes };
}
