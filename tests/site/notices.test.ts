import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf, packageOf } from '#site/notices.ts';
import { elementsOf, SITES } from './built-site.ts';

const ALIASES: Record<string, string> = {
  '#client/': 'src/client/',
  '#search/': 'src/search/',
  '#forms/': 'src/forms/',
  '#papers/': 'src/papers/',
  '#conference/': 'conference/',
  '#reader/': 'src/reader/',
  '#domain/': 'src/domain/',
  '#i18n/': 'src/i18n/',
  '#addresses/': 'src/addresses/',
  '#views/': 'src/views/',
};

function fileOf(from: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return join(dirname(from), plain);
  const alias = Object.keys(ALIASES).find((name) => plain.startsWith(name));
  return alias && ALIASES[alias]! + plain.slice(alias.length);
}

/** Packages that files import, and what those import, as the sources themselves say. */
function packagesFrom(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
      /(?:^import (?!type\b)(?:[^'";]*? from )?|\bimport\(|new URL\((?='\.))'([^']+)'/gm,
    )) {
      const inside = fileOf(file, specifier!);
      if (inside) follow(inside);
      else packages.add(packageOf(`/node_modules/${specifier!}/`)!);
    }
  };
  files.forEach(follow);
  return packages;
}

/** What packages need outside a browser alone: to be started as commands, to be tested, and to read streams of Node. */
const OF_NODE = new Set(['argparse', 'duck', 'readable-stream']);

/** With what each package needs in its turn. */
function withNeeds(packages: Iterable<string>): string[] {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name) || OF_NODE.has(name)) return;
    all.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    Object.keys(dependencies).forEach(add);
  };
  for (const name of packages) add(name);
  return [...all];
}

const CLIENT = readdirSync('src/client', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/client/${file}`);

test.each(SITES)('%s: every package whose code is in a script is listed with its licence', (_, folder) => {
  const list = readFileSync(join(folder, 'licencias.txt'), 'utf8');
  // Browsers run schemas with an engine of the project's own.
  const needed = withNeeds(packagesFrom(CLIENT)).filter((name) => name !== 'zod');
  expect(needed).toEqual(expect.arrayContaining(['chart.js', '@kurkle/color', 'fuse.js', 'minisearch']));
  for (const name of [...needed, 'vite', 'd3-geo', 'topojson-client', 'world-atlas']) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    expect(list, name).toContain(`\n${name} ${version} (`);
  }
  for (const text of ['The MIT License (MIT)', 'Apache License', 'Permission to use, copy, modify, and/or distribute', 'Bitstream Vera'])
    expect(list).toContain(text);
});

test.each(SITES)('%s: the pages about the site lead to the list', (_, folder) => {
  for (const page of ['acerca', 'en/about']) {
    const links = elementsOf(readFileSync(join(folder, page, 'index.html'), 'utf8')).map(({ attributes }) => attributes.get('href') ?? '');
    expect(links.filter((href) => new URL(href, `https://example.org/${page}/`).pathname === '/licencias.txt')).toHaveLength(1);
  }
});

test('a package is known by the path of its module, and one without a licence stops the build', () => {
  expect(packageOf('/x/node_modules/chart.js/dist/chart.js')).toBe('chart.js');
  expect(packageOf('/x/node_modules/a/node_modules/@kurkle/color/dist/c.js')).toBe('@kurkle/color');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('/x/src/client/search.ts')).toBeUndefined();
  expect(() => noticesOf(['no-such-package'])).toThrow();
});
