import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exchange, makeReadable, recover } from '../../../scripts/build/exchange.ts';

let scratch: string;
let site: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'exchange-'));
  site = join(scratch, 'dist');
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function put(folder: string, words: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  return folder;
}
const published = () => readFileSync(join(site, 'index.html'), 'utf8');

test('the new site stands where the old one stood, with nothing left beside it', () => {
  exchange(put(join(scratch, 'next'), 'first'), site);
  exchange(put(join(scratch, 'next'), 'second'), site);
  expect(published()).toBe('second');
  expect(readdirSync(scratch)).toEqual(['dist']);
});

test('cut off between the two steps, the old site comes back', () => {
  put(site, 'old');
  renameSync(site, `${site}.previous`);
  recover(site);
  expect(published()).toBe('old');
  expect(readdirSync(scratch)).toEqual(['dist']);
});

test('cut off after them, the new one stays and the old one is cleared', () => {
  put(site, 'new');
  put(`${site}.previous`, 'old');
  recover(site);
  expect(published()).toBe('new');
  expect(readdirSync(scratch)).toEqual(['dist']);
});

test('cut off while the old one was deleted, what is left of it is never published', () => {
  put(`${site}.replaced`, 'half of the old one');
  recover(site);
  expect(existsSync(site)).toBe(false);
  expect(readdirSync(scratch)).toEqual([]);
});

test('what ended builds wrote beside the site is cleared, and nothing else', () => {
  put(site, 'old');
  for (const name of ['dist.4711.next', 'dist.4711.store', 'dist.12.next']) put(join(scratch, name), 'half');
  const others = ['dist', 'dist-demo.12.next', 'dist.12.next.mine', 'dist.backup', 'dist.next'];
  for (const name of others) put(join(scratch, name), 'kept');
  recover(site);
  expect(readdirSync(scratch).toSorted()).toEqual(others);
});

test('where the new site cannot be put, the old one stays', () => {
  put(site, 'old');
  expect(() => exchange(join(scratch, 'no such folder'), site)).toThrow();
  expect(published()).toBe('old');
});

test('a web server can read what a careful umask hid', () => {
  put(join(site, 'a'), 'x');
  chmodSync(join(site, 'a/index.html'), 0o600);
  chmodSync(join(site, 'a'), 0o700);
  makeReadable(site);
  expect([site, join(site, 'a'), join(site, 'a/index.html')].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual([
    '755',
    '755',
    '644',
  ]);
});
