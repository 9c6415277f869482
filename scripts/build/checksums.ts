import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '#reader/files/files-below.ts';

/** The list of a built site's files with their SHA-256 sums, in the form that `sha256sum -c` reads. */
export const CHECKSUMS = 'SHA256SUMS';
const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** Sums by the path of a file below the site. */
export type Checksums = ReadonlyMap<string, string>;

/** Every file below a folder but the list itself. */
export const filesOf = (folder: string): string[] => filesBelow(folder).filter((file) => file !== CHECKSUMS);

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Writes the list of a folder's files into the folder. */
export function writeChecksums(folder: string): void {
  writeFileSync(
    join(folder, CHECKSUMS),
    filesOf(folder)
      .map((file) => `${sumOf(join(folder, file))}  ${file}\n`)
      .join(''),
  );
}

/** Reads a list; undefined where the text is none. */
export function parseChecksums(text: string): Checksums | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sum, file] = LINE.exec(line) ?? [];
    if (sum === undefined || file === undefined) return undefined;
    sums.set(file, sum);
  }
  return sums.size > 0 ? sums : undefined;
}

/** The list that stands in a folder; undefined where there is none, or what stands there is none. */
export function readChecksums(folder: string): Checksums | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, CHECKSUMS), 'utf8');
  } catch {
    return undefined;
  }
  return parseChecksums(text);
}

/** How a folder differs from its list. */
export interface Differences {
  missing: string[];
  changed: string[];
  added: string[];
}

export function differencesFrom(folder: string, sums: Checksums): Differences {
  const files = new Set(filesOf(folder));
  const listed = [...sums].filter(([file]) => files.has(file));
  return {
    missing: [...sums.keys()].filter((file) => !files.has(file)),
    changed: listed.filter(([file, sum]) => sumOf(join(folder, file)) !== sum).map(([file]) => file),
    added: [...files].filter((file) => !sums.has(file)),
  };
}
