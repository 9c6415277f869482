import type { FacetTable } from './facets.ts';
import { chunkStarts, FILES, type Manifest, type ShownDocument } from './index-files.ts';
import { decodeScores, GROUPS, type EncodedTerm, type Group } from './postings.ts';
import { sumOf, type Scores, type Weighed } from './scores.ts';

/** Gives the JSON of a file of the index; `version` is empty for the first one. */
export type ReadFile = (name: string, version: string) => Promise<unknown>;

/** How many parts of the index a beginning of a word may touch: shorter beginnings show what the first parts hold. */
const PREFIX_PARTS = 6;
/** A word that only begins with what was asked for weighs less, and the less the longer it is: as MiniSearch has it. */
const BEGUN_WEIGHT = 0.6;
const LETTER_WEIGHT = 0.3;
/** Remembered answers of the index: the words before the one that is being typed are not looked up again. */
const REMEMBERED = 120;

/** The last place of a sorted list whose item is not after the wanted one. */
function lastNotAfter<T extends string | number>(items: readonly T[], wanted: T): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function begunWeight(term: string, own: string): number {
  if (own === term) return 1;
  return (BEGUN_WEIGHT * own.length) / (own.length + LETTER_WEIGHT * (own.length - term.length));
}

/** The published index, read piece by piece as queries need it; a piece that could not be read is asked for again next time. */
export class IndexStore {
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #scores = new Map<string, Scores>();

  #facets: Omit<FacetTable, 'kind'> | undefined;
  #chunks: number[] | undefined;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  #file<T>(name: string, version: string): Promise<T> {
    const known = this.#files.get(name);
    if (known) return known as Promise<T>;
    const reading = this.#read(name, version);
    this.#files.set(name, reading);
    reading.catch(() => this.#files.delete(name));
    return reading as Promise<T>;
  }

  manifest(): Promise<Manifest> {
    return this.#file(FILES.manifest, '');
  }

  async #versioned<T>(name: string): Promise<T> {
    const { version } = await this.manifest();
    return this.#file(name, version);
  }

  /** The values by which results are narrowed: only their kind where the others are not `wanted` and not yet read. */
  async facets(wanted: boolean): Promise<Partial<FacetTable>> {
    const { kind } = await this.manifest();
    if (wanted) this.#facets ??= await this.#versioned<Omit<FacetTable, 'kind'>>(FILES.facets);
    return { kind, ...this.#facets };
  }

  async words(): Promise<string[]> {
    return (await this.#versioned<string>(FILES.words)).split(' ');
  }

  /** Which documents hold a term in these groups, or a word that begins with it, and how well they answer to it. */
  async scores(term: string, prefix: boolean, groups: readonly Group[] = GROUPS, most = PREFIX_PARTS): Promise<Scores> {
    const key = `${prefix ? `^${most}` : '='}${groups.join()}:${term}`;
    const known = this.#scores.get(key);
    if (known) return known;
    const { parts: starts } = await this.manifest();
    const first = lastNotAfter(starts, term);
    const last = prefix ? Math.min(lastNotAfter(starts, `${term}\uFFFF`), first + most - 1) : first;
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, at) => this.#versioned<EncodedTerm[]>(FILES.part(first + at))),
    );
    const places = groups.map((group) => GROUPS.indexOf(group) + 1);
    const found: Weighed[] = [];
    for (const encoded of parts.flat()) {
      const own = encoded[0];
      if (prefix ? !own.startsWith(term) : own !== term) continue;
      for (const place of places) {
        const group = encoded[place] as Exclude<EncodedTerm[1], undefined>;
        if (group) found.push({ scores: decodeScores(group), weight: begunWeight(term, own) });
      }
    }
    const scores = sumOf(found);
    if (this.#scores.size >= REMEMBERED) this.#scores.delete(this.#scores.keys().next().value!);
    this.#scores.set(key, scores);
    return scores;
  }

  async document(id: number): Promise<ShownDocument> {
    const chunks = (this.#chunks ??= chunkStarts(await this.manifest()));
    const at = lastNotAfter(chunks, id);
    const documents = await this.#versioned<ShownDocument[]>(FILES.chunk(at));
    return documents[id - chunks[at]!]!;
  }
}
