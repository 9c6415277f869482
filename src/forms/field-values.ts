import type { Value, Values } from './draft.ts';

/** Where a value stands in an entry: among its facts or in the words of a language; of an item, below the item. */
interface FieldPlace {
  part: string;
  path: readonly string[];
  ofItem: boolean;
}

/** An item of a list: its place in it, and its short id where it has one. */
export interface ItemPlace {
  at: number;
  id?: string | undefined;
}

/** The facts and the words of an entry, as far as they are written. */
export interface EntryValues {
  facts: Values;
  words: Readonly<Partial<Record<string, Values>>>;
}

const stepInto = (value: Value | undefined, key: string | number): Value | undefined =>
  typeof value === 'object' ? (value as Readonly<Record<string | number, Value>>)[key] : undefined;

/** The value of a field; of an item its words stand in a map of their own, by its short id. @param list of the item */
export function valueOf(
  { facts, words }: EntryValues,
  { part, path, ofItem }: FieldPlace,
  list?: string,
  item?: ItemPlace,
): Value | undefined {
  const root: Value | undefined = part === 'facts' ? facts : words[part];
  if (!ofItem) return path.reduce<Value | undefined>(stepInto, root);
  if (!item || list === undefined) return undefined;
  if (part === 'facts') return path.reduce<Value | undefined>(stepInto, stepInto(stepInto(root, list), item.at));
  return item.id === undefined ? undefined : stepInto(stepInto(root, path[0]!), item.id);
}
