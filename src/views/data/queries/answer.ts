type AnswerCell = string | number | null;
export type AnswerRow = readonly AnswerCell[];

/** What an engine answers to a query. */
export interface Answer {
  columns: readonly string[];
  rows: readonly AnswerRow[];
}

/** By what rows are sorted: a value, or a value and its direction. */
type Key = AnswerCell | readonly [value: AnswerCell, direction: 1 | -1];

function compared(one: AnswerCell, other: AnswerCell, direction: 1 | -1): number {
  if (one === other) return 0;
  // What is missing comes last in either direction, as in SQL.
  if (one === null || other === null) return one === null ? 1 : -1;
  return (one < other ? -1 : 1) * direction;
}

/** Sorts as engines do: texts by their signs, whatever the language. */
export function inOrder<T>(rows: readonly T[], keysOf: (row: T) => readonly Key[]): T[] {
  const split = (key: Key) => (Array.isArray(key) ? key : [key, 1]) as readonly [AnswerCell, 1 | -1];
  return [...rows].sort((one, other) => {
    const others = keysOf(other);
    return keysOf(one)
      .map((key, at) => compared(split(key)[0], split(others[at]!)[0], split(key)[1]))
      .reduce((first, next) => first || next, 0);
  });
}

/** Each row once, with how often it stands there behind it: the most frequent first, equals by their values. */
export function tallied(rows: readonly AnswerRow[]): AnswerRow[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(row));
  const counted = [...groups.values()].map((same) => [...same[0]!, same.length]);
  return inOrder(counted, (row) => [[row.at(-1)!, -1], ...row.slice(0, -1)]);
}
