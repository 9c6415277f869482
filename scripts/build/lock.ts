import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

/** Another build is writing to the same folder. */
export class LockedError extends Error {}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is there as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8').trim());
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Puts aside a lock whose process has ended. It is moved first: between a look and a deletion another build may have locked. */
function breakLock(file: string, holder: number | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = holderOf(aside);
  if (moved !== holder && moved !== undefined && isAlive(moved)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

/**
 * Takes a lock for this process.
 *
 * @returns what gives it back
 * @throws LockedError while another process that is alive holds it
 */
export function lock(file: string): () => void {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o644);
      writeSync(handle, `${process.pid}\n`);
      closeSync(handle);
      return () => {
        if (holderOf(file) === process.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder !== undefined && isAlive(holder)) {
      throw new LockedError(
        `Otra construcción (proceso ${holder}) escribe en esta carpeta; espere a que termine. Si no la hay, borre ${file}.\n` +
          `Another build (process ${holder}) is writing to this folder; wait for its end. If there is none, delete ${file}.`,
      );
    }
    breakLock(file, holder);
  }
  throw new LockedError(`${file}: no se pudo tomar / could not be taken`);
}
