import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '#domain/ledger/entry.ts';
import type { Value } from '#forms/draft.ts';
import { inlineYaml } from '#forms/yaml.ts';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { spotsOf, type YamlItem, type YamlSpot } from '#reader/headers/parse-yaml.ts';

/** One value that a header is to have at a path, or, where there is none, to have no more. */
export interface HeaderEdit {
  path: FieldPath;
  value: Value | undefined;
}

/** The keys that a group may have at a path, in the order in which they are written down. */
export type KeysAt = (path: FieldPath) => readonly string[];

/** A header that no edit could be made in without changing something else. */
export class HandMade extends Error {}

type Data = Record<string | number, unknown>;

const lineEnd = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};
const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const spliced = (text: string, from: number, to: number, put: string) => text.slice(0, from) + put + text.slice(to);
const endOf = ({ value, keyTo }: YamlItem) => value?.to ?? keyTo + 1;

/** Longer than this, the words of items stand one to a line. */
const LONG = 60;

/** Groups and long words of items one to a line below their key, as they are written by hand; everything else on one line. */
function written(value: Value, indent: string): string {
  const below = (lines: readonly string[]) => `\n${lines.map((line) => `${indent}  ${line}`).join('\n')}`;
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object'))
    return below((value as readonly Value[]).map((item) => `- ${inlineYaml(item)}`));
  const isLong = typeof value === 'object' && Object.values(value).some((own) => typeof own === 'string' && own.length > LONG);
  if (isLong && !Array.isArray(value)) return below(Object.entries(value).map(([key, own]) => `${key}: ${inlineYaml(own as Value)}`));
  return ` ${inlineYaml(value)}`;
}

function stepOf({ items, kind }: YamlSpot, step: string | number): YamlItem | undefined {
  return kind === 'list' ? items[Number(step)] : items.find(({ key }) => key === step);
}

