import { FACETS, type FacetName, type FacetValues, type SearchDocument } from './documents.ts';

/** Which values of a facet each document has: a table of the sets that occur, and one character a document. */
export interface FacetColumn {
  /** Ids in the order in which they are offered. */
  values: readonly string[];
  /** Their names, in the page's language. */
  names: readonly string[];
  sets: readonly (readonly number[])[];
  column: string;
}
export type FacetTable = Record<FacetName, FacetColumn>;

/** What the reader has chosen: in one facet any of the values, in all facets at once. */
export type Filters = FacetValues;

/** First character of a column that JSON writes as itself. */
const FIRST = 35;
const BACKSLASH = 92;

const digitOf = (at: number) => String.fromCharCode(at + FIRST >= BACKSLASH ? at + FIRST + 1 : at + FIRST);
const placeOf = (code: number) => (code > BACKSLASH ? code - FIRST - 1 : code - FIRST);

/** `nameOf` gives the name of a value, `order` compares two values of a facet. */
export function buildFacets(
  documents: readonly SearchDocument[],
  nameOf: (facet: FacetName, value: string) => string,
  order: (facet: FacetName, a: string, b: string) => number,
): FacetTable {
  const column = (facet: FacetName): FacetColumn => {
    const values = [...new Set(documents.flatMap(({ facets }) => facets[facet] ?? []))].sort((a, b) => order(facet, a, b));
    const at = new Map(values.map((value, index) => [value, index]));
    const known = new Map<string, number>();
    const sets: number[][] = [];
    const digits = documents.map(({ facets }) => {
      const set = (facets[facet] ?? []).map((value) => at.get(value)!).sort((a, b) => a - b);
      const key = set.join(' ');
      if (!known.has(key)) known.set(key, sets.push(set) - 1);
      return digitOf(known.get(key)!);
    });
    return { values, names: values.map((value) => nameOf(facet, value)), sets, column: digits.join('') };
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as FacetTable;
}

/** Places of the values that a document has in a facet. */
export function valuesAt({ sets, column }: FacetColumn, id: number): readonly number[] {
  return sets[placeOf(column.charCodeAt(id))]!;
}

export interface FacetCount {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
}

/**
 * The documents that pass all filters, and how many each value would leave: counted among what the other facets let through,
 * so that a second value of the same facet can be added.
 */
export function narrow(
  table: FacetTable,
  ids: Iterable<number>,
  filters: Filters,
): { passed: number[]; counts: Record<FacetName, FacetCount[]> } {
  const chosen = FACETS.map((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? undefined : new Set(table[facet].values.flatMap((value, at) => (values.includes(value) ? [at] : [])));
  });
  const columns = FACETS.map((facet) => table[facet]);
  const counts = columns.map(({ values }) => new Array<number>(values.length).fill(0));
  const passed: number[] = [];
  for (const id of ids) {
    const refused = chosen.flatMap((set, at) => (set && !valuesAt(columns[at]!, id).some((value) => set.has(value)) ? [at] : []));
    if (refused.length === 0) passed.push(id);
    if (refused.length > 1) continue;
    columns.forEach((column, at) => {
      if (refused.length === 0 || refused[0] === at) for (const value of valuesAt(column, id)) counts[at]![value]!++;
    });
  }
  const listed = FACETS.map((facet, at): [FacetName, FacetCount[]] => [
    facet,
    table[facet].values.flatMap((value, index): FacetCount[] => {
      const count = counts[at]![index]!;
      const isChosen = chosen[at]?.has(index) ?? false;
      return count > 0 || isChosen ? [{ value, name: table[facet].names[index]!, count, chosen: isChosen }] : [];
    }),
  ]);
  return { passed, counts: Object.fromEntries(listed) as Record<FacetName, FacetCount[]> };
}
