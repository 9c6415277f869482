import type { Clause } from './query.ts';
import type { Scores } from './scores.ts';
import { joinKey, termsOf } from './words.ts';

/** Names under which people look for a topic, a country or a list, each with the documents that it opens. */
export type DoorTable = Readonly<Record<string, readonly number[]>>;

/** A name has no more terms than this. */
const NAME_TERMS = 4;
/** So many pages stand before everything else, whatever is asked for. */
const SHOWN = 3;
/** More than what a code or a short title of an entry is worth. */
const DOOR_BONUS = 1500;

/** Words with which people ask for a page, and which say nothing of what is on it. */
const FILLERS: ReadonlySet<string> = new Set(
  termsOf(
    'hizo hicieron hace hacer qué acuerdo acuerdos tema país migrante migrantes migración persona personas ' +
      'did do does done what agreement agreements topic country migrant migrants migration people person persons',
  ),
);

/** The names of documents, by which a query finds them at once. */
export function buildDoors(documents: readonly { doors?: readonly string[] | undefined }[]): DoorTable {
  const table = new Map<string, number[]>();
  documents.forEach(({ doors = [] }, id) => {
    for (const key of new Set(doors.map((name) => joinKey(termsOf(name))).filter((known) => known !== '')))
      table.set(key, [...(table.get(key) ?? []), id]);
  });
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the longest name that begins at a term opens, and how many terms it takes. */
function opened(table: DoorTable, terms: readonly string[], at: number): { ids: readonly number[]; length: number } | undefined {
  for (let length = Math.min(NAME_TERMS, terms.length - at); length > 0; length--) {
    const ids = table[joinKey(terms.slice(at, at + length))];
    if (ids) return { ids, length };
  }
  return undefined;
}

/** What the synonyms of a clause open. */
function openedBySynonym(table: DoorTable, { alternatives }: Clause): readonly number[] {
  return alternatives.flatMap(({ terms }) => table[joinKey(terms)] ?? []);
}

/**
 * The pages that a query names: those of topics, countries and lists, in the order in which it names them. They answer only
 * where nothing else is asked for: a query with one word more is about something on them.
 */
export function doorsIn(table: DoorTable, terms: readonly string[], clauses: readonly Clause[]): Scores {
  const found: number[] = [];
  const starts = new Map<number, Clause>();
  let start = 0;
  for (const clause of clauses) {
    starts.set(start, clause);
    start += clause.alternatives[0]!.terms.length;
  }
  for (let at = 0; at < terms.length;) {
    const named = opened(table, terms, at);
    const clause = starts.get(at);
    const bySynonym = named || !clause ? [] : openedBySynonym(table, clause);
    if (named) found.push(...named.ids);
    else if (bySynonym.length > 0) found.push(...bySynonym);
    else if (!FILLERS.has(terms[at]!)) return { ids: new Uint32Array(), values: new Float32Array() };
    at += named ? named.length : bySynonym.length > 0 ? clause!.alternatives[0]!.terms.length : 1;
  }
  const first = [...new Set(found)].slice(0, SHOWN);
  const ids = first.toSorted((a, b) => a - b);
  return { ids: Uint32Array.from(ids), values: Float32Array.from(ids, (id) => DOOR_BONUS - first.indexOf(id)) };
}
