import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ROOT, SettingError } from '#site/settings.ts';

function git(env: NodeJS.ProcessEnv, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', env });
  if (status !== 0) throw new SettingError(stderr?.trim() || error?.message || 'git?');
  return stdout.trim();
}

/**
 * The content of a commit in a folder of its own, which is gone afterwards. Neither the folder of the project nor what is
 * staged in it is touched.
 *
 * @param commit anything that git takes for one: a branch, a tag, `HEAD~1`
 * @throws SettingError where git does not know the commit, or it has no content
 */
export function withContentOf<T>(commit: string, env: NodeJS.ProcessEnv, use: (folder: string) => T): T {
  const place = mkdtempSync(join(tmpdir(), 'content-of-'));
  try {
    const folder = join(place, 'content');
    mkdirSync(folder);
    const own = { ...env, GIT_INDEX_FILE: join(place, 'index') };
    const hash = git(own, 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`);
    git(own, 'read-tree', `${hash}:content`);
    git(own, 'checkout-index', '--all', `--prefix=${folder}${sep}`);
    return use(folder);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
