/** Random choices that are the same on every machine: each thing draws from a stream of its own, named by seed and key. */
export interface Draws {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number between two others, both included. */
  between(least: number, most: number): number;
  /** One item of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True with a probability between 0 and 1. */
  chance(probability: number): boolean;
}

/** FNV-1a over UTF-16 units: a 32-bit number from a name. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The stream of one thing: what other things draw never shifts it (generator: mulberry32). */
export function drawsFor(seed: number, ...key: (string | number)[]): Draws {
  let state = hashOf([seed, ...key].join('/'));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { next, between, pick: (list) => list[between(0, list.length - 1)]!, chance: (probability) => next() < probability };
}
