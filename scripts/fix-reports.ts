import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#domain/problems/problem.ts';
import { compareText } from '#domain/compare-text.ts';
import { toDifference } from '#reporters/index.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { decodeText } from '#reader/files/decode-text.ts';
import { escapeReport } from '#reader/reports/escape-signs.ts';
import { replaceFile } from './replace-file.ts';

/** The lines of a whole text: what a value is may be told by another line. */
const maskedLines = (bytes: Uint8Array): string[] => maskedText(decodeText(bytes, '').text ?? '').split('\n');

/**
 * Escapes the stray signs of the reports that have such a problem. Each difference is shown before its file is written.
 *
 * @param folder name of the content folder, for the difference
 * @returns how many files were written
 */
export function fixReports(problems: readonly Problem[], contentDir: string, folder: string, show: (difference: string) => void): number {
  const files = new Set(problems.filter(({ code }) => code === 'mdx-syntax').map(({ file }) => file));
  let written = 0;
  for (const file of [...files].sort(compareText)) {
    const path = join(contentDir, file);
    const fixed = escapeReport(readFileSync(path), file);
    if (!fixed) continue;
    const before = maskedLines(readFileSync(path));
    const after = maskedLines(fixed.bytes);
    const changes = fixed.changes.map(({ line }) => ({ line, before: before[line - 1]!, after: after[line - 1]! }));
    show(toDifference(`${folder}/${maskedPath(file)}`, changes));
    replaceFile(path, fixed.bytes);
    written++;
  }
  return written;
}
