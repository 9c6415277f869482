import { readFileSync } from 'node:fs';
import type { FieldPath } from '#domain/ledger/entry.ts';
import { problem, type Position, type Problem } from '#domain/problems/problem.ts';
import { FILE_MAX_BYTES, positionAt } from '../files/decode-text.ts';
import type { ContentFile } from '../files/walk-content.ts';
import type { ParsedFile } from '../headers/parse-file.ts';
import { findInFileName, findPersonalData, type PersonalDataMatch } from './index.ts';
import { mask } from './text/match.ts';
import { maskedPath, maskedText, piecesOf, withoutPieces } from './masked.ts';

interface Permission {
  text: string;
  reason: string;
}

/** Findings of one file that are worth telling: past that, nothing of the file is quoted in any message. */
const MAX_FINDINGS = 50;

/** Names of files among what a problem says. */
const PATH = /^[^\s:]+(?:\/|\.[a-z]{2,4}$)/;

/** An address as it is read; what is no such address stays as it is. */
function percentDecoded(text: string): string {
  if (!/%[\da-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Words with signs of an address in them, which hide blanks and letters; shorter than any line. */
const PERCENT = /[^\s%]{0,200}%[\da-f]{2}[^\s()<>"'\]]{0,2000}/gi;

function permissionsIn(data: unknown): Permission[] {
  const permissions = (data as { permissions?: unknown } | undefined)?.permissions;
  if (!Array.isArray(permissions)) return [];
  return permissions.filter((item): item is Permission => typeof item?.text === 'string' && typeof item?.reason === 'string');
}

/** The source of a file, also of one that was refused: what it holds lies in the repository all the same. */
function sourceOf({ absolute, bytes }: ContentFile, parsed: ParsedFile | undefined): string {
  if (parsed) return parsed.text;
  return bytes > FILE_MAX_BYTES ? '' : new TextDecoder().decode(readFileSync(absolute)).replaceAll('\r\n', '\n').normalize('NFC');
}

/** Keys and values that do not stand in the source as YAML reads them: written with escapes, or over several lines. */
function* unlikeSource(data: unknown, source: string, path: FieldPath = []): Generator<[text: string, path: FieldPath]> {
  if (typeof data === 'string') {
    if (!source.includes(data)) yield [data, path];
  } else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* unlikeSource(item, source, [...path, index]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if (!source.includes(key)) yield [key, [...path, key]];
      yield* unlikeSource(value, source, [...path, key]);
    }
  }
}

/** What was found in one file: the problems it makes, and the values that no message may repeat. */
interface Found {
  problems: Problem[];
  values: Set<string>;
}

function add(
  found: Found,
  file: string,
  text: string,
  matches: readonly PersonalDataMatch[],
  at: (offset: number) => Position | undefined,
): void {
  for (const { kind, severity, start, end, masked } of matches) {
    found.values.add(text.slice(start, end));
    if (found.problems.length === MAX_FINDINGS) return;
    const code = severity === 'block' ? 'personal-data' : 'personal-data-possible';
    found.problems.push(problem(code, file, at(start), { found: masked, kind }));
  }
}

/** Everything that one file says: its source, with keys and comments, what YAML makes of it, and its name. */
function findIn(file: ContentFile, parsed: ParsedFile | undefined, permissions: readonly Permission[]): Found {
  const found: Found = { problems: [], values: new Set() };
  const allowed = permissions.map(({ text }) => text);
  const source = sourceOf(file, parsed);
  const told = findPersonalData(source, { allowed });
  add(found, file.file, source, told, (offset) => positionAt(source, offset));
  const known = new Set(told.map(({ kind, masked }) => kind + masked));
  for (const [text, path] of unlikeSource(parsed?.data, source)) {
    const further = findPersonalData(text, { allowed }).filter(({ kind, masked }) => !known.has(kind + masked));
    add(found, file.file, text, further, () => parsed!.origin.locate(path));
  }
  const hidden = source.includes('%') ? source.matchAll(PERCENT) : [];
  for (const { 0: written, index } of hidden) {
    const text = percentDecoded(written);
    if (text === written) continue;
    const further = findPersonalData(text, { allowed }).filter(({ kind, masked }) => !known.has(kind + masked));
    add(found, file.file, text, further, () => positionAt(source, index));
  }
  add(found, file.file, file.id, findInFileName(file.id, { allowed }), () => undefined);
  return found;
}

/**
 * The one place in which every file of every collection is searched for personal data and secrets, and from which no problem
 * of a content folder comes that repeats them.
 */
export class PersonalDataCheck {
  readonly #problems: Problem[];
  /** By file: the pieces of what was found in it; nothing at all is quoted of a file that holds too much. */
  readonly #pieces = new Map<string, ReadonlySet<string> | 'all'>();
  readonly #masked = new Map<string, string>();
  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** A record with its translations: what the record permits is permitted in all of them, and the reviewer sees each reason. */
  entry(files: readonly ContentFile[], parsed: readonly ParsedFile[]): void {
    const of = new Map(parsed.map((one) => [one.file, one]));
    const record = parsed.find(({ file }) => file.locale === undefined);
    const permissions = permissionsIn(record?.data);
    for (const file of files) {
      const { problems, values } = findIn(file, of.get(file), permissions);
      this.#problems.push(...problems);
      for (const { text } of permissions) values.add(text);
      if (values.size > 0) this.#pieces.set(file.file, values.size > MAX_FINDINGS ? 'all' : piecesOf(values));
    }
    permissions.forEach(({ text, reason }, index) => {
      const at = record!.origin.locate(['permissions', index]);
      this.#problems.push(problem('personal-data-permitted', record!.file.file, at, { found: mask(text), reason }));
    });
  }

  /** A picture belongs to no single report, so that none can permit what its name says: it gets another name. */
  picture({ file, name }: { file: string; name: string }): void {
    const found: Found = { problems: [], values: new Set() };
    const stem = name.slice(0, name.lastIndexOf('.'));
    add(found, file, stem, findInFileName(stem), () => undefined);
    this.#problems.push(...found.problems);
  }

  #told(text: string, file: string, ofFile: boolean): string {
    const decoded = percentDecoded(text);
    if (decoded !== text) {
      const told = this.#told(decoded, file, ofFile);
      return told === decoded ? text : told;
    }
    const pieces = this.#pieces.get(file);
    if (pieces === 'all') return mask(text);
    const told = pieces ? withoutPieces(text, pieces) : text;
    const isPath = ofFile || PATH.test(told);
    const key = `${isPath} ${told}`;
    let masked = this.#masked.get(key);
    if (masked === undefined) this.#masked.set(key, (masked = isPath ? maskedPath(maskedText(told)) : maskedText(told)));
    return masked;
  }

  #facts(value: unknown, file: string, ofFile: boolean): unknown {
    if (typeof value === 'string') return this.#told(value, file, ofFile);
    if (Array.isArray(value)) return value.map((item) => this.#facts(item, file, ofFile));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#facts(item, file, ofFile)]));
  }

  /** Problems whose facts repeat nothing of what was found. Their files keep their names: see `withMaskedNames`. */
  masked(problems: readonly Problem[]): Problem[] {
    return problems.map((item) => {
      if (item.code === 'personal-data' || item.code === 'personal-data-possible') return item;
      return { ...item, facts: this.#facts(item.facts, item.file, item.position === undefined) } as Problem;
    });
  }
}

/** Problems as they are told to the world: a file whose name says too much is named with a mask. */
export function withMaskedNames(problems: readonly Problem[]): Problem[] {
  return problems.map((item) => ({ ...item, file: maskedPath(item.file) }));
}
