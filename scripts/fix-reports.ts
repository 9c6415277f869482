import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#domain/problems/problem.ts';
import { compareText } from '#domain/compare-text.ts';
import { toDifference } from '#reporters/index.ts';
import { escapeReport } from '#reader/reports/escape-signs.ts';
import { replaceFile } from './replace-file.ts';

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
    show(toDifference(`${folder}/${file}`, fixed.changes));
    replaceFile(path, fixed.bytes);
    written++;
  }
  return written;
}
