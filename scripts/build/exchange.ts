import { chmodSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const previousOf = (folder: string) => `${folder}.previous`;
const asideOf = (folder: string) => `${folder}.replaced`;

/** What builds that were ended left beside a folder: each wrote into folders named after its process. */
function remainsOf(folder: string): string[] {
  const name = basename(folder);
  return readdirSync(dirname(folder))
    .filter((other) => other.startsWith(`${name}.`) && /^\d+\.(?:next|store)$/.test(other.slice(name.length + 1)))
    .map((other) => join(dirname(folder), other));
}

/**
 * Brings back what was published where an exchange was cut off between its two steps, and clears what ended builds left
 * behind. The caller holds the lock of the folder: nobody else builds there, but a process of an ended build may for a moment.
 */
export function recover(folder: string): void {
  for (const remains of [asideOf(folder), ...remainsOf(folder)])
    rmSync(remains, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const previous = previousOf(folder);
  if (!existsSync(previous)) return;
  if (existsSync(folder)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, folder);
}

/**
 * Puts a new site in the place of the old one. Between the two steps, which take well under a millisecond, nothing stands there;
 * a program that is ended just then leaves the old site beside its place, where `recover` finds it.
 */
export function exchange(next: string, folder: string): void {
  const previous = previousOf(folder);
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(next, folder);
  } catch (error) {
    recover(folder);
    throw error;
  }
  if (!existsSync(previous)) return;
  // Under another name first: half deleted, it must not be taken for a site that can be brought back.
  renameSync(previous, asideOf(folder));
  rmSync(asideOf(folder), { recursive: true, force: true });
}

/** Makes a site readable for a web server, whatever this process hides from others by itself. */
export function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, entry.isDirectory() ? 0o755 : 0o644);
  }
}
