import type { Position } from '#domain/problems/problem.ts';
import { decodeText } from '../files/decode-text.ts';
import { splitFrontMatter } from '../headers/front-matter.ts';
import { BodyProblems, parseTree } from './report-tree.ts';

/** A line in which signs were escaped, without its line end. */
export interface EscapedLine {
  /** From 1. */
  line: number;
  before: string;
  after: string;
}

/** Signs escaped in one text; with more, it is left as it is, and a person looks at it. */
const MAX_SIGNS = 200;

/** A sign that begins no tag, closing tag, comment, address or name: `<5 %`, `<=`, `<$10`, `{según el registro}`. */
const STRAY = /^(?:<(?![\p{L}_/!?> ]|\$\D)|\{(?!\s*\/[*/]))/u;

interface Stumbles {
  /** Where the parser stumbles, in the order in which it does, each taken away before the next. */
  places: Position[];
  /** Whether it came to the end of the text. */
  whole: boolean;
}

function findStumbles(lines: readonly string[]): Stumbles {
  const problems = new BodyProblems('', 1);
  const whole = parseTree(lines.join('\n'), 'es', problems) !== undefined;
  return { places: problems.list.flatMap(({ position }) => position ?? []), whole };
}

function offsetOf(lines: readonly string[], { line, column }: Position): number {
  return lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

/** True where what begins at `start` may still be open at `place`: inside a tag or an expression a backslash is no escape. */
function holds(lines: readonly string[], start: Position, place: Position): boolean {
  const [from, to] = [offsetOf(lines, start), offsetOf(lines, place)];
  const between = lines.join('\n').slice(from, to);
  return from <= to && (!between.startsWith('<') || !between.includes('>'));
}

/** The signs that are safe to escape: after taking one away, the parser does not stumble over what holds it. */
function findStraySigns(lines: readonly string[], { places, whole }: Stumbles): Position[] {
  return places.filter((place, index) => {
    const line = lines[place.line - 1] ?? '';
    const backslashes = /\\*$/.exec(line.slice(0, place.column - 1))![0].length;
    if (backslashes % 2 === 1 || !STRAY.test(line.slice(place.column - 1))) return false;
    const next = places[index + 1];
    return next ? !holds(lines, next, place) : whole;
  });
}

function escapeAt(lines: readonly string[], signs: readonly Position[]): string[] {
  const escaped = [...lines];
  for (const { line, column } of signs.toSorted((a, b) => b.column - a.column)) {
    const text = escaped[line - 1]!;
    escaped[line - 1] = `${text.slice(0, column - 1)}\\${text.slice(column - 1)}`;
  }
  return escaped;
}

/** True where the escaped signs are no longer stumbled over, and nothing is that was not stumbled over before. */
function isCured(before: Stumbles, after: Stumbles, signs: readonly Position[]): boolean {
  const expected = before.places
    .filter((place) => !signs.includes(place))
    .map(({ line, column }) => ({ line, column: column + signs.filter((sign) => sign.line === line && sign.column < column).length }));
  // Where the parser gave up before, it may now come further and stumble over what it had not seen.
  const seen = before.whole ? after.places : after.places.slice(0, expected.length);
  return seen.every((place) => expected.some(({ line, column }) => place.line === line && place.column === column));
}

/**
 * Writes a backslash before each `<` and `{` over which the parser of reports stumbles although it begins no component, tag,
 * comment or address. Nothing else changes; what is left still has its problem.
 */
export function escapeStraySigns(body: string): { text: string; changes: EscapedLine[] } {
  const original = body.split('\n');
  let lines: readonly string[] = original;
  let stumbles = findStumbles(lines);
  for (let count = 0; ;) {
    const signs = findStraySigns(lines, stumbles);
    count += signs.length;
    if (count > MAX_SIGNS) return { text: body, changes: [] };
    const escaped = escapeAt(lines, signs);
    const after = signs.length > 0 ? findStumbles(escaped) : stumbles;
    if (signs.length === 0 || !isCured(stumbles, after, signs)) break;
    [lines, stumbles] = [escaped, after];
  }
  const changes = lines.flatMap((after, index) => {
    const before = original[index]!;
    return after === before ? [] : [{ line: index + 1, before, after }];
  });
  return { text: lines.join('\n'), changes };
}

/**
 * Escapes the stray signs of a report's file. Line ends and everything else stay byte for byte; a line whose letters are
 * composed in another way than the reader composes them is left as it is. Undefined where nothing changes.
 */
export function escapeReport(bytes: Uint8Array, file: string): { bytes: Uint8Array; changes: EscapedLine[] } | undefined {
  const { text } = decodeText(bytes, file);
  if (text === undefined) return undefined;
  const split = splitFrontMatter(text, file);
  if (!('body' in split)) return undefined;
  const lines = new TextDecoder().decode(bytes).split('\n');
  const changes: EscapedLine[] = [];
  for (const { line, before, after } of escapeStraySigns(split.body).changes) {
    const index = line + split.bodyLine - 2;
    const end = lines[index]!.endsWith('\r') ? '\r' : '';
    if (lines[index] !== before + end) continue;
    lines[index] = after + end;
    changes.push({ line: index + 1, before, after });
  }
  return changes.length > 0 ? { bytes: new TextEncoder().encode(lines.join('\n')), changes } : undefined;
}
