import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Settings } from '../settings.ts';
import { PROGRAM_PARTS } from './integration.ts';
import { digestOf, isSealed, seal } from './sealed.ts';

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');
const PROGRAMS = join(ROOT, '.cache/programs');

/** Everything that a program is compiled from. Of packages, the list of what is installed. */
const SOURCES = [
  'src',
  'conference',
  'public',
  'astro.config.mjs',
  'monitor.config.json',
  'package.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];
/** Variables whose values Vite writes into what it compiles, and the files in which it looks for them. */
const WRITTEN_IN = /^(?:PUBLIC_|VITE_)|^NODE_ENV$/;
const VARIABLES = /^\.env/;

/** So many programs are kept, and those that were used within an hour: another build may be making pages with one. */
const KEPT = 3;
const HOUR = 3_600_000;

/**
 * What a program is known by: a digest of all that it is compiled from. What is not in it cannot change a compiled program:
 * content, the day, the folders that are read and written.
 */
export function programKey(
  { siteUrl, basePath, demonstration, correctionsTo }: Pick<Settings, 'siteUrl' | 'basePath' | 'demonstration' | 'correctionsTo'>,
  env: NodeJS.ProcessEnv,
): string {
  const written = Object.entries(env).filter(([name]) => WRITTEN_IN.test(name));
  const variables = readdirSync(ROOT).filter((name) => VARIABLES.test(name));
  const { platform, arch, versions } = process;
  return createHash('sha256')
    .update(JSON.stringify([siteUrl, basePath, demonstration, correctionsTo, ROOT, platform, arch, versions.node]))
    .update(JSON.stringify(written.sort(([a], [b]) => (a < b ? -1 : 1))))
    .update(digestOf(ROOT, [...SOURCES, ...variables]))
    .digest('hex')
    .slice(0, 32);
}

function forgetOthers(): void {
  const usedAt = (name: string) => statSync(join(PROGRAMS, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byUse = readdirSync(PROGRAMS).sort((a, b) => usedAt(b) - usedAt(a));
  for (const name of byUse.slice(KEPT))
    if (Date.now() - usedAt(name) > HOUR) rmSync(join(PROGRAMS, name), { recursive: true, force: true });
}

/** Another build may have compiled the same meanwhile: its program stays, unless it is broken. */
function putInPlace(next: string, folder: string): void {
  if (isSealed(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(next, folder);
  } catch (error) {
    if (!isSealed(folder)) throw error;
  }
}

/** Compiles in a process of its own, which ends with this one. */
async function compile(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const store = join(folder, 'store');
  const child = spawn(process.execPath, [...process.execArgv, ASTRO, 'build', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...env, PROGRAM: folder, OUT_DIR: join(folder, PROGRAM_PARTS.site), ASTRO_CACHE_DIR: store },
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`astro build: ${code}`);
  rmSync(store, { recursive: true, force: true });
}

/**
 * The compiled program of this code and these settings: that of an earlier build where there is one and every file of it is as it
 * was written, or else a new one. With `FRESH=1` always a new one.
 *
 * @returns its folder (`PROGRAM_PARTS`)
 * @throws where it cannot be compiled; what is wrong was printed
 */
export async function programFor(settings: Settings, env: NodeJS.ProcessEnv): Promise<string> {
  const key = programKey(settings, env);
  const folder = join(PROGRAMS, env.FRESH === '1' ? `${key}-${process.pid}` : key);
  if (isSealed(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  const next = `${folder}.${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    await compile(next, env);
    seal(next);
    putInPlace(next, folder);
    forgetOthers();
    return folder;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
