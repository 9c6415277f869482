import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKSUMS, differencesFrom, readChecksums } from '../../scripts/build/checksums.ts';
import { gapsIn } from '../../scripts/build/finished.ts';
import { PROJECT } from '../measure.ts';
import { SMALL_CONTENT } from './small-content.ts';

const PARTS = ['conference', 'public', 'scripts', 'src', 'astro.config.mjs', 'monitor.config.json', 'package.json', 'tsconfig.json'];
const TASKS = join(import.meta.dirname, '../tasks');

/**
 * A copy of the project with the least content, in which a trial does no harm to anything else.
 *
 * @param standIn whether the pages come from `harm-pages.ts` and not from Astro
 */
export function makeProject(folder: string, standIn: boolean): string {
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  for (const [file, text] of Object.entries(SMALL_CONTENT)) {
    mkdirSync(dirname(join(folder, 'content', file)), { recursive: true });
    writeFileSync(join(folder, 'content', file), text);
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  if (standIn) writeFileSync(join(folder, 'src/site/making/make-pages.ts'), `import ${JSON.stringify(join(TASKS, 'harm-pages.ts'))};\n`);
  return folder;
}

export interface Ended {
  /** Exit code, or the signal that ended it. */
  as: number | string | null;
  said: string;
  milliseconds: number;
}

export interface Running {
  pid: number;
  ended: Promise<Ended>;
}

/** Starts a build in a process group of its own. @param at a step of the exchange at which it ends itself */
export function startBuild(project: string, env: Readonly<Record<string, string>>, at?: string): Running {
  const preload = at === undefined ? [] : ['--import', join(TASKS, 'harm-die.ts')];
  const began = performance.now();
  const child = spawn(process.execPath, [...preload, 'scripts/build.ts'], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', ...env, ...(at === undefined ? {} : { HARM_AT: at }) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += String(data)));
  const ended = new Promise<Ended>((resolve) =>
    child.once('exit', (code, signal) => resolve({ as: signal ?? code, said, milliseconds: performance.now() - began })),
  );
  return { pid: child.pid!, ended };
}

export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Waits until no process works for a project any more. @returns how many still do after a while */
export async function remaining(project: string): Promise<number> {
  let count = 0;
  for (let attempt = 0; attempt < 100; attempt++) {
    count = readdirSync('/proc').filter((name) => {
      try {
        return (
          /^\d+$/.test(name) && Number(name) !== process.pid && readFileSync(`/proc/${name}/environ`, 'utf8').includes(`OUT_DIR=${project}`)
        );
      } catch {
        return false;
      }
    }).length;
    if (count === 0) return 0;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return count;
}

/** What stands where a site is published. `partial` must never be. */
export interface Published {
  state: 'whole' | 'absent' | 'partial';
  /** Digest of the list of its files, which tells one site from another. */
  digest?: string;
  why?: string;
}

/** The same questions as those of `npm run verify`. */
export function publishedIn(folder: string): Published {
  if (!existsSync(folder)) return { state: 'absent' };
  const sums = readChecksums(folder);
  if (!sums) return { state: 'partial', why: `no ${CHECKSUMS}` };
  const differences = Object.values(differencesFrom(folder, sums)).flat() as string[];
  const [wrong] = [...differences, ...gapsIn(folder, '/').map(({ file }) => file)];
  if (wrong !== undefined) return { state: 'partial', why: wrong };
  return {
    state: 'whole',
    digest: createHash('sha256')
      .update(readFileSync(join(folder, CHECKSUMS)))
      .digest('hex'),
  };
}
