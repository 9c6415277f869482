/** Postings as MiniSearch writes them: field, then document, then how often. */
export type Postings = Record<string, Record<string, number>>;

/**
 * A term and, for each field, where it stands: the distance from the document before, and how often (up to four times, where
 * the ranking is saturated), in one number. A third of the bytes of the same thing as keys and values.
 */
export type EncodedTerm = [term: string, ...fields: (readonly number[] | 0)[]];

const OFTEN = 4;

export function encodePostings(term: string, postings: Postings, fieldCount: number): EncodedTerm {
  const fields = Array.from({ length: fieldCount }, (_, field) => {
    const documents = postings[field];
    if (!documents) return 0;
    let before = 0;
    return Object.entries(documents).map(([key, times]) => {
      const gap = Number(key) - before;
      before = Number(key);
      return gap * OFTEN + Math.min(times, OFTEN) - 1;
    });
  });
  while (fields.at(-1) === 0) fields.pop();
  return [term, ...fields];
}

/** The postings of the `wanted` fields; `see` is told of each document. */
export function decodePostings([term, ...fields]: EncodedTerm, wanted: readonly boolean[], see: (id: number) => void): [string, Postings] {
  const postings: Postings = {};
  fields.forEach((encoded, field) => {
    if (encoded === 0 || !wanted[field]) return;
    const documents: Record<string, number> = {};
    let id = 0;
    for (const item of encoded) {
      id += Math.floor(item / OFTEN);
      documents[id] = (item % OFTEN) + 1;
      see(id);
    }
    postings[field] = documents;
  });
  return [term, postings];
}
