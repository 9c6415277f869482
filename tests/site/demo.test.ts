import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import { buildDemo, runDemo } from './build-demo.ts';
import { builtPages, elementsOf, filesBelow, SITE_DIR } from './built-site.ts';

let folder: string;
let site: string;
let ownFolder: string | undefined;

beforeAll(() => {
  const built = process.env.DEMO_SITE_DIR;
  if (built === undefined) buildDemo((ownFolder = mkdtempSync(join(tmpdir(), 'demo-'))));
  folder = built === undefined ? ownFolder! : dirname(built);
  site = join(folder, 'dist-demo');
});
afterAll(() => {
  if (ownFolder !== undefined) rmSync(ownFolder, { recursive: true, force: true });
});

const BANDS = { es: 'Demostración: todos los datos son inventados.', en: 'Demonstration: all data are invented.' };
type Elements = ReturnType<typeof elementsOf>;
const isNotIndexed = (elements: Elements) =>
  elements.some(({ attributes }) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex');
const hasBand = (html: string, elements: Elements) =>
  elements.some(({ name, attributes }) => name === 'aside' && attributes.get('class') === 'demonstration') &&
  Object.values(BANDS).every((text) => html.includes(text));

test('the demonstration is built into its own folder and leaves content and site alone', () => {
  expect(existsSync(join(site, 'index.html'))).toBe(true);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
  expect(filesBelow(join(folder, 'content'))).toEqual(filesBelow('content'));
});

test('every page of the demonstration says in both languages that it is invented, and asks not to be found', () => {
  const pages = builtPages(site);
  expect(pages.length).toBeGreaterThan(500);
  const read = pages.map(({ path, html }) => ({ path, html, elements: elementsOf(html) }));
  expect(read.filter(({ html, elements }) => !hasBand(html, elements)).map(({ path }) => path)).toEqual([]);
  expect(read.filter(({ elements }) => !isNotIndexed(elements)).map(({ path }) => path)).toEqual([]);
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain('<loc>');
});

test('no agreement of the real record is on the demonstration', () => {
  const own = filesBelow(site).filter((file) => /^(?:en\/)?(?:acuerdos|agreements)\/(?!demo-)[a-z]-\d+\//.test(file));
  expect(own).toEqual([]);
  expect(filesBelow(site).filter((file) => file.startsWith(`acuerdos/${DEMO_PREFIX}`))).not.toEqual([]);
});

test('the real site has no band, may be found, and its content holds nothing invented', () => {
  const pages = builtPages(SITE_DIR);
  expect(pages.filter(({ html }) => html.includes('class="demonstration"') || html.includes(BANDS.es)).map(({ path }) => path)).toEqual([]);
  expect(isNotIndexed(elementsOf(pages.find(({ path }) => path === '/')!.html))).toBe(false);
  expect(readFileSync(join(SITE_DIR, 'robots.txt'), 'utf8')).toContain('Allow: /');
  expect(filesBelow('content').filter((file) => file.split('/').some((name) => name.startsWith(DEMO_PREFIX)))).toEqual([]);
});

test('a size, seed or port that cannot be used is refused before anything is written', () => {
  for (const args of [['--size', '61'], ['--seed', '-1'], ['--port', '70000'], ['--what']]) {
    const result = runDemo(folder, ...args, '--build-only');
    expect(result.status, args.join(' ')).toBe(2);
    expect(result.stderr).toContain('npm run demo');
  }
});
