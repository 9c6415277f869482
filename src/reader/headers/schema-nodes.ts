import type { FieldPath } from '#domain/ledger/entry.ts';

/** The part of a schema that is looked at to say what is accepted. */
export interface SchemaNode {
  def: {
    shape?: Record<string, SchemaNode>;
    element?: SchemaNode;
    innerType?: SchemaNode;
    valueType?: SchemaNode;
    options?: readonly SchemaNode[];
    discriminator?: string;
  };
  /** For each key of an object that has fixed values: these. */
  _zod?: { propValues?: Record<string, ReadonlySet<unknown>> };
}

function step(data: unknown, key: string | number): unknown {
  return (data as Record<string | number, unknown> | undefined)?.[key];
}

/** What stands at a path of data that was read; undefined where there is nothing. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce(step, data);
}

function unwrapped(node: SchemaNode): SchemaNode {
  return node.def.innerType ? unwrapped(node.def.innerType) : node;
}

/** The schemas that the data may be meant for: of a union its options, of one with a discriminator those that it names. */
export function alternatives(node: SchemaNode, data: unknown): SchemaNode[] {
  const { options, discriminator } = node.def;
  if (!options) return [node];
  return options
    .filter(({ _zod }) => discriminator === undefined || _zod?.propValues?.[discriminator]?.has(step(data, discriminator)))
    .flatMap((option) => alternatives(unwrapped(option), data));
}

/** The schemas that hold at a path; several where it leads through a union. */
export function schemasAt(schema: SchemaNode, path: FieldPath, data: unknown): SchemaNode[] {
  let nodes = [unwrapped(schema)];
  let value = data;
  for (const key of path) {
    nodes = nodes
      .flatMap((node) => alternatives(node, value))
      .flatMap(({ def }) => (typeof key === 'number' ? def.element : (def.shape?.[key] ?? def.valueType)) ?? [])
      .map(unwrapped);
    value = step(value, key);
  }
  return nodes;
}

/** The keys of the fields that may stand at a path: of the object that is taken there, or of each item of the list. */
export function fieldsAt(schema: SchemaNode, path: FieldPath, data: unknown): string[] {
  const shapes = (node: SchemaNode): Record<string, SchemaNode>[] => {
    const { innerType, element, options = [], shape } = node.def;
    const inside = [innerType, element].filter((inner) => inner !== undefined);
    return [...(shape ? [shape] : []), ...[...inside, ...options].flatMap(shapes)];
  };
  return [...new Set(schemasAt(schema, path, data).flatMap(shapes).flatMap(Object.keys))];
}
