import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface NewFile {
  file: string;
  text: string;
}

/** Writes files that do not exist yet, and the folders above them. @throws where one cannot be written; then none is there */
export function createFiles(files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { file, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file);
    throw error;
  }
}
