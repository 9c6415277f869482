/** What is chosen in one fieldset: any of its values, as `name=value`. */
export interface Choice {
  name: string;
  values: readonly string[];
}

export interface Narrowed {
  /** Which of the items have one of the values of every choice. */
  found: readonly number[];
  /** For each value, how many items it would leave beside the choices of the other fieldsets. */
  counts: ReadonlyMap<string, number>;
}

/** @param items the values of each item, as `name=value` */
export function narrow(items: readonly ReadonlySet<string>[], choices: readonly Choice[]): Narrowed {
  const counts = new Map<string, number>();
  const found: number[] = [];
  items.forEach((values, at) => {
    const missed = choices.filter((choice) => !choice.values.some((value) => values.has(value)));
    if (missed.length === 0) found.push(at);
    if (missed.length > 1) return;
    for (const value of values)
      if (missed.every(({ name }) => value.startsWith(`${name}=`))) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return { found, counts };
}
