import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, elementsOf, filesBelow, SITE_DIR } from './built-site.ts';
import { copyProject } from './project-copy.ts';

const ROOT = process.cwd();
let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'site-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const copyOf = (name: string): string => copyProject(join(scratch, name));

function runBuild(folder: string, env: Record<string, string>) {
  return spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The day for which a site was made, as its home page says. */
const dayOf = (site: string): string => /<time datetime="(\d{4}-\d\d-\d\d)">/.exec(readFileSync(join(site, 'index.html'), 'utf8'))![1]!;

test('the same content and date give the same bytes in another folder, time zone, language and environment', () => {
  const again = copyOf('a second, longer folder name');
  const result = runBuild(again, {
    AS_OF: dayOf(SITE_DIR),
    TZ: 'Pacific/Auckland',
    LANG: 'es_MX.UTF-8',
    LC_ALL: 'es_MX.UTF-8',
    DEV: '1',
    PROD: '',
    OUT_DIR: join(scratch, 'elsewhere'),
  });
  expect(result.status, result.stderr).toBe(0);
  expect(digests(join(scratch, 'elsewhere'))).toEqual(digests(SITE_DIR));
});

test('a site under a base path keeps every address under it', () => {
  const folder = copyOf('based');
  const result = runBuild(folder, { SITE_URL: 'https://example.net', BASE_PATH: 'acuerdos-crm', AS_OF: '2026-03-01' });
  expect(result.status, result.stderr).toBe(0);
  const strays: string[] = [];
  for (const { path, html } of builtPages(join(folder, 'dist'))) {
    for (const { name, attributes } of elementsOf(html)) {
      for (const key of ['href', 'src', 'action', 'data-index']) {
        const value = attributes.get(key);
        if (value?.startsWith('/') && !value.startsWith('/acuerdos-crm/')) strays.push(`${path}: <${name} ${key}="${value}">`);
      }
    }
  }
  expect(strays).toEqual([]);
});

test('the site of a past day shows what existed then, and every address in it leads somewhere', () => {
  const folder = copyOf('past');
  const result = runBuild(folder, { AS_OF: '2010-06-01' });
  expect(result.status, result.stderr).toBe(0);
  const dist = join(folder, 'dist');
  const files = new Set(filesBelow(dist));
  expect(files.has('acuerdos/d-01/index.html')).toBe(true);
  expect(files.has('acuerdos/d-04/index.html')).toBe(false);
  const lost: string[] = [];
  for (const { path, html } of builtPages(dist)) {
    for (const { attributes } of elementsOf(html)) {
      const [target] = (attributes.get('href') ?? '').split(/[?#]/);
      if (!target?.startsWith('/')) continue;
      const file = target.slice(1) + (target.endsWith('/') ? 'index.html' : '');
      if (!files.has(file)) lost.push(`${path}: ${target}`);
    }
  }
  expect(lost).toEqual([]);
});

test('content with a problem never produces a site, and what was published stays', () => {
  const folder = copyOf('broken');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'published before');
  writeFileSync(join(folder, 'content/agreements/d-04.es.md'), '---\ntitel: x\n---\n');
  const result = runBuild(folder, {});
  expect(result.status).toBe(1);
  expect(result.stderr).toContain('agreements/d-04.es.md');
  expect(filesBelow(join(folder, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('published before');
  expect(existsSync(join(folder, 'dist.next'))).toBe(false);
});

test('an unusable setting is refused with the name of the setting', () => {
  for (const [name, value] of Object.entries({ AS_OF: '2026-02-30', SITE_URL: 'example.org', BASE_PATH: 'a b' })) {
    const result = runBuild(ROOT, { [name]: value, OUT_DIR: join(scratch, 'unused') });
    expect(result.status, name).toBe(2);
    expect(result.stderr).toContain(name);
  }
});
