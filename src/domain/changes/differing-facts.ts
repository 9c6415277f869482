import type { AnyEntry } from '../ledger/entry.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A fact that an entry tells in another way than before. */
export interface FactDifference {
  /** The keys that lead to it; the places in lists are left out. */
  path: readonly string[];
  /** The item of a list in which it stands, as it is now, or as it was where it is gone. */
  item: Plain | undefined;
  /** Undefined where nothing was said of it. */
  before: unknown;
  after: unknown;
}

/** What says nothing of the thing that an entry is about: how it is classified, and what is said beside it. */
const ASIDE: ReadonlySet<string> = new Set([
  'permissions',
  'corrections',
  'notes',
  'related',
  'themes',
  'tags',
  'no-personal-data-checked',
]);

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** By what an item of a list is known again when something else in it changes. */
function itemKey(item: unknown): string {
  if (!isPlain(item)) return JSON.stringify(item);
  const { id, subject, country, region, municipality, stage } = item;
  if (id !== undefined) return JSON.stringify(['id', id]);
  if (subject !== undefined) return JSON.stringify(['subject', subject, country, region, municipality]);
  return JSON.stringify(stage === undefined ? item : ['stage', stage]);
}

/** The items of both lists by what they are known by; of several with one key the place among them counts. */
function keyed(items: readonly unknown[]): Map<string, unknown> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const key = itemKey(item);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      return [`${key} ${times}`, item];
    }),
  );
}

class Search {
  readonly found: FactDifference[] = [];

  look(before: unknown, after: unknown, path: readonly string[], item: Plain | undefined): void {
    if (same(before, after)) return;
    if (Array.isArray(before) || Array.isArray(after)) this.#lists(before, after, path, item);
    else if (isPlain(before) && isPlain(after)) this.#objects(before, after, path, item);
    else this.found.push({ path, item, before, after });
  }

  #objects(before: Plain, after: Plain, path: readonly string[], item: Plain | undefined): void {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (path.length > 0 || !ASIDE.has(key)) this.look(before[key], after[key], [...path, key], item);
  }

  #lists(before: unknown, after: unknown, path: readonly string[], item: Plain | undefined): void {
    const [old, now] = [before, after].map((value) => keyed(Array.isArray(value) ? value : value === undefined ? [] : [value]));
    const gone = [...old!].filter(([key]) => !now!.has(key));
    const added = [...now!].filter(([key]) => !old!.has(key));
    // One value that stands where one other stood is what it became.
    if (gone.length === 1 && added.length === 1 && !isPlain(gone[0]![1])) {
      this.found.push({ path, item, before: gone[0]![1], after: added[0]![1] });
      return;
    }
    for (const [key, own] of old!) {
      if (now!.has(key)) {
        const next = now!.get(key);
        this.look(own, next, path, isPlain(next) ? next : item);
      } else this.found.push({ path, item: isPlain(own) ? own : item, before: own, after: undefined });
    }
    for (const [, own] of added) this.found.push({ path, item: isPlain(own) ? own : item, before: undefined, after: own });
  }
}

/**
 * Which facts two states of one entry tell differently, the order of lists aside. What only classifies it, or is said beside it,
 * is not looked at.
 *
 * @param before @param after facts of the same entry
 */
export function differingFacts(before: AnyEntry['facts'], after: AnyEntry['facts']): FactDifference[] {
  const search = new Search();
  search.look(before, after, [], undefined);
  return search.found;
}

/** True where something that was said is no longer said: a fact that is only added corrects nothing. */
export const isCorrected = ({ before }: FactDifference): boolean => before !== undefined;
