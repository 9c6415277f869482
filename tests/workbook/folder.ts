import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPaper } from '../../scripts/import.ts';
import { createFiles } from '../../scripts/create-files.ts';
import { writeFiles } from '../../scripts/workbook/write-files.ts';
import { withFolderUntil, type Files } from '../reader/content-folder.ts';
import { writtenWorkbook, type Written } from './cells.ts';
import { WORKBOOK_CONTENT } from './content.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

/** A content folder, and the command over files beside it. */
export interface Folder {
  root: string;
  contentDir: string;
  written: Written;
  run(bytes: Uint8Array | string, args?: readonly string[], name?: string): Promise<{ status: number; said: string }>;
  /** Every file of content, byte for byte. */
  texts(): Map<string, string>;
}

function textsIn(contentDir: string): Map<string, string> {
  const files = readdirSync(contentDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((file) => [file.slice(contentDir.length + 1), readFileSync(file, 'latin1')]),
  );
}

export function withWorkbook<T>(use: (folder: Folder) => Promise<T>, content: Files = WORKBOOK_CONTENT): Promise<T> {
  const files = Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text]));
  return withFolderUntil(files, async (root) => {
    const contentDir = join(root, 'content');
    return use({
      root,
      contentDir,
      written: await writtenWorkbook(contentDir),
      texts: () => textsIn(contentDir),
      run: async (bytes, args = [], name = 'libro.xlsx') => {
        const file = join(root, name);
        writeFileSync(file, bytes);
        const said: string[] = [];
        const tell = (text: string) => void said.push(text);
        const effects = { print: tell, complain: tell, create: createFiles, write: writeFiles };
        const status = await importPaper([file, ...args], { CONTENT_DIR: contentDir }, NOW, effects);
        return { status, said: said.join('\n') };
      },
    });
  });
}

/** The lines that are gone and new between two states of a folder, by file. */
export function linesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Record<string, string[]> {
  const changed: Record<string, string[]> = {};
  const utf8 = (text: string | undefined) => (text === undefined ? [] : Buffer.from(text, 'latin1').toString('utf8').split('\n'));
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(file), after.get(file)];
    if (old === now) continue;
    const [one, two] = [utf8(old), utf8(now)];
    changed[file] = [
      ...one.filter((line) => !two.includes(line)).map((line) => `-${line}`),
      ...two.filter((line) => !one.includes(line)).map((line) => `+${line}`),
    ];
  }
  return changed;
}
