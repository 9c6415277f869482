import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSettings, ROOT, SettingError, type Settings } from '#site/settings.ts';

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/**
 * Names under which pages learn how they are built. A variable of the same name would overrule what the build decides: with an
 * empty `PROD`, no page would have its content policy.
 */
const DECIDED_BY_THE_BUILD = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX']);

const withoutThose = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !DECIDED_BY_THE_BUILD.has(name)));

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && file.name.endsWith('.html'))
    .length;
}

/** Puts the new site where the old one was; the old one stays until the new one is in its place. */
function swap(next: string, outDir: string): void {
  const previous = `${outDir}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(next, outDir);
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Builds into a folder beside the destination and swaps it in. Content with problems, which the loader of the collections
 * finds and prints before any page is made, or a build that fails, leaves what was there before untouched.
 *
 * @returns 0 built, 1 content with problems or a failed build, 2 unusable settings
 */
export function build(env: NodeJS.ProcessEnv, now: Date): 0 | 1 | 2 {
  let settings: Settings;
  try {
    settings = readSettings(env, now);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    return 2;
  }
  const { outDir, asOf } = settings;
  const next = `${outDir}.next`;
  const store = `${outDir}.store`;
  const clear = () => [next, store].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  clear();
  mkdirSync(dirname(next), { recursive: true });
  const result = spawnSync(process.execPath, [ASTRO, 'build', '--silent'], {
    cwd: ROOT,
    stdio: 'inherit',
    // A store of its own: whatever else is built at the same time, or was before, is not in it.
    env: {
      ...withoutThose(env),
      AS_OF: asOf,
      OUT_DIR: next,
      ASTRO_CACHE_DIR: store,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  if (result.status === 0) swap(next, outDir);
  clear();
  if (result.status !== 0) return 1;
  console.log(`${countPages(outDir)} páginas / pages · ${asOf} · ${outDir}`);
  return 0;
}

if (import.meta.main) process.exitCode = build(process.env, new Date());
