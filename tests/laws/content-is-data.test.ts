import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import { BodyProblems, checkNodes, nodesOf, parseTree } from '#reader/reports/report-tree.ts';
import { importsOf, scriptsOf, sourcesIn } from './arrows.ts';

const PROGRAM = new Map([...sourcesIn('src', 'scripts'), ['astro.config.mjs', readFileSync('astro.config.mjs', 'utf8')]]);

/** The outlines of the map are a JSON file of a package, which is found as Node finds modules. */
const RESOLVES_A_PACKAGE = 'src/site/map-shapes.ts';
/** What this project was compiled to, in a folder that the file is handed. */
const LOADS_THE_PROGRAM = 'src/site/making/load-app.ts';
const LOADS_WHILE_RUNNING = /import\.meta\.glob|\bimport\s*\(|\b(?:require|createRequire|evaluate|mdxToJs)\s*\(/;

interface Loaded {
  how: string;
  name: string | undefined;
}

/** What a file loads while running: each argument as it is written, or undefined where it is worked out. */
function loadedWhileRunning(path: string, text: string): Loaded[] {
  const found: Loaded[] = [];
  const add = (how: string, node: ts.Node | undefined) => {
    const list = node && ts.isArrayLiteralExpression(node) ? node.elements : [node];
    for (const item of list) found.push({ how, name: item && ts.isStringLiteralLike(item) ? item.text : undefined });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add('import', node.arguments[0]);
      else if (/^import\.meta\.glob|^(?:require|createRequire|evaluate|mdxToJs)$/.test(called)) add(called, node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', scriptsOf(path, text), ts.ScriptTarget.Latest, true));
  return found;
}

/** What a file loads as modules. */
function loadedBy(path: string, text: string): Loaded[] {
  const written = importsOf(path, text).map((name) => ({ how: 'import', name }));
  const running = LOADS_WHILE_RUNNING.test(text) ? loadedWhileRunning(path, text) : [];
  return [...written, ...running.filter(({ how, name }) => how !== 'import' || name === undefined)];
}

/** Names that lead below `content/`, or might: a pattern that does not begin inside `src`, a path that climbs into it. */
function dangers(path: string, text: string): string[] {
  return loadedBy(path, text).flatMap(({ how, name }) => {
    const danger = (() => {
      if (name === undefined) return true;
      if (how.startsWith('import.meta.glob')) return !/^\/(?:src\/[a-z]+|conference\/pages)\//.test(name) || name.includes('..');
      if (how !== 'import') return true;
      const reached = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name.replace(/^\//, '');
      return /^(?:\.\.|content(?:\/|$))/.test(reached) || /^(?:node:)?(?:vm|module)$|@mdx-js/.test(reached);
    })();
    return danger ? [`${path}: ${how} ${name ?? '(worked out while running)'}`] : [];
  });
}

test('no file of the program loads a module that stands below content', () => {
  expect(PROGRAM.size).toBeGreaterThan(300);
  const found = [...PROGRAM].flatMap(([path, text]) => ([RESOLVES_A_PACKAGE, LOADS_THE_PROGRAM].includes(path) ? [] : dangers(path, text)));
  expect(found).toEqual([]);
  const required = [...PROGRAM.get(RESOLVES_A_PACKAGE)!.matchAll(/createRequire\([^)]*\)(.*?)\/countries/g)].map((match) => match[1]);
  expect(required).toEqual(['(`world-atlas']);
  const compiled = loadedWhileRunning(LOADS_THE_PROGRAM, PROGRAM.get(LOADS_THE_PROGRAM)!);
  expect(compiled).toEqual([{ how: 'import', name: undefined }]);
  expect(PROGRAM.get(LOADS_THE_PROGRAM)).toContain('/^prerender-entry\\.[\\w-]+\\.mjs$/');
});

test.each([
  ["import.meta.glob('/content/pages/*/*.mdx', { eager: true });"],
  ["import.meta.glob(['/conference/pages/*.mdx', '/**/*.mdx']);"],
  ["import.meta.glob('../../content/**/*.mdx');"],
  ["import.meta.glob('/conference/pages/../../content/*.mdx');"],
  ['import.meta.glob<string>(`/${folder}/*.mdx`);'],
  ["import page from '../../content/reports/org/a.mdx';"],
  ["export * from '/content/reports/org/a.mdx';"],
  ["await import('../../content/a.mdx');"],
  ['await import(file);'],
  ["import { compile } from '@mdx-js/mdx';"],
  ["import vm from 'node:vm';"],
  ['evaluate(text);'],
])('such a load would be seen: %s', (line) => {
  expect(dangers('src/site/example.ts', line).length).toBe(1);
});

test('content is not handed to the loaders of Astro, which compile what they find', () => {
  const users = [...PROGRAM].filter(([, text]) => /import (?!type )[^;]*from 'astro\/loaders'/.test(text)).map(([path]) => path);
  expect(users).toEqual([]);
  const declared = PROGRAM.get('src/content.config.ts')!;
  expect([...declared.matchAll(/loader: (\w+)/g)].map((match) => match[1])).not.toContain('glob');
});

const PROSE = readdirSync('conference/pages', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));

/** ESLint does not read MDX: the maintainers' pages are held to what a report may hold, which is no program. */
function problemsOfProse(text: string): string[] {
  const split = splitFrontMatter(text, 'page.mdx');
  if ('problems' in split && split.problems.length > 0) return split.problems.map(({ code }) => code);
  const body = text.slice(text.indexOf('\n---\n') + 5);
  const problems = new BodyProblems('page.mdx', 1);
  const parsed = parseTree(body, 'es', problems);
  if (parsed) checkNodes(nodesOf(parsed.tree, problems) ?? [], body, problems);
  return problems.list.map(({ code }) => code);
}

test('the maintainers’ pages are words alone: nothing in them runs, and no personal value stands in them', () => {
  expect(PROSE.length).toBeGreaterThanOrEqual(8);
  for (const name of PROSE) {
    const text = readFileSync(join('conference/pages', name), 'utf8');
    expect(problemsOfProse(text), name).toEqual([]);
    expect(
      findPersonalData(text).map(({ kind }) => kind),
      name,
    ).toEqual([]);
  }
});

test.each([
  ['export const a = 1;', 'mdx-code'],
  ["import fs from 'node:fs';", 'mdx-code'],
  ['Hoy: {process.cwd()}', 'mdx-expression'],
  ['<Chart data="x" />', 'mdx-component'],
])('a program in such a page would be seen: %s', (line, code) => {
  expect(problemsOfProse(`---\ntitle: x\n---\n\n${line}\n`)).toEqual([code]);
});
