import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder, fromStored, toStored } from '#site/stored.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { readSettings } from '#site/settings.ts';
import { copyProject } from './project-copy.ts';

const FIXTURES = join(process.cwd(), 'tests/fixtures');
let scratch: string;
let project: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'collections-'));
  project = copyProject(join(scratch, 'project'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function run(args: readonly string[], env: Record<string, string>) {
  return spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
}

test('a build tells problems word for word as the check does, and then that it made nothing; on a forge, no word of it is its command', () => {
  const env = { CONTENT_DIR: join(FIXTURES, 'twenty-mistakes'), OUT_DIR: join(scratch, 'out') };
  const check = run(['scripts/validate.ts'], env);
  const build = run(['scripts/build.ts'], { ...env, GITHUB_ACTIONS: 'true' });
  expect([check.status, build.status]).toEqual([1, 1]);
  const [, token, told] =
    /^::stop-commands::(\S+)\n([^]*)\n::\1::\nNo se hicieron .*\nThe pages were not made.*\n$/.exec(build.stderr) ?? [];
  expect(token).toBeDefined();
  // The check adds the command that puts stray signs right.
  expect(check.stdout.startsWith(told!.trimEnd())).toBe(true);
  expect(told).toMatch(/problemas y \d+ avisos? en \d+ archivos\.$/);
  expect(build.stdout).toBe('');
});

test('a text that Astro would take for the path of a picture is refused, not followed', () => {
  const folder = join(scratch, 'sign');
  cpSync(join(FIXTURES, 'sound'), folder, { recursive: true });
  const file = join(folder, 'agreements/d-01.es.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: "__ASTRO_IMAGE_../../secret.png"'));
  const { status, stderr } = run(['scripts/build.ts'], { CONTENT_DIR: folder, OUT_DIR: join(scratch, 'out') });
  expect(status).toBe(1);
  expect(stderr).toContain('entry d-01 begins with __ASTRO_IMAGE_');
});

test('nothing of what another folder held stays in the collections', () => {
  const store = join(scratch, 'store');
  const idsAfter = (folder: string) => {
    const { status, stderr } = run(['node_modules/astro/bin/astro.mjs', 'sync'], { CONTENT_DIR: folder, ASTRO_CACHE_DIR: store });
    expect(status, stderr).toBe(0);
    return readFileSync(join(store, 'data-store.json'), 'utf8');
  };
  const sound = idsAfter(join(FIXTURES, 'sound'));
  expect(sound).toContain('Contar las casas de paso de la ruta');
  const real = idsAfter('content');
  expect(real).not.toContain('Contar las casas de paso de la ruta');
  expect(real).not.toContain('fixtures');
  expect(real.length).toBeGreaterThan(sound.length);
});

test('a page is never made from the collections of another folder', () => {
  const settings = readSettings({ CONTENT_DIR: 'content' }, new Date());
  const { contentDir, demonstration } = settings;
  const reading = { contentDir, demonstration, problems: [], fileCount: 0 };
  expect(() => checkFolder(reading, settings)).not.toThrow();
  for (const other of [undefined, { ...reading, contentDir: `${contentDir}-2` }, { ...reading, demonstration: true }])
    expect(() => checkFolder(other, settings)).toThrow(contentDir);
});

test('a ledger made from the collections is the ledger that was read', () => {
  const { ledger } = loadLedger(join(FIXTURES, 'sound'));
  const again = new Ledger(JSON.parse(JSON.stringify([...ledger.entries()].map(toStored))).map(fromStored));
  const plain = (of: Ledger) => JSON.parse(JSON.stringify([...of.entries()])) as unknown;
  expect(plain(again)).toEqual(plain(ledger));
});
