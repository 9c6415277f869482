import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, elementsOf, filesBelow, SITE_DIR } from './built-site.ts';
import { CHECKSUMS, writeChecksums } from '../../scripts/build/checksums.ts';
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

/** Puts a site where a build will write, as an earlier build would have left it. */
function publishBefore(folder: string): void {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'published before');
  writeChecksums(join(folder, 'dist'));
}

function expectUntouched(folder: string): void {
  expect(filesBelow(join(folder, 'dist'))).toEqual([CHECKSUMS, 'index.html']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('published before');
  expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}

/** What is asked of builds that never end does not depend on what they read. */
const SMALL = { CONTENT_DIR: join(ROOT, 'tests/fixtures/sound') };

function startBuild(folder: string) {
  const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: 'ignore', env: { ...process.env, ...SMALL } });
  const ended = new Promise<string | number | null>((resolve) => build.once('exit', (code, signal) => resolve(signal ?? code)));
  return { build, ended };
}

async function until(isSo: () => boolean, seconds = 120): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}

/** Processes that make pages for a build: their environment names its working folder. */
function workersOf(folder: string, pid: number): string[] {
  const own = join(folder, `dist.${pid}.next`);
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name) || name === String(pid)) return false;
    try {
      return readFileSync(join('/proc', name, 'environ'), 'utf8').includes(`OUT_DIR=${own}`);
    } catch {
      return false;
    }
  });
}

const pagesAreMade = (folder: string, pid: number) => until(() => existsSync(join(folder, `dist.${pid}.next`)));

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

const BASE = '/acuerdos-crm/';

test('the site of a past day, under a base path, shows what existed then, and every address in it leads somewhere below', () => {
  const folder = copyOf('past');
  const result = runBuild(folder, { SITE_URL: 'https://example.net', BASE_PATH: 'acuerdos-crm', AS_OF: '2002-01-01' });
  expect(result.status, result.stderr).toBe(0);
  const dist = join(folder, 'dist');
  const files = new Set(filesBelow(dist));
  expect(files.has('acuerdos/d-09/index.html')).toBe(true);
  expect(files.has('acuerdos/d-04/index.html')).toBe(false);
  const lost: string[] = [];
  for (const { path, html } of builtPages(dist)) {
    for (const { name, attributes } of elementsOf(html)) {
      for (const key of ['href', 'src', 'action', 'data-index']) {
        const [target] = (attributes.get(key) ?? '').split(/[?#]/);
        if (!target?.startsWith('/')) continue;
        const file = target.slice(BASE.length) + (target.endsWith('/') ? 'index.html' : '');
        if (!target.startsWith(BASE) || !files.has(file)) lost.push(`${path}: <${name} ${key}="${target}">`);
      }
    }
  }
  expect(lost).toEqual([]);
});

test('content with a problem never produces a site, and what was published stays', () => {
  const folder = copyOf('broken');
  publishBefore(folder);
  writeFileSync(join(folder, 'content/agreements/d-04.es.md'), '---\ntitel: x\n---\n');
  const result = runBuild(folder, {});
  expect(result.status).toBe(1);
  expect(result.stderr).toContain('agreements/d-04.es.md');
  expectUntouched(folder);
});

test.each(['SIGINT', 'SIGKILL'] as const)('a build that is ended by %s publishes nothing and leaves no process behind', async (signal) => {
  const folder = copyOf(`ended by ${signal}`);
  publishBefore(folder);
  const { build, ended } = startBuild(folder);
  await pagesAreMade(folder, build.pid!);
  build.kill(signal);
  expect(await ended).toBe(signal);
  // What it started notices within a moment that it is gone.
  await until(() => workersOf(folder, build.pid!).length === 0);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('published before');
  if (signal !== 'SIGKILL') expectUntouched(folder);
});

test('of two builds at once the second is refused and disturbs nothing; the first, ended by SIGTERM, publishes nothing', async () => {
  const folder = copyOf('twice');
  publishBefore(folder);
  const { build, ended } = startBuild(folder);
  await pagesAreMade(folder, build.pid!);
  const second = runBuild(folder, SMALL);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`${build.pid}`);
  expect(workersOf(folder, build.pid!)).not.toEqual([]);
  build.kill('SIGTERM');
  expect(await ended).toBe('SIGTERM');
  await until(() => workersOf(folder, build.pid!).length === 0);
  expectUntouched(folder);
});

test('what is not understood builds nothing', () => {
  for (const [args, status] of [
    [['--help'], 0],
    [['--ouput', 'x'], 2],
  ] as const) {
    const result = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, OUT_DIR: join(scratch, 'unbuilt') },
    });
    expect(result.status).toBe(status);
    expect(`${result.stdout}${result.stderr}`).toContain('OUT_DIR=');
  }
  expect(existsSync(join(scratch, 'unbuilt'))).toBe(false);
});

const REFUSED = [
  ['AS_OF', '2026-02-30'],
  ['AS_OF', '2999-01-01'],
  ['SITE_URL', 'example.org'],
  ['SITE_URL', 'https://name:word@example.org'],
  ['SITE_URL', 'https://example.org/?a'],
  ['SITE_URL', 'https://example.org/#a'],
  ['BASE_PATH', 'a b'],
  ['BASE_PATH', '/../'],
  ['OUT_DIR', '.'],
  ['OUT_DIR', 'src'],
] as const;

test('an unusable setting is refused with the name of the setting', () => {
  for (const [name, value] of REFUSED) {
    const result = runBuild(ROOT, { OUT_DIR: join(scratch, 'unused'), [name]: value });
    expect(result.status, `${name}=${value}`).toBe(2);
    expect(result.stderr).toContain(name);
  }
});
