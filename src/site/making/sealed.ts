import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file of a folder that says what all its other files are. */
const SEAL = '.seal';

/** Every file below a folder, sorted, with forward slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== SEAL)
    .sort();
}

/** A digest of files and folders below a root: of each file its path and its bytes. What is not there adds nothing. */
export function digestOf(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    const files = !stats ? [] : stats.isDirectory() ? filesOf(join(root, path)).map((file) => `${path}/${file}`) : [path];
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
