import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnyEntry, FieldPath } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { filesOf } from '#forms/entry-files.ts';
import { yamlOf } from '#forms/yaml.ts';
import type { Value, Values } from '#forms/draft.ts';
import type { Place } from '#papers/found.ts';
import type { Compared } from '#papers/workbook/changes.ts';
import { workbookProblem, type WorkbookProblem } from '#papers/workbook/problems.ts';
import { fieldsAt, type SchemaNode } from '#reader/headers/schema-nodes.ts';
import { HandMade, withEdits, type HeaderEdit, type KeysAt } from './edit-header.ts';

/** A file of content as it will be. */
export interface PlannedFile {
  /** Below the content folder. */
  name: string;
  /** What it holds now; undefined where there is none. */
  before: string | undefined;
  text: string;
  /** Where in the workbook the first of its changes stands. */
  place: Place;
}

type Part = 'facts' | Locale;

/** What is to be written in one file of an entry. */
interface PartEdits {
  collection: CollectionName;
  id: string;
  part: Part;
  edits: HeaderEdit[];
  place: Place;
}

const isGroups = (value: Value | undefined): value is readonly Values[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object');

/** What changes of a value: of a list of groups that has not become shorter, what changes of each, so that the others stay as they are written. */
function valueEdits(path: FieldPath, before: Value | undefined, after: Value | undefined): HeaderEdit[] {
  if (!isGroups(before) || !isGroups(after) || after.length < before.length) return [{ path, value: after }];
  return after.flatMap((item, at): HeaderEdit[] => {
    const old = before[at];
    if (!old) return [{ path: [...path, at], value: item }];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(item)])];
    return keys.filter((key) => !isDeepStrictEqual(old[key], item[key])).map((key) => ({ path: [...path, at, key], value: item[key] }));
  });
}

/** Everything that a workbook changes, by the file in which it stands. */
function editsOf({ fields, items }: Compared): PartEdits[] {
  const parts = new Map<string, PartEdits>();
  const add = (collection: CollectionName, id: string, part: Part, edit: HeaderEdit, place: Place) => {
    const key = `${collection}/${id}.${part}`;
    const own = parts.get(key) ?? { collection, id, part, edits: [], place };
    parts.set(key, own);
    own.edits.push(edit);
  };
  for (const { collection, id, part, path, before, after, place } of fields)
    for (const edit of valueEdits(path, before, after)) add(collection, id, part, edit, place);
  for (const { collection, id, list, item, facts, words, at, place } of items) {
    add(collection, id, 'facts', { path: [list, at], value: facts }, place);
    for (const locale of LOCALES)
      for (const [name, value] of Object.entries(words[locale] ?? {})) add(collection, id, locale, { path: [name, item], value }, place);
  }
  return [...parts.values()];
}

function keysOf(collection: CollectionName, part: Part, data: unknown): KeysAt {
  const { facts, words }: CollectionSchema = COLLECTIONS[collection];
  const schema = part === 'facts' ? facts : words!;
  return (path: FieldPath) => fieldsAt(schema as unknown as SchemaNode, path, data);
}

/** The words of a language that an entry has none in yet. */
function newWords(edits: readonly HeaderEdit[]): string {
  const words: Record<string, unknown> = {};
  for (const { path, value } of edits) {
    const [name, item] = path as [string, string | undefined];
    if (item === undefined) words[name] = value;
    else words[name] = { ...(words[name] as object | undefined), [item]: value };
  }
  return `---\n${yamlOf(words as Values)}---\n`;
}

function plannedPart(
  { collection, id, part, edits, place }: PartEdits,
  entry: AnyEntry,
  contentDir: string,
): PlannedFile | WorkbookProblem {
  const known = part === 'facts' ? entry.origin.file : entry.wordOrigins[part]?.file;
  if (known === undefined) return { name: `${collection}/${id}.${part}.md`, before: undefined, text: newWords(edits), place };
  const before = readFileSync(join(contentDir, known), 'utf8');
  try {
    const data = part === 'facts' ? entry.facts : entry.words[part];
    return { name: known, before, text: withEdits(before, edits, keysOf(collection, part, data)), place };
  } catch (error) {
    if (error instanceof HandMade) return workbookProblem('hand-made', place, { file: known });
    throw error;
  }
}

/** The files that a workbook would write, and what cannot be written into them. @param ledger content as it stands */
export function planFiles(compared: Compared, ledger: Ledger, contentDir: string): { files: PlannedFile[]; problems: WorkbookProblem[] } {
  const planned = editsOf(compared).map((own) => plannedPart(own, ledger.demand(own.collection, own.id) as AnyEntry, contentDir));
  const created = compared.entries.flatMap(({ draft, place }) =>
    filesOf(draft).map(({ path, text }): PlannedFile => ({ name: path.slice('content/'.length), before: undefined, text, place })),
  );
  return {
    files: [...planned.filter((one) => 'text' in one), ...created],
    problems: planned.filter((one) => 'code' in one),
  };
}
