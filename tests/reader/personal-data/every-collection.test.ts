import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Problem } from '#domain/problems/problem.ts';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { problemsOf, withFolder, type Files } from '../content-folder.ts';
import { tinyPng } from '../tiny-png.ts';

type Path = readonly string[];
interface Node {
  def: {
    type: string;
    shape?: Record<string, Node>;
    element?: Node;
    options?: Node[];
    innerType?: Node;
    in?: Node;
    valueType?: Node;
    keyType?: Node;
  };
}

/** Every place of a schema that takes a text of any kind: fields, items of lists, keys and values of maps. */
function textsOf({ def }: Node, path: Path = []): Path[] {
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape!).flatMap(([key, field]) => textsOf(field, [...path, key]));
    case 'array':
      return textsOf(def.element!, path);
    case 'union':
      return def.options!.flatMap((option) => textsOf(option, path));
    case 'record':
      return [[...path, 'KEY'], ...textsOf(def.valueType!, [...path, 'one'])];
    case 'pipe':
      return textsOf(def.in!, path);
    case 'string':
    case 'enum':
    case 'literal':
      return [path];
    case 'number':
    case 'int':
    case 'boolean':
      return [];
    default:
      return textsOf(def.innerType!, path);
  }
}

/** Telephone numbers that nobody has, each another one. */
const numbered = (index: number): string => `+502 5599-${String(index).padStart(4, '0')}`;

/** A header in which the value stands at the path; at the end of the path it is the key, where the path says so. */
function header(path: Path, value: string): string {
  const lines = path.map((key, depth) => `${' '.repeat(depth)}${key === 'KEY' ? JSON.stringify(value) : key}:`);
  return `---\n${lines.join('\n')} ${path.at(-1) === 'KEY' ? 'x' : JSON.stringify(value)}\n---\n`;
}

const found = (problems: readonly Problem[]): Problem[] => problems.filter(({ code }) => code === 'personal-data');

/** A file of every text of a collection, its number and the name it has. */
function filesOf(collection: CollectionName): { name: string; path: Path }[] {
  const schema: CollectionSchema = COLLECTIONS[collection];
  const paths = (node: z.ZodType | undefined): Path[] => (node ? textsOf(node as unknown as Node) : []);
  const unique = (list: Path[]): Path[] => [...new Map(list.map((path) => [path.join('.'), path])).values()];
  const folder = collection === 'reports' ? 'reports/org-ejemplo' : collection;
  const ending = collection === 'reports' ? 'mdx' : 'md';
  return [
    ...unique(paths(schema.facts)).map((path, index) => ({ name: `${folder}/f${index}.${ending}`, path })),
    ...unique(paths(schema.words)).map((path, index) => ({ name: `${folder}/w${index}.es.md`, path })),
  ];
}

describe('a text that a schema knows, or will know, is searched', () => {
  test.each(COLLECTION_NAMES)('in %s', (collection) => {
    const places = filesOf(collection);
    expect(places.length).toBeGreaterThan(3);
    const files: Files = Object.fromEntries(places.map(({ name, path }, index) => [name, header(path, numbered(index))]));
    const told = new Map(found(problemsOf(files)).map(({ file, position }) => [file, position?.line]));
    const missed = places.filter(({ name, path }) => told.get(name) !== 1 + path.length).map(({ path }) => path.join('.'));
    expect(missed).toEqual([]);
  });
});

const HIDDEN: Record<string, string> = {
  'a comment': 'kind: theme # llame al +502 5599-0001',
  'a line of comments': '# llame al +502 5599-0001\nkind: theme',
  'a key that no schema knows': '"+502 5599-0001": x',
  'a value that no schema knows': 'contact: +502 5599-0001',
  'a number': 'telefono: 55990001',
  'an escape': String.raw`note: "llame al \x2b502 5599\u002d0001"`,
  'a key with an escape': String.raw`"\x2b502 5599\u002d0001": x`,
  'an address with signs for blanks': 'url: https://example.org/tel%20%2B502%205599-0001',
  'a text folded over lines': 'note: >-\n  llame al\n  +502 5599-0001',
  'a header that is not YAML': 'kind: [theme\nnote: "+502 5599-0001',
  'a file that is not UTF-8': 'note: "+502 5599-0001 \uD800"',
};

