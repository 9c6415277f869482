import { randomUUID } from 'node:crypto';
import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

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
