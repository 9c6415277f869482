import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differencesFrom, readChecksums, writeChecksums } from '../../../scripts/build/checksums.ts';
import { gapsIn } from '../../../scripts/build/finished.ts';
import { shrinkage } from '../../../scripts/build/shrinkage.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'finished-'));
});
afterEach(() => {
  rmSync(site, { recursive: true, force: true });
});

const PAGE = '<link rel="stylesheet" href="/base/_astro/site.css"><script type="module" src="/base/_astro/a.js"></script>';
const sitemap = (...paths: string[]) => paths.map((path) => `<url><loc>https://example.org/base/${path}</loc></url>`).join('');
const WHOLE: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  'en/index.html': PAGE,
  '404.html': PAGE,
  'buscar/index.html': PAGE,
  'en/search/index.html': PAGE,
  'acuerdos/ñandú/index.html': PAGE,
  'robots.txt': 'x',
  'sitemap.xml': sitemap('', 'en/', 'acuerdos/%C3%B1and%C3%BA/'),
  '_astro/site.css': 'x',
  '_astro/a.js': 'x',
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
}
const gaps = () => gapsIn(site, '/base/').map(({ file }) => file);

test('a whole site has no gap', () => {
  write(WHOLE);
  expect(gaps()).toEqual([]);
});

test.each(Object.keys(WHOLE))('without %s something is missing', (file) => {
  write(WHOLE);
  rmSync(join(site, file));
  expect(gaps()).not.toEqual([]);
});

test('a page that one of several maps names is missed', () => {
  const maps = { 'sitemap.xml': sitemap('sitemap-1.xml', 'sitemap-2.xml'), 'sitemap-1.xml': sitemap('', 'en/') };
  write({ ...WHOLE, ...maps, 'sitemap-2.xml': sitemap('lost/') });
  expect(gaps()).toEqual(['lost/index.html']);
  rmSync(join(site, 'sitemap-2.xml'));
  expect(gaps()).toEqual(['sitemap-2.xml']);
});

test('an empty style sheet, and a page that loads none, are gaps', () => {
  write({ ...WHOLE, '_astro/site.css': '' });
  expect(gaps()).toEqual(['_astro/site.css']);
  write({ ...WHOLE, 'en/index.html': '<p>without styles</p>' });
  expect(gaps()).toEqual(['en/index.html (css)']);
});

test('the list of sums finds what was changed, lost and added', () => {
  write(WHOLE);
  writeChecksums(site);
  const sums = readChecksums(site)!;
  expect(differencesFrom(site, sums)).toEqual({ missing: [], changed: [], added: [] });
  write({ 'index.html': 'other', 'new.txt': 'x' });
  rmSync(join(site, 'robots.txt'));
  expect(differencesFrom(site, sums)).toEqual({ missing: ['robots.txt'], changed: ['index.html'], added: ['new.txt'] });
});

test('a site that loses more than a quarter of its pages is asked about', () => {
  const before = new Map(Array.from({ length: 100 }, (_, index) => [`${index}.html`, 'sum']));
  const pages = (count: number) => Array.from({ length: count }, (_, index) => `${index}.html`);
  expect(shrinkage(before, pages(75))).toBeUndefined();
  expect(shrinkage(before, pages(74))).toEqual({ before: 100, after: 74 });
  expect(shrinkage(undefined, pages(0))).toBeUndefined();
});