test.each(Object.entries(HIDDEN))('personal data in %s is told once, with its line, and never shown', (_, yaml) => {
  const text = `---\n${yaml}\n---\n`;
  const bytes = yaml.includes('\uD800') ? Buffer.from(text.replace('\uD800', '\u00FF'), 'latin1') : text;
  const problems = problemsOf({ 'themes/t1.md': bytes });
  const [first, ...others] = found(problems);
  expect(others).toHaveLength(0);
  expect([first?.file, first?.severity]).toEqual(['themes/t1.md', 'error']);
  const line = text.split('\n').findIndex((one) => /5599/.test(one)) + 1;
  expect([line, line - 1, line - 2]).toContain(first!.position!.line);
  expect(/5599/.test(JSON.stringify(problems))).toBe(false);
});

test('names of files of every collection, of translations and of pictures are searched', () => {
  const names = COLLECTION_NAMES.map((collection) =>
    collection === 'reports' ? 'reports/org-ejemplo/caso-de-keyli-mejia.mdx' : `${collection}/caso-de-keyli-mejia.es.md`,
  );
  const files: Files = { ...Object.fromEntries(names.map((name) => [name, '---\nx: y\n---\n'])) };
  files['reports/org-ejemplo/la-nina-keyli-de-9-anos.png'] = tinyPng();
  const problems = problemsOf(files).filter(({ code }) => code.startsWith('personal-data'));
  const kinds = Object.fromEntries(problems.map((item) => [item.file, `${item.severity} ${(item.facts as { kind: string }).kind}`]));
  expect(kinds).toEqual({
    ...Object.fromEntries(names.map((name) => [name, 'warning person-name'])),
    'reports/org-ejemplo/la-nina-keyli-de-9-anos.png': 'error minor',
  });
});

describe('a permission', () => {
  const permitted = (reason: string): Files => ({
    'parties/aa.md': `---\nkind: member-country\npermissions:\n  - text: '+502 5599-0001'\n    reason: ${reason}\n---\n`,
    'parties/aa.es.md': '---\ntitle: Casa\nsummary: "Tel. +502 5599 0001"\n---\n',
    'parties/bb.md': '---\nkind: member-country\nname: "+502 5599-0001"\n---\n',
  });
  test('of a record holds in its translations and nowhere else, and is told without its value', () => {
    const problems = problemsOf(permitted('Línea pública'));
    expect(found(problems).map(({ file }) => file)).toEqual(['parties/bb.md']);
    const told = problems.find(({ code }) => code === 'personal-data-permitted')!;
    expect([told.file, told.severity, told.facts]).toEqual(['parties/aa.md', 'warning', { found: '+5…(14)', reason: 'Línea pública' }]);
  });

  test('whose reason repeats the value is told without it as well', () => {
    expect(/5599/.test(JSON.stringify(problemsOf(permitted('Es el +502 5599-0001 de la oficina'))))).toBe(false);
  });
});

test('a file full of personal data is told in part, quoted not at all, and in bounded time', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `k${index}: { tel: "${numbered(index)}" }`).join('\n');
  withFolder({ 'themes/t1.md': `---\nkind: "5599-0"\n${lines}\n---\n` }, (root) => {
    const { problems } = loadLedger(root);
    expect(found(problems)).toHaveLength(50);
    expect(/5599/.test(JSON.stringify(problems))).toBe(false);
  });
});

test('what is told of a place can be found there', () => {
  const text = '---\nkind: theme\n# el celular 5599-0001 de ella\n---\n';
  const [problem] = found(problemsOf({ [join('themes', 't1.md')]: text }));
  const line = text.split('\n')[problem!.position!.line - 1]!;
  expect(findPersonalData(line.slice(0, problem!.position!.column - 1))).toEqual([]);
  expect(line.slice(problem!.position!.column - 1)).toMatch(/^5599/);
});
