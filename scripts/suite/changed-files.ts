import { spawnSync } from 'node:child_process';
import { ROOT, SettingError } from '#site/settings.ts';

export interface ChangedFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  gone: boolean;
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new SettingError(stderr.trim() || 'git?');
  return stdout;
}

/** Reads `git diff --name-status --no-renames -z` and `git ls-files -z`. */
export function readChanges(diff: string, untracked: string): ChangedFile[] {
  const fields = diff.split('\0').slice(0, -1);
  const tracked = fields.flatMap((status, index) => (index % 2 === 0 ? [{ path: fields[index + 1]!, gone: status === 'D' }] : []));
  const fresh = untracked.split('\0').slice(0, -1);
  return [...tracked, ...fresh.map((path) => ({ path, gone: false }))];
}

/**
 * What is different from a commit in the folder as it stands: changed, new or gone, committed since or not.
 *
 * @throws SettingError where git does not know the commit
 */
export function changedSince(commit: string): ChangedFile[] {
  const hash = git('rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`).trim();
  return readChanges(
    git('diff', '--name-status', '--no-renames', '--relative', '-z', hash),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  );
}
