import MiniSearch, { type AsPlainObject } from 'minisearch';
import { decodePostings, encodePostings, type EncodedTerm } from './postings.ts';
import { termsOf } from './words.ts';

/** Fields of the inverted index in the order of their rank, and how much a word found in each weighs. */
export const FIELD_WEIGHTS = { keys: 60, codes: 7, title: 6, names: 2.5, summary: 2.2, body: 1 } as const;
export type Field = keyof typeof FIELD_WEIGHTS;
export const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[];

/** Fields whose length tells something: a word in a short title says more than one in a long title. */
const MEASURED: readonly Field[] = ['title', 'summary', 'body'];
/** Lengths of these fields travel in steps, so that they fit into one digit. */
const STEP: Partial<Record<Field, number>> = { title: 1, summary: 4, body: 12 };
const DIGITS = 36;

/** One document as the index takes it: each field as the terms that stand in it. */
export type IndexedDocument = { id: number } & Record<Field, readonly string[]>;

/** What all parts of the index share. */
export interface IndexHead {
  count: number;
  averages: readonly number[];
  /** For each measured field one digit a document, in base 36. */
  lengths: Partial<Record<Field, string>>;
}

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

/** The whole inverted index, built once: its head, and its terms in alphabetical order. */
export function buildFullText(documents: readonly IndexedDocument[]): { head: IndexHead; terms: EncodedTerm[] } {
  const index = new MiniSearch<IndexedDocument>(OPTIONS as never);
  index.addAll(documents as IndexedDocument[]);
  const plain = index.toJSON();
  const lengths = Object.fromEntries(
    MEASURED.map((field) => {
      const digit = ({ [field]: { length } }: IndexedDocument) => Math.min(DIGITS - 1, Math.round(length / STEP[field]!)).toString(DIGITS);
      return [field, documents.map(digit).join('')];
    }),
  );
  const terms = plain.index
    .map(([term, postings]) => encodePostings(term, postings as Record<string, Record<string, number>>, FIELDS.length))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { head: { count: documents.length, averages: plain.averageFieldLength, lengths }, terms };
}

/** Lengths of the fields of each document, worked out when they are first needed. */
const knownLengths = new WeakMap<IndexHead, number[][]>();

function lengthsOf(head: IndexHead, id: number): number[] {
  const known = knownLengths.get(head) ?? [];
  knownLengths.set(head, known);
  return (known[id] ??= FIELDS.map((field, at) => {
    const digits = head.lengths[field];
    return digits ? parseInt(digits[id]!, DIGITS) * STEP[field]! : head.averages[at]!;
  }));
}

/** A small index of these terms alone, with everything MiniSearch needs to weigh them as it would in the whole one. */
function openTerms(head: IndexHead, terms: readonly EncodedTerm[], fields: readonly Field[]): MiniSearch {
  const wanted = FIELDS.map((field) => fields.includes(field));
  const documentIds: Record<string, number> = {};
  const fieldLength: Record<string, number[]> = {};
  const index = terms.map((term) =>
    decodePostings(term, wanted, (id) => {
      documentIds[id] = id;
      fieldLength[id] ??= lengthsOf(head, id);
    }),
  );
  const plain: AsPlainObject = {
    documentCount: head.count,
    nextId: head.count,
    documentIds,
    fieldIds: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
    fieldLength: fieldLength as never,
    averageFieldLength: [...head.averages],
    storedFields: {},
    dirtCount: 0,
    index: index as never,
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(plain, OPTIONS as never);
}

/** How well each document answers to one term, or to all terms that begin with it; `terms` are those that do. */
export function scoresOf(
  head: IndexHead,
  terms: readonly EncodedTerm[],
  term: string,
  prefix: boolean,
  fields: readonly Field[] = FIELDS,
): Map<number, number> {
  const scores = new Map<number, number>();
  if (terms.length === 0) return scores;
  openTerms(head, terms, fields).search(term, {
    prefix,
    fields: [...fields],
    boost: FIELD_WEIGHTS,
    weights: { fuzzy: 0, prefix: 0.6 },
    bm25: { k: 1.2, b: 0.75, d: 0.5 },
    filter: ({ id, score }) => {
      scores.set(id as number, score);
      return false;
    },
  });
  return scores;
}
