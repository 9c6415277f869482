import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a file in one step: whoever reads it sees the old bytes or the new ones, never a part. Its mode stays. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const next = `${file}.${randomUUID()}.next`;
  try {
    writeFileSync(next, bytes, { flag: 'wx' });
    chmodSync(next, statSync(file).mode);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Writes a file in one step, whether there is one or not, and the folders above it. */
export function putFile(file: string, bytes: Uint8Array): void {
  if (existsSync(file)) return replaceFile(file, bytes);
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${randomUUID()}.next`;
  try {
    writeFileSync(next, bytes, { flag: 'wx' });
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
