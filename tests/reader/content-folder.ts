import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { loadLedger, type LoadOptions } from '#reader/load-ledger.ts';

/** Files of a content folder by path; null takes a file of the base away. */
export type Files = Record<string, string | Uint8Array | null>;

function writeFolder(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [file, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

/** Writes a content folder, hands it to a function and takes it away again. */
export function withFolder<T>(files: Files, use: (root: string) => T): T {
  const root = writeFolder(files);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Like `withFolder`, for a function that takes its time. */
export async function withFolderUntil<T>(files: Files, use: (root: string) => Promise<T>): Promise<T> {
  const root = writeFolder(files);
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export const problemsOf = (files: Files, options: LoadOptions = {}): Problem[] =>
  withFolder(files, (root) => loadLedger(root, options).problems);

export const entriesOf = (files: Files): AnyEntry[] => withFolder(files, (root) => [...loadLedger(root).ledger.entries()]);

/** A problem as its code and place: `code file:line:column`. */
export function placed({ code, file, position }: Problem): string {
  return `${code} ${file}${position ? `:${position.line}:${position.column}` : ''}`;
}

export const placesOf = (files: Files): string[] => problemsOf(files).map(placed);
