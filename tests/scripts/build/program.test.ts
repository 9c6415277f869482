import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOver } from '#site/making/handed-collections.ts';
import { addressesWhile, answerWith } from '#site/making/kept-pictures.ts';
import { programKey } from '#site/making/program.ts';
import { digestOf, isSealed, seal } from '#site/making/sealed.ts';
import { readSettings } from '#site/settings.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a program is another one for another address, base path, or variable that is written into it, and none for another day or folder', () => {
  const keyOf = (env: NodeJS.ProcessEnv) => programKey(readSettings(env, new Date()), env);
  const plain = keyOf({});
  for (const same of [{ AS_OF: '2020-01-01' }, { OUT_DIR: 'elsewhere' }, { CONTENT_DIR: 'tests/fixtures/sound' }, { TZ: 'Asia/Tokyo' }])
    expect(keyOf(same), JSON.stringify(same)).toBe(plain);
  const others = [{ SITE_URL: 'https://example.net' }, { BASE_PATH: 'a' }, { DEMO: '1' }, { PUBLIC_A: '1' }, { NODE_ENV: 'a' }].map(keyOf);
  expect(new Set([plain, ...others]).size).toBe(others.length + 1);
});

test('a digest tells every byte, every name and every place of a file', () => {
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
    return digestOf(folder, ['a', 'b', 'not-there']);
  };
  const digests = [write('a/one', 'x'), write('a/one', 'y'), write('a/two', ''), write('b/two', ''), write('b/deep/er', 'x')];
  expect(new Set(digests).size).toBe(digests.length);
  expect(write('c', 'not asked for')).toBe(digests.at(-1));
});

test('a sealed folder in which anything is missing, other or added is none', () => {
  const sealed = join(folder, 'sealed');
  mkdirSync(sealed);
  writeFileSync(join(sealed, 'one'), '1');
  expect(isSealed(sealed)).toBe(false);
  seal(sealed);
  expect(isSealed(sealed)).toBe(true);
  writeFileSync(join(sealed, 'one'), '2');
  expect(isSealed(sealed)).toBe(false);
  writeFileSync(join(sealed, 'one'), '1');
  expect(isSealed(sealed)).toBe(true);
  writeFileSync(join(sealed, 'two'), '');
  expect(isSealed(sealed)).toBe(false);
  rmSync(join(sealed, 'one'));
  rmSync(join(sealed, 'two'));
  expect(isSealed(sealed)).toBe(false);
  expect(isSealed(join(folder, 'not-there'))).toBe(false);
});

test('a picture has the address that it was given, and one that was given none ends the build', async () => {
  const assets = { addStaticImage: (_: unknown, properties: unknown) => `/_astro/${JSON.stringify(properties).length}.webp` };
  Reflect.set(globalThis, 'astroAsset', assets);
  const ask = (...picture: [unknown, unknown]) => assets.addStaticImage(...picture);
  try {
    const addresses = await addressesWhile(() => Promise.resolve(ask({ src: 'a' }, ['src'])));
    answerWith(JSON.parse(JSON.stringify(addresses)) as typeof addresses);
    expect(ask({ src: 'a' }, ['src'])).toBe('/_astro/7.webp');
    expect(() => ask({ src: 'b' }, ['src'])).toThrow('no copy');
    Reflect.set(globalThis, 'astroAsset', {});
    await expect(addressesWhile(() => Promise.resolve())).rejects.toThrow('otherwise');
  } finally {
    Reflect.deleteProperty(globalThis, 'astroAsset');
  }
});

test('a text that begins as the path of a picture is not handed over', () => {
  const entry = { id: 'd-01', collection: 'agreements', facts: { title: '__ASTRO_IMAGE_x' } };
  const reading = { contentDir: '', demonstration: false, problems: [], fileCount: 0 };
  const entries = new Map([['agreements', [entry]]]) as unknown as Parameters<typeof handOver>[0]['entries'];
  expect(() => handOver({ entries, reading })).toThrow('entry d-01 begins with __ASTRO_IMAGE_');
});
