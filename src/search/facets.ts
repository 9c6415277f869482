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

type Counted = readonly { facet: FacetName; column: FacetColumn; chosen: ReadonlySet<number> | undefined; sets: number[] }[];

function counted(table: Partial<FacetTable>, filters: Filters): Counted {
  return FACETS.flatMap((facet) => {
    const column = table[facet];
    if (!column) return [];
    const wanted = filters[facet] ?? [];
    const chosen = wanted.length === 0 ? undefined : new Set(wanted.map((value) => column.values.indexOf(value)));
    return [{ facet, column, chosen, sets: new Array<number>(column.sets.length).fill(0) }];
  });
}

/** From how often each set of values occurs, how often each value does. */
function valueCounts({ values, sets }: FacetColumn, times: readonly number[]): number[] {
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

/**
 * The documents that pass all filters, and how many each value would leave: counted among what the other facets let through,
 * so that a second value of the same facet can be added. Facets that have not been read yet count nothing.
 */
export function narrow(
  table: Partial<FacetTable>,
  ids: readonly number[],
  filters: Filters,
): { passed: number[]; counts: Record<FacetName, FacetCount[]> } {
  const all = counted(table, filters);
  const limiting = all.filter(({ chosen }) => chosen !== undefined);
  const passed: number[] = [];
  for (const id of ids) {
    let refusals = 0;
    let refusing = '';
    for (const { facet, column, chosen } of limiting) {
      if (anyIn(valuesAt(column, id), chosen!)) continue;
      refusals++;
      refusing = facet;
    }
    if (refusals === 0) passed.push(id);
    if (refusals > 1) continue;
    for (const { facet, column, sets } of all) {
      if (refusals === 1 && refusing !== facet) continue;
      sets[placeOf(column.column.charCodeAt(id))]!++;
    }
  }
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
