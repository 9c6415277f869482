import type { AnyEntry, Entry } from './entry.ts';
import { compareText } from '../compare-text.ts';
import { referencesOf, type Reference } from './references.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';

/** An entry that names another one, and the field in which it does. */
export interface Mention {
  from: AnyEntry;
  field: string;
}

/** By id, then by file, so that the order of reading never shows. */
export function compareEntries(a: AnyEntry, b: AnyEntry): number {
  return compareText(a.id, b.id) || compareText(a.origin.file, b.origin.file);
}

function firstById(sorted: readonly AnyEntry[]): Map<string, AnyEntry> {
  const byId = new Map<string, AnyEntry>();
  for (const entry of sorted) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

/** All entries, cross-checked and read-only. Lists are ordered by id; views order them by their own rule. */
export class Ledger {
  readonly #byId = new Map<CollectionName, ReadonlyMap<string, AnyEntry>>();
  /** Gathered when somebody first asks: a ledger of a past day is often asked for its entries alone. */
  #mentions: ReadonlyMap<string, readonly Mention[]> | undefined;

  constructor(entries: readonly AnyEntry[]) {
    const byCollection = Map.groupBy(entries, ({ collection }) => collection);
    for (const name of COLLECTION_NAMES) {
      const own = (byCollection.get(name) ?? []).sort(compareEntries);
      // Of two entries with one id the first file in code-point order stands; the other one is a problem.
      this.#byId.set(name, firstById(own));
    }
    Object.freeze(this);
  }

  #gatherMentions(): ReadonlyMap<string, readonly Mention[]> {
    const mentions = new Map<string, Mention[]>();
    for (const entry of this.entries()) {
      for (const reference of this.referencesOf(entry)) {
        const target = this.resolve(reference);
        if (!target) continue;
        const key = `${target.collection}/${target.id}`;
        const field = reference.path.filter((step) => typeof step === 'string').join('.');
        const known = mentions.get(key);
        if (known) known.push({ from: entry, field });
        else mentions.set(key, [{ from: entry, field }]);
      }
    }
    return mentions;
  }

  /** Every entry, by collection and id. */
  *entries(): Generator<AnyEntry> {
    for (const byId of this.#byId.values()) yield* byId.values();
  }

  all<C extends CollectionName>(collection: C): Entry<C>[] {
    return [...this.#byId.get(collection)!.values()] as Entry<C>[];
  }

  get<C extends CollectionName>(collection: C, id: string): Entry<C> | undefined {
    return this.#byId.get(collection)!.get(id) as Entry<C> | undefined;
  }

  /** Like `get`, for an id that the checks have already found to exist. */
  demand<C extends CollectionName>(collection: C, id: string): Entry<C> {
    const entry = this.get(collection, id);
    if (!entry) throw new RangeError(`no entry ${collection}/${id}`);
    return entry;
  }

  /** The entry a reference names; a part after `/` names a measure inside it. */
  resolve(reference: Pick<Reference, 'target' | 'collections'>): AnyEntry | undefined {
    const [id] = reference.target.split('/');
    for (const collection of reference.collections) {
      const entry = this.#byId.get(collection)!.get(id!);
      if (entry) return entry;
    }
    return undefined;
  }

  referencesOf(entry: AnyEntry): readonly Reference[] {
    return referencesOf(entry.collection, entry.facts);
  }

  /** Entries that name this one, with the field, in the order of collections and ids. */
  mentionsOf(entry: Pick<AnyEntry, 'collection' | 'id'>): readonly Mention[] {
    this.#mentions ??= this.#gatherMentions();
    return this.#mentions.get(`${entry.collection}/${entry.id}`) ?? [];
  }
}
