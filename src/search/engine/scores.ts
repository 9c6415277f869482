/** How well documents answer: their ids in ascending order, and for each a score greater than zero. */
export interface Scores {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
}

export interface Weighed {
  scores: Scores;
  weight: number;
}

export const NO_SCORES: Scores = { ids: new Uint32Array(), values: new Float32Array() };

/** Room for one number for each document that occurs. */
function room(all: readonly Weighed[]): Float32Array {
  let size = 0;
  for (const { scores } of all) if (scores.ids.length > 0) size = Math.max(size, scores.ids[scores.ids.length - 1]! + 1);
  return new Float32Array(size);
}

// Plain loops here: they are fast from the first key on, before a browser has had time to compile anything else.

/** The scores of all documents that have one. */
function gathered(all: Float32Array): Scores {
  let size = 0;
  for (let id = 0; id < all.length; id++) if (all[id]! > 0) size++;
  const ids = new Uint32Array(size);
  const values = new Float32Array(size);
  let place = 0;
  for (let id = 0; id < all.length; id++) {
    const value = all[id]!;
    if (value === 0) continue;
    ids[place] = id;
    values[place++] = value;
  }
  return { ids, values };
}

function onlyOne(all: readonly Weighed[]): Scores | undefined {
  const [one, another] = all;
  return one === undefined ? NO_SCORES : another === undefined && one.weight === 1 ? one.scores : undefined;
}

/** Documents that stand in any of these, with the sum of their weighed scores. */
export function sumOf(all: readonly Weighed[]): Scores {
  const one = onlyOne(all);
  if (one) return one;
  const sums = room(all);
  for (const { scores, weight } of all) {
    const { ids, values } = scores;
    for (let at = 0; at < ids.length; at++) sums[ids[at]!]! += values[at]! * weight;
  }
  return gathered(sums);
}

/** Documents that stand in any of these, with the best of their weighed scores. */
export function bestOf(all: readonly Weighed[]): Scores {
  const some = all.filter(({ scores }) => scores.ids.length > 0);
  const one = onlyOne(some);
  if (one) return one;
  const best = room(some);
  for (const { scores, weight } of some) {
    const { ids, values } = scores;
    for (let at = 0; at < ids.length; at++) {
      const score = values[at]! * weight;
      if (score > best[ids[at]!]!) best[ids[at]!] = score;
    }
  }
  return gathered(best);
}

/** Documents that stand in as many of these as any document does, with the sum of their scores. */
export function inMost(all: readonly Scores[]): Scores {
  const sums = sumOf(all.map((scores) => ({ scores, weight: 1 })));
  const counts = sumOf(all.map(({ ids }) => ({ scores: { ids, values: new Float32Array(ids.length).fill(1) }, weight: 1 })));
  const most = counts.values.reduce((a, b) => Math.max(a, b), 0);
  const wanted = (_: number, at: number) => counts.values[at] === most;
  return { ids: sums.ids.filter(wanted), values: sums.values.filter(wanted) };
}

/** Documents that stand in all of these, with the sum of their scores. */
export function inAll(all: readonly Scores[]): Scores {
  const [first, ...others] = [...all].sort((a, b) => a.ids.length - b.ids.length);
  let joined = first ?? NO_SCORES;
  for (const other of others) joined = inBoth(joined, other);
  return joined;
}

function inBoth(few: Scores, many: Scores): Scores {
  const ids = new Uint32Array(few.ids.length);
  const values = new Float32Array(few.ids.length);
  let size = 0;
  let place = 0;
  for (let at = 0; at < few.ids.length; at++) {
    const id = few.ids[at]!;
    while (many.ids[place]! < id) place++;
    if (many.ids[place] !== id) continue;
    ids[size] = id;
    values[size++] = few.values[at]! + many.values[place]!;
  }
  return { ids: ids.slice(0, size), values: values.slice(0, size) };
}
