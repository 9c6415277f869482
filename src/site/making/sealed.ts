import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '#reader/files/files-below.ts';

/** The file of a folder that says what all its other files are. */
const SEAL = '.seal';

/** A digest of files and folders below a root: of each file its path and its bytes. What is not there adds nothing. */
export function digestOf(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    const files = !stats
      ? []
      : stats.isDirectory()
        ? filesBelow(join(root, path)).flatMap((file) => (file === SEAL ? [] : `${path}/${file}`))
        : [path];
    for (const file of files) {
      const bytes = readFileSync(join(root, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** Closes a folder that nothing is added to any more. */
export function seal(folder: string): void {
  rmSync(join(folder, SEAL), { force: true });
  writeFileSync(join(folder, SEAL), digestOf(folder, ['.']));
}

/** Whether a folder is as it was when it was sealed. */
export function isSealed(folder: string): boolean {
  try {
    return readFileSync(join(folder, SEAL), 'utf8') === digestOf(folder, ['.']);
  } catch {
    return false;
  }
}
