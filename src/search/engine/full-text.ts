import MiniSearch, { type AsPlainObject } from 'minisearch';
import { encodeTerm, GROUPS, type EncodedTerm, type Group } from './postings.ts';
import { NO_SCORES, type Scores } from './scores.ts';
import { termsOf } from './words.ts';

/**
 * Fields of the inverted index, and how much a word found in each weighs. A key that is one word among others says no more
 * than a title does; where it is all that was asked for, the engine puts it before everything else.
 */
const FIELD_WEIGHTS = { keys: 6, codes: 7, title: 6, names: 2.5, summary: 2.2, body: 1 } as const;
type Field = keyof typeof FIELD_WEIGHTS;
const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[];

const GROUP_FIELDS: Readonly<Record<Group, readonly Field[]>> = {
  keys: ['keys'],
  telling: ['codes', 'title', 'names'],
  text: ['summary', 'body'],
};
/** Fields whose length tells something: a word in a short title says more than one in a long title. */
const MEASURED: readonly Field[] = ['title', 'summary', 'body'];

/** One document as the index takes it: each field as the terms that stand in it. */
export type IndexedDocument = { id: number } & Record<Field, readonly string[]>;

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: (text: string) => text.split(' ').filter((term) => term !== ''),
  processTerm: (term: string) => term,
  extractField: (document: IndexedDocument, name: string) => {
    const value = document[name as Field | 'id'];
    return typeof value === 'number' ? value : value.join(' ');
  },
} as const;

export function fieldTerms(text: string | readonly string[]): string[] {
  return typeof text === 'string' ? termsOf(text) : text.flatMap(termsOf);
}

/** The same index, in which the length of a field counts only where it tells something. */
function measured(plain: AsPlainObject): MiniSearch {
  const { averageFieldLength, fieldLength } = plain;
  const lengths = Object.entries(fieldLength as unknown as Record<string, readonly number[]>).map(([id, own]) => [
    id,
    FIELDS.map((field, at) => (MEASURED.includes(field) ? (own[at] ?? 0) : averageFieldLength[at]!)),
  ]);
  return MiniSearch.loadJS({ ...plain, fieldLength: Object.fromEntries(lengths) as never }, OPTIONS as never);
}

/** What MiniSearch finds a term to weigh (BM25+) in the documents that hold it in these fields. */
function weigh(index: MiniSearch, term: string, fields: readonly Field[]): Scores {
  const found: { id: number; score: number }[] = [];
  index.search(term, {
    fields: [...fields],
    boost: FIELD_WEIGHTS,
    bm25: { k: 1.2, b: 0.75, d: 0.5 },
    filter: ({ id, score }) => {
      found.push({ id: id as number, score });
      return false;
    },
  });
  if (found.length === 0) return NO_SCORES;
  found.sort((a, b) => a.id - b.id);
  return { ids: Uint32Array.from(found, ({ id }) => id), values: Float32Array.from(found, ({ score }) => score) };
}

/** The whole inverted index, built once: its terms in alphabetical order, and the weight of each in each document. */
export function buildFullText(documents: readonly IndexedDocument[]): EncodedTerm[] {
  const index = new MiniSearch<IndexedDocument>(OPTIONS as never);
  index.addAll(documents);
  const plain = index.toJSON();
  const weighing = measured(plain);
  return plain.index
    .map(([term]) => term)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((term) =>
      encodeTerm(
        term,
        GROUPS.map((group) => weigh(weighing, term, GROUP_FIELDS[group])),
      ),
    );
}
