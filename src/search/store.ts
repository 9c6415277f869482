import type { FacetTable } from './facets.ts';
import { scoresOf, type Field } from './full-text.ts';
import { FILES, type Manifest, type ShownDocument } from './index-files.ts';
import type { EncodedTerm } from './postings.ts';

/** Gives the JSON of a file of the index; `version` is empty for the first one. */
export type ReadFile = (name: string, version: string) => Promise<unknown>;

/** How many parts of the index a beginning of a word may touch: shorter beginnings show what the first parts hold. */
const PREFIX_PARTS = 3;
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

/** The published index, read piece by piece as queries need it; a piece that could not be read is asked for again next time. */
export class IndexStore {
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #scores = new Map<string, Map<number, number>>();

  #facets: Omit<FacetTable, 'kind'> | undefined;

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

  /** Which documents hold a term, or a word that begins with it, and how well they answer to it. */
  async scores(term: string, prefix: boolean, fields?: readonly Field[], most = PREFIX_PARTS): Promise<ReadonlyMap<number, number>> {
    const key = `${prefix ? `^${most}` : '='}${fields?.join() ?? ''}:${term}`;
    const known = this.#scores.get(key);
    if (known) return known;
    const manifest = await this.manifest();
    const first = lastNotAfter(manifest.parts, term);
    const last = prefix ? Math.min(lastNotAfter(manifest.parts, `${term}\uFFFF`), first + most - 1) : first;
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, at) => this.#versioned<EncodedTerm[]>(FILES.part(first + at))),
    );
    const terms = parts.flatMap((part) => part.filter(([own]) => (prefix ? own.startsWith(term) : own === term)));
    // A longer beginning of the same words is weighed as the shorter one was.
    const same = `${fields?.join() ?? ''}:${terms.some(([own]) => own === term)}:${terms.map(([own]) => own).join()}`;
    const scores = this.#scores.get(same) ?? scoresOf(manifest, terms, term, prefix, fields);
    this.#remember(same, scores);
    this.#remember(key, scores);
    return scores;
  }

  #remember(key: string, scores: Map<number, number>): void {
    if (this.#scores.size >= REMEMBERED) this.#scores.delete(this.#scores.keys().next().value!);
    this.#scores.set(key, scores);
  }

  async document(id: number): Promise<ShownDocument> {
    const { chunks } = await this.manifest();
    const at = lastNotAfter(chunks, id);
    const documents = await this.#versioned<ShownDocument[]>(FILES.chunk(at));
    return documents[id - chunks[at]!]!;
  }
}
