import type { Value, Values } from '#forms/draft.ts';

/** Whether two values say the same, in whatever order the keys of their groups are. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** The keys of groups in one order, which says nothing. */
function sorted(value: Value | undefined): unknown {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => [key, sorted(own as Value)]),
  );
}

/** Stages as they were read, with what else is known of each of them; and those that are not among them any more. */
export function keptStages(read: readonly Values[], known: readonly Values[]): { stages: Values[]; lost: Values[] } {
  const left = [...known];
  const take = (is: (one: Values) => boolean) => {
    const at = left.findIndex(is);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const exact = read.map((one) => take((own) => own.stage === one.stage && own.on === one.on));
  const stages = read.map((one, at) => ({ ...(exact[at] ?? take((own) => own.stage === one.stage)), ...one }));
  return { stages, lost: left };
}

/** Puts a value at its path; groups on the way come into being. */
export function put(root: Record<string, Value>, path: readonly string[], value: Value): void {
  let at = root;
  for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, Value>;
  at[path.at(-1)!] = value;
}
