import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { FieldPath } from '#domain/ledger/entry.ts';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';
import { FORBIDDEN_KEYS, NOT_PLAIN, readPlainYaml } from './plain-yaml.ts';
import { problem, type Position, type Problem } from '#domain/problems/problem.ts';

export const YAML_MAX_BYTES = 32 * 1024;
export const YAML_MAX_DEPTH = 10;

export interface ParsedYaml {
  /** Plain JSON data; undefined where there are problems. */
  data: unknown;
  locate(path: FieldPath): Position | undefined;
  problems: Problem[];
}

const MAX_OPEN = 64;
const DEEP_LINE = /^\s*(?:[-?]\s+){12}|^\s{200}/;
/** What every deep line holds: without it, lines need not be looked at one by one. */
const PART_OF_DEEP_LINE = /(?:[-?]\s+){12}|\s{200}/;

/** Nesting that a line-by-line look can see, so that the parser itself never recurses deeply. */
function looksTooDeep(source: string): boolean {
  let open = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '[' || character === '{') open++;
    else if (open > 0 && (character === ']' || character === '}')) open--;
    if (open > MAX_OPEN) return true;
  }
  return PART_OF_DEEP_LINE.test(source) && source.split('\n').some((line) => DEEP_LINE.test(line));
}

/** What escapes of YAML bring into a text: what stands in the file itself is told for the whole of the file. */
function escapedCharacters(value: string, written: string, file: string, place: Position | undefined): Problem[] {
  const hidden = hiddenCharacters(value).map(({ found }) => problem('hidden-character', file, place, { found }));
  const disguised = disguisedLetters(value.normalize('NFC'))
    .filter(({ sign }) => !written.includes(sign))
    .map(({ code, found, meant }) => problem(code, file, place, { found, meant }));
  return [...hidden, ...disguised];
}

function checkNodes(document: Document, source: string, file: string, at: (offset: number) => Position): Problem[] {
  const problems: Problem[] = [];
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 1 }];
  const forbid = (node: Node, found: string) =>
    problems.push(problem('yaml-forbidden', file, node.range ? at(node.range[0]) : undefined, { found }));
  const forbidMarks = (node: Node) => {
    if (!isAlias(node) && node.anchor) forbid(node, `&${node.anchor}`);
    if (node.tag) forbid(node, node.tag);
  };
  while (stack.length > 0) {
    const { node, depth } = stack.pop()!;
    if (depth > YAML_MAX_DEPTH) {
      problems.push(problem('yaml-too-deep', file, undefined, { maxLevels: YAML_MAX_DEPTH }));
      return problems;
    }
    if (isAlias(node)) forbid(node, `*${node.source}`);
    else if (isPair(node)) {
      const key = node.key;
      if (isNode(key) && !isAlias(key)) forbidMarks(key);
      if (isScalar(key) && typeof key.value === 'string') {
        if (FORBIDDEN_KEYS.has(key.value)) forbid(key, key.value);
      } else if (key) forbid(key as Node, isScalar(key) ? String(key.value) : '? …');
      stack.push({ node: node.value, depth });
    } else if (isMap(node) || isSeq(node) || isScalar(node)) {
      forbidMarks(node);
      if (isScalar(node) && typeof node.value === 'string') {
        problems.push(
          ...escapedCharacters(node.value, source.slice(...(node.range ?? [])), file, node.range ? at(node.range[0]) : undefined),
        );
      }
      if (!isScalar(node)) for (const item of node.items) stack.push({ node: item, depth: depth + 1 });
    }
  }
  return problems;
}

/** Node at a path, or the nearest enclosing one; for a key of a map, the key itself. */
function nodeAt(document: Document, path: FieldPath): Node | undefined {
  let node: unknown = document.contents;
  let place = node as Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return place;
      place = pair.key as Node;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = typeof step === 'number' ? node.items[step] : undefined;
      if (!item) return place;
      place = item as Node;
      node = item;
    } else return place;
  }
  return place;
}

