import { CONFERENCE_NAMES, EXAMPLES } from '#domain/schemas/conference-names.ts';
import { nameOf, nodesIn, type Edit, type Node } from './script-edits.ts';

const KNOWN: Readonly<Record<string, unknown>> = { CONFERENCE_NAMES, EXAMPLES };

/** What a name in a module stands for: the tables themselves, and what a module calls a part of one. */
type Scope = ReadonlyMap<string, unknown>;

/** The value of `c.meeting.of`; undefined where it is none of these tables. */
function valueOf(node: Node, scope: Scope): unknown {
  if (node.type === 'Identifier') return scope.get(nameOf(node)!);
  if (node.type !== 'MemberExpression' || node.computed === true) return undefined;
  const whole = valueOf(node.object as Node, scope);
  const key = nameOf(node.property)!;
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, key) ? (whole as Record<string, unknown>)[key] : undefined;
}

/** Where a module gives a part of a table a name of its own: `const c = CONFERENCE_NAMES.es`, `const { es, en } = CONFERENCE_NAMES`. */
function namesGiven(declarator: Node, scope: Scope): [string, unknown][] {
  const value = declarator.init ? valueOf(declarator.init as Node, scope) : undefined;
  if (typeof value !== 'object' || value === null) return [];
  const id = declarator.id as Node;
  if (id.type === 'Identifier') return [[nameOf(id)!, value]];
  return (id.properties as Node[]).map(({ key, value: own }) => [nameOf(own)!, (value as Record<string, unknown>)[nameOf(key)!]]);
}

/**
 * The names of a conference, in the place of where a module looks them up, so that no script brings the tables: none where a table
 * is used otherwise than name by name, somewhere else than in what is taken out anyway.
 *
 * @param others what is taken out
 */
export function knownNames(root: Node, others: readonly Edit[]): Edit[] {
  const nodes = [...nodesIn(root)];
  const imports = nodes.filter(({ type, source }) => type === 'ImportDeclaration' && /\bconference-names\.ts$/.test(nameOf(source) ?? ''));
  if (imports.length === 0) return [];
  const tables = new Map(Object.entries(KNOWN));
  const declared = nodes.filter(({ type }) => type === 'VariableDeclarator').filter((node) => namesGiven(node, tables).length > 0);
  const scope = new Map([...tables, ...declared.flatMap((node) => namesGiven(node, tables))]);
  const said = nodes.flatMap((node): Edit[] => {
    const value = node.type === 'MemberExpression' ? valueOf(node, scope) : undefined;
    return typeof value === 'string' ? [{ start: node.start, end: node.end, text: JSON.stringify(value) }] : [];
  });
  const gone = [
    ...imports.map(({ start, end }) => ({ start, end, text: '' })),
    ...declared.map(({ start, end }) => ({ start, end, text: 'namesAreKnown = 0' })),
  ];
  const covered = [...said, ...gone, ...others];
  // A key of an object and the name behind a dot name nothing here.
  const keys = new Set(
    nodes.flatMap(({ type, key, property, computed }) => (computed === true || type === 'Identifier' ? [] : [key, property])),
  );
  const isLeft = nodes.some(
    (node) =>
      node.type === 'Identifier' &&
      scope.has(nameOf(node)!) &&
      !keys.has(node) &&
      !covered.some(({ start, end }) => start <= node.start && node.end <= end),
  );
  return isLeft ? [] : [...said, ...gone];
}