/** In the place of a value, another one: in the manner of the old one where it was a text between quotation marks. */
function replaced(text: string, item: YamlItem, value: Value): string {
  const spot = item.value!;
  const old = text.slice(spot.from, spot.to);
  const isBareDate = typeof value === 'string' && /^\d{4}-[\dQ/-]+$/.test(value) && /^\d/.test(old);
  const own = isBareDate ? value : typeof value === 'string' && /^".*"$/s.test(old) ? JSON.stringify(value) : inlineYaml(value);
  const isBelow = item.key !== undefined && text.slice(item.keyTo, spot.from).includes('\n');
  // What a person noted beside the items would be gone.
  if (!spot.isFlow && /(?:^|\s)#/m.test(old)) throw new HandMade(item.key ?? '');
  if (isBelow) return spliced(text, text.indexOf(':', item.keyTo) + 1, spot.to, ` ${own}`);
  return spliced(text, spot.from, spot.to, own);
}

/** A key more in a map: behind those that stand before it in the order of its kind. */
function withKey(text: string, map: YamlSpot, key: string, value: Value, order: readonly string[]): string {
  const { items, isFlow, from, to } = map;
  if (items.length === 0) return spliced(text, from, to, `{ ${key}: ${inlineYaml(value)} }`);
  if (isFlow) return spliced(text, endOf(items.at(-1)!), endOf(items.at(-1)!), `, ${key}: ${inlineYaml(value)}`);
  const [first] = items;
  const indent = ' '.repeat(first!.from - lineStart(text, first!.from));
  const rank = order.indexOf(key);
  const before = items.filter((item) => rank === -1 || order.indexOf(item.key!) < rank);
  const last = before.toSorted((a, b) => order.indexOf(a.key!) - order.indexOf(b.key!)).at(-1);
  if (!last) return spliced(text, first!.from, first!.from, `${key}:${written(value, indent)}\n${indent}`);
  const end = lineEnd(text, endOf(last));
  return spliced(text, end, end, `\n${indent}${key}:${written(value, indent)}`);
}

/** An item more at the end of a list. */
function withItem(text: string, list: YamlSpot, value: Value): string {
  const { items, isFlow, from, to } = list;
  if (items.length === 0) return spliced(text, from, to, `[${inlineYaml(value)}]`);
  const last = items.at(-1)!;
  if (isFlow) return spliced(text, endOf(last), endOf(last), `, ${inlineYaml(value)}`);
  const dash = text.lastIndexOf('-', last.from - 1);
  const indent = ' '.repeat(dash - lineStart(text, dash));
  const end = lineEnd(text, endOf(last));
  return spliced(text, end, end, `\n${indent}- ${inlineYaml(value)}`);
}

/** A map without one of its keys. */
function withoutKey(text: string, { items, isFlow }: YamlSpot, key: string): string {
  const at = items.findIndex((item) => item.key === key);
  const [own, next, previous] = [items[at]!, items[at + 1], items[at - 1]];
  if (isFlow) return next ? spliced(text, own.from, next.from, '') : spliced(text, endOf(previous!), endOf(own), '');
  const start = lineStart(text, own.from);
  // The first key of an item of a list stands behind its dash.
  if (text.slice(start, own.from).trim() !== '') {
    if (!next) throw new HandMade(key);
    return spliced(text, own.from, next.from, '');
  }
  return spliced(text, start, Math.min(text.length, lineEnd(text, endOf(own)) + 1), '');
}

/** The text of a header with one value more, other or less. */
function edited(text: string, { path, value }: HeaderEdit, keysAt: KeysAt): string {
  let spot = spotsOf(text);
  if (!spot) throw new HandMade(path.join('.'));
  const parents: { map: YamlSpot; step: string | number }[] = [];
  for (const [depth, step] of path.entries()) {
    const item: YamlItem | undefined = stepOf(spot, step);
    parents.push({ map: spot, step });
    if (item?.value && depth < path.length - 1) {
      spot = item.value;
      continue;
    }
    if (value === undefined) {
      if (!item?.value) return text;
      // A group that would be left empty goes with its last value.
      let last = parents.length - 1;
      while (
        last > 0 &&
        parents[last]!.map.kind === 'map' &&
        parents[last]!.map.items.length === 1 &&
        parents[last - 1]!.map.kind === 'map'
      )
        last -= 1;
      const { map, step: gone } = parents[last]!;
      if (map.kind !== 'map') throw new HandMade(path.join('.'));
      return withoutKey(text, map, String(gone));
    }
    const rest = path.slice(depth + 1).toReversed();
    const nested = rest.reduce<Value>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
    if (item?.value) return replaced(text, item, nested);
    if (item) return spliced(text, item.keyTo + 1, item.keyTo + 1, ` ${inlineYaml(nested)}`);
    return spot.kind === 'list' ? withItem(text, spot, nested) : withKey(text, spot, String(step), nested, keysAt(path.slice(0, depth)));
  }
  return text;
}

/** The same as data: what the edited header has to say. */
function expected(data: unknown, { path, value }: HeaderEdit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy: Data = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as Data) }) as Data;
  const inner = expected(copy[step] ?? (value === undefined ? undefined : typeof rest[0] === 'number' ? [] : {}), { path: rest, value });
  const isEmpty =
    rest.length > 0 && value === undefined && inner !== undefined && typeof inner === 'object' && Object.keys(inner as Data).length === 0;
  const isGone = inner === undefined || (isEmpty && typeof step === 'string' && !Array.isArray(inner));
  if (isGone) return Object.fromEntries(Object.entries(copy).filter(([key]) => key !== step));
  copy[step] = inner;
  return copy;
}

/**
 * The text of a file with some values of its header changed, and not one sign beside: comments, the order of keys, the manner
 * in which everything else is written and what the program knows nothing of stay as they are.
 *
 * @throws HandMade where that cannot be done, or what is read of it would say something else than it should
 */
export function withEdits(file: string, edits: readonly HeaderEdit[], keysAt: KeysAt): string {
  const closing = file.indexOf('\n---', 3);
  const before = splitFrontMatter(file, '');
  if (!('yaml' in before) || closing === -1) throw new HandMade('---');
  let header = file.slice(4, closing + 1);
  let data = before.yaml.data;
  for (const edit of edits) {
    header = edited(header, edit, keysAt);
    data = expected(data, edit);
  }
  const text = `---\n${header}${file.slice(closing + 1)}`;
  const after = splitFrontMatter(text, '');
  if (!('yaml' in after) || after.problems.length > 0 || !isDeepStrictEqual(after.yaml.data, data))
    throw new HandMade(edits.map(({ path }) => path.join('.')).join(', '));
  return text;
}
