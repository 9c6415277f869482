import type { FacetName, SearchDocument } from './search-document.ts';
import { buildFacets, type FacetColumn } from './facets.ts';
import { buildDoors, type DoorTable } from './doors.ts';
import { digitOf, numbersOf } from './digits.ts';
import { buildFullText, fieldTerms, type IndexedDocument } from './full-text.ts';
import type { EncodedTerm } from './postings.ts';
import { SYNONYMS } from './synonyms.ts';
import { fold, termOf, termsOf, tokensOf } from './words.ts';

/** What the browser reads first; everything else is asked for when a query needs it. */
export interface Manifest {
  /** Changes with the content: added to every address, so that parts of two builds never mix. */
  version: string;
  count: number;
  /** The kind of each document, by which results are grouped; the other facets stand in a file of their own. */
  kind: FacetColumn;
  /** Rows of phrases that mean the same, as terms. */
  synonyms: readonly (readonly string[])[];
  /** Names that open the page of a topic, a country or a list. */
  doors: DoorTable;
  /** First term of each part of the inverted index, in alphabetical order. */
  parts: readonly string[];
  /** For each file of texts how many documents stand in it, in one character. */
  chunks: string;
}

/** What is shown of a document, and where its passages are looked for. */
export type ShownDocument = Pick<SearchDocument, 'id' | 'href' | 'code' | 'title' | 'meta' | 'lang'> & { passages: readonly string[] };

/** Number of the first document of each file of texts. */
export function chunkStarts({ chunks }: Manifest): number[] {
  let next = 0;
  return Array.from(numbersOf(chunks), (length) => (next += length) - length);
}

/** Names of the files below the folder of a language. */
export const FILES = {
  manifest: 'index.json',
  facets: 'facets.json',
  words: 'words.json',
  part: (at: number) => `part-${at}.json`,
  chunk: (at: number) => `text-${at}.json`,
} as const;

const PART_LENGTH = 8_000;
const CHUNK_LENGTH = 4_000;
/** A word of the long texts of a large collection is offered as a correction when it stands in this share of documents. */
const RARE_SHARE = 1 / 5000;

/** Neighbours together until a file is long enough; a single item may be longer. */
function grouped<T>(items: readonly T[], limit: number): { first: T; at: number; json: string }[] {
  const groups: { first: T; at: number; json: string }[] = [];
  let parts: string[] = [];
  let length = 0;
  let start = 0;
  items.forEach((item, at) => {
    const json = JSON.stringify(item);
    if (parts.length > 0 && length + json.length > limit) {
      groups.push({ first: items[start]!, at: start, json: `[${parts.join(',')}]` });
      [parts, length, start] = [[], 0, at];
    }
    parts.push(json);
    length += json.length;
  });
  if (parts.length > 0) groups.push({ first: items[start]!, at: start, json: `[${parts.join(',')}]` });
  return groups;
}

function indexed(document: SearchDocument, id: number): IndexedDocument {
  const { keys, codes, title, names, summary, body } = document;
  return {
    id,
    keys,
    codes: fieldTerms(codes),
    title: fieldTerms(title),
    names: fieldTerms(names),
    summary: fieldTerms(summary),
    body: fieldTerms(body),
  };
}

function shown({ id, href, code, title, meta, lang, summary, body }: SearchDocument): ShownDocument {
  return { id, href, code, title, meta, lang, passages: [...summary, ...body] };
}

/** The words that can be offered for a mistyped one: each term in the spelling in which it stands most often. */
function vocabulary(documents: readonly SearchDocument[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  const add = (text: string, weight: number) => {
    for (const token of tokensOf(text)) {
      const word = token.text.toLowerCase();
      if (word.length < 3 || /^\p{N}/u.test(word)) continue;
      const term = termOf(word);
      const own = spellings.get(term) ?? new Map<string, number>();
      own.set(word, (own.get(word) ?? 0) + weight);
      spellings.set(term, own);
    }
  };
  const least = Math.ceil(documents.length * RARE_SHARE);
  for (const { title, codes, names, summary, body } of documents) {
    for (const text of [title, codes, names]) add(text, least);
    for (const text of [...summary, ...body]) add(text, 1);
  }
  return [...spellings.values()]
    .filter((own) => [...own.values()].reduce((sum, times) => sum + times, 0) >= least)
    .map((own) => [...own].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0])
    .sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
}

/** A short mark of the content (FNV-1a), the same for the same bytes. */
function markOf(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts) for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Everything that is published for the search of one language: file name to JSON. */
export function buildIndexFiles(
  documents: readonly SearchDocument[],
  nameOf: (facet: FacetName, value: string) => string,
  order: (facet: FacetName, a: string, b: string) => number,
): Map<string, string> {
  const terms = buildFullText(documents.map(indexed));
  const parts = grouped<EncodedTerm>(terms, PART_LENGTH);
  const chunks = grouped(documents.map(shown), CHUNK_LENGTH);
  const { kind, ...facets } = buildFacets(documents, nameOf, order);
  const files = new Map<string, string>([
    ...parts.map(({ json }, at): [string, string] => [FILES.part(at), json]),
    ...chunks.map(({ json }, at): [string, string] => [FILES.chunk(at), json]),
    [FILES.facets, JSON.stringify(facets)],
    [FILES.words, JSON.stringify(vocabulary(documents).join(' '))],
  ]);
  const manifest: Manifest = {
    version: markOf(files.values()),
    count: documents.length,
    kind,
    synonyms: SYNONYMS.map(({ es, en }) => [...new Set([...es, ...en].map((text) => termsOf(text).join(' ')))]),
    doors: buildDoors(documents),
    parts: parts.map(({ first }) => first[0]),
    chunks: chunks.map(({ at }, chunk) => digitOf((chunks[chunk + 1]?.at ?? documents.length) - at)).join(''),
  };
  return files.set(FILES.manifest, JSON.stringify(manifest));
}
