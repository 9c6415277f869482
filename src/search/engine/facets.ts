import { digitOf, numbersOf } from './digits.ts';
import { FACETS, type FacetName, type FacetValues, type SearchDocument } from './search-document.ts';

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

/** Columns are read once: for each document the place of its set of values. */
const readColumns = new WeakMap<FacetColumn, Uint16Array>();

function placesIn(column: FacetColumn): Uint16Array {
  const known = readColumns.get(column) ?? numbersOf(column.column);
  readColumns.set(column, known);
  return known;
}

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
export function valuesAt(column: FacetColumn, id: number): readonly number[] {
  return column.sets[placesIn(column)[id]!]!;
}

export interface FacetCount {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
}

interface Counted {
  facet: FacetName;
  column: FacetColumn;
  places: Uint16Array;
  chosen: ReadonlySet<number> | undefined;
  /** For each set of values, how many documents have it. */
  sets: Uint32Array;
}

function counted(table: Partial<FacetTable>, filters: Filters): Counted[] {
  return FACETS.flatMap((facet): Counted[] => {
    const column = table[facet];
    if (!column) return [];
    const wanted = filters[facet] ?? [];
    const chosen = wanted.length === 0 ? undefined : new Set(wanted.map((value) => column.values.indexOf(value)));
    return [{ facet, column, places: placesIn(column), chosen, sets: new Uint32Array(column.sets.length) }];
  });
}

/** From how often each set of values occurs, how often each value does. */
function valueCounts({ values, sets }: FacetColumn, times: Uint32Array): number[] {
  const counts = new Array<number>(values.length).fill(0);
  sets.forEach((set, at) => {
    for (const value of set) counts[value]! += times[at]!;
  });
  return counts;
}

function anyIn(values: readonly number[], chosen: ReadonlySet<number>): boolean {
  for (const value of values) if (chosen.has(value)) return true;
  return false;
}

function countAll({ places, sets }: Counted, ids: Uint32Array): void {
  for (let at = 0; at < ids.length; at++) sets[places[ids[at]!]!]!++;
}

/** Counts a document where it would be counted. @returns whether it passes all filters */
function countFiltered(all: readonly Counted[], limiting: readonly Counted[], id: number): boolean {
  let refusals = 0;
  let refusing: Counted | undefined;
  for (const one of limiting) {
    if (anyIn(one.column.sets[one.places[id]!]!, one.chosen!)) continue;
    refusals++;
    refusing = one;
  }
  if (refusals <= 1) for (const one of all) if (!refusing || refusing === one) one.sets[one.places[id]!]!++;
  return refusals === 0;
}

/**
 * The documents that pass all filters, and how many each value would leave: counted among what the other facets let through,
 * so that a second value of the same facet can be added. Facets that have not been read yet count nothing.
 */
export function narrow(
  table: Partial<FacetTable>,
  ids: Uint32Array,
  filters: Filters,
): { passed: Uint32Array; counts: Record<FacetName, FacetCount[]> } {
  const all = counted(table, filters);
  const limiting = all.filter(({ chosen }) => chosen !== undefined);
  if (limiting.length === 0) for (const one of all) countAll(one, ids);
  const passed = limiting.length === 0 ? ids : ids.filter((id) => countFiltered(all, limiting, id));
  const listed = new Map<FacetName, FacetCount[]>(
    all.map(({ facet, column, chosen, sets }) => {
      const counts = valueCounts(column, sets);
      return [
        facet,
        column.values.flatMap((value, at): FacetCount[] => {
          const isChosen = chosen?.has(at) ?? false;
          return counts[at]! > 0 || isChosen ? [{ value, name: column.names[at]!, count: counts[at]!, chosen: isChosen }] : [];
        }),
      ];
    }),
  );
  return { passed, counts: Object.fromEntries(FACETS.map((facet) => [facet, listed.get(facet) ?? []])) as Record<FacetName, FacetCount[]> };
}
