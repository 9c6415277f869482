/** A node of a syntax tree, as far as it is walked here. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** A text in the place of what stands between two places of a module. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
}

export const nameOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  return typeof node.name === 'string' ? node.name : typeof node.value === 'string' ? node.value : undefined;
};

const isWithin = (inner: Edit, outer: Edit) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end;

/** A module with edits; what lies within another one goes with it. */
export function editedModule(code: string, edits: readonly Edit[]): string {
  return edits
    .filter((edit) => !edits.some((other) => isWithin(edit, other)))
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, text }) => `${left.slice(0, start)}${text}${left.slice(end)}`, code);
}
