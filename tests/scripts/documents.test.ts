import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { documentedOnDisk, editorSchemas, fieldReference } from '../../scripts/document-fields.ts';

const DOCUMENTS = [
  'README.md',
  'README.es.md',
  'CONTRIBUTING.md',
  'CONTRIBUTING.es.md',
  'SECURITY.md',
  'docs/architecture.md',
  'docs/decisions.md',
  'docs/addresses.md',
  'docs/dependencies.md',
  'docs/guides/review.md',
  'docs/guides/review.es.md',
  'docs/forges.md',
  'docs/forges.es.md',
  'docs/hosting.md',
  'docs/hosting.es.md',
  'docs/validator.md',
  'docs/validator.es.md',
  'docs/search.md',
  'docs/personal-data.md',
  'docs/measurements.md',
  'docs/glossary.md',
  'docs/recipes/field.md',
  'docs/recipes/figure.md',
  'docs/recipes/obligation-rule.md',
];

test('the field reference and the editor schemas are what the schemas say today', () => {
  const disk = documentedOnDisk();
  expect(disk.reference).toBe(fieldReference());
  expect(disk.schemas).toEqual(new Map([...editorSchemas()].sort(([a], [b]) => (a < b ? -1 : 1))));
});

test.each(DOCUMENTS)('every file that %s links to exists', (document) => {
  // What is written as code is an example, and no link.
  const text = readFileSync(document, 'utf8').replaceAll(/^```.*?^```|`[^`\n]*`/gms, '');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map((match) => match[1]!);
  const missing = links.filter((link) => !existsSync(join(dirname(document), link)));
  expect(missing).toEqual([]);
});

test.each([
  ['docs/architecture.md', 20],
  ['docs/recipes/field.md', 20],
  ['docs/recipes/figure.md', 10],
  ['docs/recipes/obligation-rule.md', 10],
])('every path that %s names exists', (document, atLeast) => {
  const text = readFileSync(document, 'utf8');
  const paths = [...text.matchAll(/`((?:src|scripts|tests|docs|content)\/[\w./[\]-]*)`/g)].map((match) => match[1]!);
  expect(paths.length).toBeGreaterThan(atLeast);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every name of the code in the recipe of a rule is still in the files it sends to', () => {
  const recipe = readFileSync('docs/recipes/obligation-rule.md', 'utf8');
  const files = [...recipe.matchAll(/`((?:src|scripts|tests)\/[\w./-]*\.ts)`/g)].map((match) => readFileSync(match[1]!, 'utf8'));
  const code = [...files, readFileSync('src/domain/obligations/rule-definition.ts', 'utf8'), readFileSync('package.json', 'utf8')].join();
  const names = [...recipe.matchAll(/`(?:npm run )?([a-zA-Z_]+)`/g)].map((match) => match[1]!);
  const fields = [...recipe.matchAll(/^ {2}(\w+): /gm)].map((match) => match[1]!);
  expect(names.length + fields.length).toBeGreaterThan(15);
  expect([...names, ...fields].filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

test('every direct dependency is pinned exactly and has its line in docs/dependencies.md', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Record<string, string>
  >;
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const document = readFileSync('docs/dependencies.md', 'utf8');
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(Object.keys(all).filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
});

test('every optional platform package is in the lock file, so that a clean install works everywhere', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !Object.keys(lock.packages).some((key) => key.endsWith(`node_modules/${name}`)))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
