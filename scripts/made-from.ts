// What a built site was made from, as JSON: node scripts/made-from.ts > FILE
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { CHECKSUMS, readChecksums } from './build/checksums.ts';
import { explainFailure } from './failure.ts';
import { mayStart } from './usage.ts';

const USAGE = `node scripts/made-from.ts
  dice de qué se hizo el sitio de OUT_DIR (dist) / says what the site in OUT_DIR (dist) was made from`;

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The commit of the project; undefined where there is no history, or the folder has changes that no commit has. */
export function commitOf(root: string): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', '--verify', 'HEAD');
  return status === 0 && git('status', '--porcelain', '--untracked-files=no').stdout === '' ? stdout.trim() : undefined;
}

export interface MadeFrom {
  /** Of the program and of the content. */
  commit: string | null;
  node: string;
  /** Of the exact versions and digests of all packages. */
  'package-lock.json': `sha256:${string}`;
  /** Of the list of every published file with its digest. */
  SHA256SUMS: `sha256:${string}`;
  files: number;
}

/** @throws SettingError where there is no built site */
export function madeFrom(root: string, site: string): MadeFrom {
  const sums = readChecksums(site);
  if (!sums) throw new SettingError(`${site}: no tiene / has no ${CHECKSUMS}`);
  return {
    commit: commitOf(root) ?? null,
    node: process.version,
    'package-lock.json': `sha256:${digestOf(join(root, 'package-lock.json'))}`,
    SHA256SUMS: `sha256:${digestOf(join(site, CHECKSUMS))}`,
    files: sums.size,
  };
}

if (import.meta.main && mayStart(process.argv.slice(2), USAGE, process.env)) {
  try {
    console.log(JSON.stringify(madeFrom(ROOT, readSettings(process.env, new Date()).outDir), undefined, 2));
  } catch (error) {
    console.error(explainFailure(error, USAGE, process.env));
    process.exitCode = 2;
  }
}
