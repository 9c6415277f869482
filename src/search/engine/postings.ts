import { digitOf, GREATEST, numberAt } from './digits.ts';
import type { Scores } from './scores.ts';

/**
 * Fields that are searched together: the keys by which something is cited, what tells most of a document, and its sentences.
 * The weights of a word in several groups add up to its weight in the document.
 */
export const GROUPS = ['keys', 'telling', 'text'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * The documents of a term in one group: the greatest weight, then for each document the distance from the one before, then
 * for each its weight in `LEVELS` steps. Level 0 is no document but a rest on the alternative to one that is far away.
 */
export type EncodedScores = readonly [most: number, distances: string];
/** A term and what it weighs in each group. */
export type EncodedTerm = readonly [term: string, ...groups: (EncodedScores | 0)[]];

const LEVELS = 64;

export function encodeScores({ ids, values }: Scores): EncodedScores | 0 {
  if (ids.length === 0) return 0;
  const most = Number(values.reduce((a, b) => Math.max(a, b)).toPrecision(4));
  let distances = '';
  let levels = '';
  let before = 0;
  ids.forEach((id, at) => {
    for (; id - before > GREATEST; before += GREATEST) {
      distances += digitOf(GREATEST);
      levels += digitOf(0);
    }
    distances += digitOf(id - before);
    levels += digitOf(Math.max(1, Math.min(LEVELS, Math.round((values[at]! / most) * LEVELS))));
    before = id;
  });
  return [most, distances + levels];
}

export function decodeScores([most, text]: EncodedScores): Scores {
  const length = text.length / 2;
  const ids = new Uint32Array(length);
  const values = new Float32Array(length);
  let size = 0;
  let id = 0;
  for (let at = 0; at < length; at++) {
    id += numberAt(text, at);
    const level = numberAt(text, length + at);
    if (level === 0) continue;
    ids[size] = id;
    values[size++] = (most * level) / LEVELS;
  }
  return size === length ? { ids, values } : { ids: ids.slice(0, size), values: values.slice(0, size) };
}

export function encodeTerm(term: string, groups: readonly Scores[]): EncodedTerm {
  const encoded = groups.map(encodeScores);
  while (encoded.at(-1) === 0) encoded.pop();
  return [term, ...encoded];
}