/** Offset of a line that ends the document while something below it would be lost; undefined where nothing would. */
function documentEnd(source: string): number | undefined {
  let offset = 0;
  let end: number | undefined;
  for (const line of source.split('\n')) {
    if (end === undefined && /^(?:\.\.\.|---)(?:\s|$)/.test(line)) end = offset;
    else if (end !== undefined && /^\s*[^\s#]/.test(line)) return end;
    offset += line.length + 1;
  }
  return undefined;
}

/** One problem for the first thing that cannot be understood (what follows is its echo), and one for each repeated key. */
function syntaxProblems(document: Document, source: string, file: string, at: (offset: number) => Position): Problem[] {
  const problems: Problem[] = [];
  const lineOf = (offset: number) => {
    const start = source.lastIndexOf('\n', offset - 1) + 1;
    const line = source.slice(start).split('\n', 1)[0]!.trim();
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
  };
  for (const error of [...document.errors, ...document.warnings]) {
    const [offset] = error.pos;
    if (error.code === 'DUPLICATE_KEY') {
      problems.push(problem('yaml-duplicate-key', file, at(offset), { found: source.slice(offset).split(/[:\s]/, 1)[0]! }));
    } else if (!problems.some(({ code }) => code === 'yaml-syntax')) {
      const tab = /^ *\t/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1));
      problems.push(problem('yaml-syntax', file, at(offset), { found: lineOf(offset), ...(tab && { tab }) }));
    }
  }
  const end = documentEnd(source);
  if (end !== undefined && problems.length === 0) problems.push(problem('yaml-syntax', file, at(end), { found: lineOf(end) }));
  return problems;
}

const refused = (...problems: Problem[]): ParsedYaml => ({ data: undefined, locate: () => undefined, problems });

/** Parses any YAML 1.2, with each refusal and the place of each node; exported for the test that compares the two. */
export function parseWhole(source: string, file: string, firstLine: number): ParsedYaml {
  const lineCounter = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter,
    logLevel: 'silent',
  });
  const problems = syntaxProblems(document, source, file, at);
  problems.push(...checkNodes(document, source, file, at));
  if (problems.length > 0) return refused(...problems);
  return {
    data: document.toJS({ maxAliasCount: 0 }) ?? {},
    locate: (path) => {
      const offset = nodeAt(document, path)?.range?.[0];
      return offset === undefined ? { line: firstLine, column: 1 } : at(offset);
    },
    problems: [],
  };
}

/** Parses YAML 1.2 without anchors, tags, merge keys or deep nesting; `firstLine` is the line of the file it begins on. */
export function parseYaml(source: string, file: string, firstLine: number): ParsedYaml {
  if (Buffer.byteLength(source) > YAML_MAX_BYTES) {
    return refused(problem('front-matter-too-large', file, undefined, { maxKibibytes: YAML_MAX_BYTES / 1024 }));
  }
  if (looksTooDeep(source)) return refused(problem('yaml-too-deep', file, undefined, { maxLevels: YAML_MAX_DEPTH }));
  const plain = readPlainYaml(source);
  if (plain === NOT_PLAIN) return parseWhole(source, file, firstLine);
  // Places are asked for where something is wrong, which is rare; the parser that knows them is called then.
  let whole: ParsedYaml | undefined;
  return { data: plain, locate: (path) => (whole ??= parseWhole(source, file, firstLine)).locate(path), problems: [] };
}

/** Where a value stands in the text that it was read from, and where what it holds does. */
export interface YamlSpot {
  kind: 'scalar' | 'map' | 'list';
  /** In brackets or braces, on one line or several. */
  isFlow: boolean;
  from: number;
  /** After its last sign; of a block, after that of its last item. */
  to: number;
  items: readonly YamlItem[];
}

/** An item of a list, or a key of a map with its value; undefined where there is none. */
export interface YamlItem {
  key?: string;
  from: number;
  /** After the key; of an item of a list, where it begins. */
  keyTo: number;
  value: YamlSpot | undefined;
}

function itemOf(item: unknown, source: string): YamlItem {
  if (!isPair(item)) {
    const value = spotOf(item, source);
    return { from: value?.from ?? 0, keyTo: value?.from ?? 0, value };
  }
  const [from = 0, keyTo = 0] = (item.key as Node).range ?? [];
  return { key: isScalar(item.key) ? String(item.key.value) : '', from, keyTo, value: spotOf(item.value, source) };
}

function spotOf(node: unknown, source: string): YamlSpot | undefined {
  if (!isNode(node) || !node.range || (isScalar(node) && node.value === null)) return undefined;
  const [from, end] = node.range;
  if (!isMap(node) && !isSeq(node)) {
    // A text of several lines has the line break behind it.
    return { kind: 'scalar', isFlow: true, from, to: from + source.slice(from, end).trimEnd().length, items: [] };
  }
  const isFlow = node.flow === true;
  const items = (node.items as unknown[]).map((item) => itemOf(item, source));
  const last = items.at(-1);
  return { kind: isMap(node) ? 'map' : 'list', isFlow, from, to: isFlow || !last ? end : (last.value?.to ?? last.keyTo + 1), items };
}

/** Where everything stands in a YAML text that was found sound; undefined where it holds nothing. */
export function spotsOf(source: string): YamlSpot | undefined {
  return spotOf(parseDocument(source, { version: '1.2', schema: 'core', logLevel: 'silent' }).contents, source);
}
