// The cases of tests/fixtures/entries, each a change of one value of a sound entry of one collection.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldPath } from '#domain/ledger/entry.ts';
import { filesOfDraft, pathOf } from '#demo/demo-files.ts';
import type { AnyDraft } from '#demo/draft.ts';
import { parseWhole } from '#reader/headers/parse-yaml.ts';
import { SOUND_ENTRIES } from './one-entry-folder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/entries');

/** A value in the place of another one of an entry, at a path whose steps are joined by dots. */
export interface ChangedValue {
  collection: string;
  /** Its facts, or its words in a language. */
  in: 'facts' | 'es' | 'en';
  path: string;
  value: unknown;
  /** A text many times: what a value has to be longer than. */
  repeat?: [text: string, times: number];
  /** An item of a list many times, `#` in its texts being its number. */
  items?: [item: unknown, times: number];
  /** The path at which the problem is told, where it is another one. */
  at?: string;
  /** A line put at the end of the header, as it is. */
  append?: string;
}
/** A file of its own; `@NAME` stands for a text that is too large for a table. */
interface AddedFile {
  file: string;
  content: string;
}
const LARGE: Readonly<Record<string, string>> = {
  '@BLANK': `---\n${'\n'.repeat(250_000)}title: x\n---\n`,
  '@OPEN': `---\n${'\n'.repeat(250_000)}`,
  '@LARGE': `---\n${'# un comentario\n'.repeat(3000)}title: x\n---\n`,
  '@WIDE': `---\ntitle: x${' '.repeat(20_001)}\nsummary: x\n---\n`,
  '@DEEP': `---\ntitle: ${'['.repeat(3000)}${']'.repeat(3000)}\n---\n`,
};
export type EntryCase = { name: string; codes: string[] } & (ChangedValue | AddedFile);

/** What a case puts into the folder, and where its problems are to stand. */
export interface PreparedCase {
  files: Map<string, string>;
  file: string;
  /** Undefined where the file as a whole is wrong. */
  line: number | undefined;
}

function changed(target: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(target) ? [...target] : { ...(target as object) };
  (copy as Record<string, unknown>)[step] = changed((target as Record<string, unknown> | undefined)?.[step], rest, value);
  return copy;
}

function valueOf({ value, repeat, items }: ChangedValue): unknown {
  if (repeat) return repeat[0].repeat(repeat[1]);
  if (!items) return value;
  const item = JSON.stringify(items[0]);
  return Array.from({ length: items[1] }, (_, index) => JSON.parse(item.replaceAll('#', String(index))) as unknown);
}

/** The entry of a case that changes a value. @param id of it, in the place of that of the sound entry */
export function draftOf(item: ChangedValue, id?: string): AnyDraft {
  const sound = SOUND_ENTRIES.find((draft) => draft.collection === item.collection && draft.id.includes('added'));
  if (!sound) throw new Error(`no sound entry in ${item.collection}`);
  const steps = item.path === '' ? [] : item.path.split('.');
  const part = item.in === 'facts' ? sound.facts : (sound.words as Record<string, object>)[item.in];
  const value = steps.length === 0 ? part : changed(part, steps, valueOf(item));
  return {
    ...sound,
    ...(id !== undefined && { id }),
    ...(item.in === 'facts' ? { facts: value } : { words: { ...sound.words, [item.in]: value } }),
  } as AnyDraft;
}

/** @param id of the entry that the case makes: another one than that of the sound entry, where many cases stand side by side */
export function prepare(item: EntryCase, id?: string): PreparedCase {
  if ('file' in item) return { files: new Map([[item.file, LARGE[item.content] ?? item.content]]), file: item.file, line: undefined };
  const draft = draftOf(item, id);
  const steps = item.path === '' ? [] : item.path.split('.');
  const path = pathOf(draft);
  const file = item.in === 'facts' ? path : path.replace(/\.md$/, `.${item.in}.md`);
  const files = new Map(filesOfDraft(draft));
  const text = item.append === undefined ? files.get(file)! : files.get(file)!.replace(/---\n$/, `${item.append}\n---\n`);
  files.set(file, text);
  return { files, file, line: item.append === undefined ? lineOf(text, item.at?.split('.') ?? steps) : text.split('\n').length - 2 };
}

function lineOf(text: string, steps: readonly string[]): number {
  // The place is asked of a copy without what may keep it from being read.
  const plain = text.replaceAll(/\\u[\da-f]{4}|[^\n -~]/gi, 'x');
  const path: FieldPath = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return parseWhole(plain.slice(4, plain.lastIndexOf('\n---')), '', 2).locate(path)!.line;
}

const casesIn = (path: string) => JSON.parse(readFileSync(join(FIXTURES, path), 'utf8')) as EntryCase[];

/** The hostile cases by their class. */
export function hostileCases(): Map<string, EntryCase[]> {
  return new Map(
    readdirSync(join(FIXTURES, 'hostile'))
      .toSorted()
      .map((name) => [name.replace(/\.json$/, ''), casesIn(`hostile/${name}`)]),
  );
}

export const honestCases = (): EntryCase[] => casesIn('honest.json');
