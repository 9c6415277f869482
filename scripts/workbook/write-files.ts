import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFiles } from '../create-files.ts';
import { replaceFile } from '../replace-file.ts';
import type { PlannedFile } from './plan.ts';

/** A file that somebody has changed since it was read. */
class ChangedMeanwhile extends Error {}

/**
 * Writes files, all of them or none: where one cannot be written, those that were are as they had been.
 *
 * @throws ChangedMeanwhile where one holds something else than it did when it was read
 */
export function writeFiles(files: readonly PlannedFile[], contentDir: string): void {
  const replaced = files.flatMap(({ name, before, text }) =>
    before === undefined ? [] : [{ file: join(contentDir, name), before, text, name }],
  );
  for (const { file, before, name } of replaced) if (readFileSync(file, 'utf8') !== before) throw new ChangedMeanwhile(name);
  const written: typeof replaced = [];
  try {
    for (const one of replaced) {
      replaceFile(one.file, Buffer.from(one.text));
      written.push(one);
    }
    createFiles(files.flatMap(({ name, before, text }) => (before === undefined ? [{ file: join(contentDir, name), text }] : [])));
  } catch (error) {
    for (const { file, before } of written) replaceFile(file, Buffer.from(before));
    throw error;
  }
}
