/** What can be chosen in a form: the kind of entry and its id, its name, and other words by which people look for it. */
export type NameRow = readonly [collection: string, id: string, name: string, also?: string];

/** Something that can be chosen. */
export interface Name {
  id: string;
  name: string;
  /** What is looked for in it: its name, its other words and its id, without accents and in lower case. */
  searched: string;
}

/** Without accents and in lower case. */
export const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The names of some kinds of entries, in their order. */
export function namesIn(rows: readonly NameRow[], collections: readonly string[]): Name[] {
  return rows.flatMap(([collection, id, name, also]) =>
    collections.includes(collection) ? [{ id, name, searched: bare(`${name} ${also ?? ''} ${id}`) }] : [],
  );
}

/** Those that have every word that was typed, those that begin with it first. */
export function matchingNames(names: readonly Name[], typed: string): Name[] {
  const wanted = bare(typed).trim();
  const words = wanted.split(/\s+/);
  const found = names.filter(({ searched }) => words.every((word) => searched.includes(word)));
  const rank = ({ id, searched }: Name) => (id === wanted ? 0 : searched.startsWith(wanted) ? 1 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** What somebody means who typed some words and chose nothing: one name alone, several that it can be, or none. */
export function meantNames(names: readonly Name[], typed: string): Name[] {
  const wanted = bare(typed).trim();
  const same = names.filter(({ id, name }) => id === wanted || bare(name) === wanted);
  return same.length > 0 ? same : matchingNames(names, typed);
}
