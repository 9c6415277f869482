import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { fieldOf, type Problem } from '#domain/problems/problem.ts';
import type { Place } from '#papers/found.ts';
import { fieldKey, type Compared } from '#papers/workbook/changes.ts';
import { loadLedger, type LoadedLedger, type LoadOptions } from '#reader/load-ledger.ts';
import type { PlannedFile } from './plan.ts';

/** What content would be with some files written: its ledger, and what the check says that it did not say before. */
export interface Checked {
  ledger: Ledger;
  problems: readonly Problem[];
}

const keyOf = ({ code, file, facts }: Problem) => JSON.stringify([code, file, facts]);

/** Reads a copy of the content folder with the files in it, by the gate that every build goes through. */
export function checkedWith(files: readonly PlannedFile[], contentDir: string, before: LoadedLedger, options: LoadOptions): Checked {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const copy = join(folder, 'content');
    cpSync(contentDir, copy, { recursive: true });
    for (const { name, text } of files) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), text);
    }
    const { ledger, problems } = loadLedger(copy, options);
    const known = new Set(before.problems.map(keyOf));
    return { ledger, problems: problems.filter((problem) => !known.has(keyOf(problem))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NAME = /^([a-z-]+)\/([^./]+)(?:\.([a-z]{2}))?\.md$/;
const steps = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Where in the workbook stands what a problem is about: its field, else what holds it, else the first change of its file or entry. */
export function placeOf(problem: Problem, { places }: Compared, files: readonly PlannedFile[]): Place | undefined {
  const [, folder, id, lang] = NAME.exec(problem.file) ?? [];
  const collection = COLLECTION_NAMES.find((name) => name === folder);
  if (!collection || id === undefined) return undefined;
  const path = fieldOf(problem);
  const own = path === undefined || path === '' ? [] : steps(path);
  const part = LOCALES.find((locale) => locale === lang) ?? 'facts';
  for (let length = own.length; length > 0; length -= 1) {
    const exact = places.get(fieldKey(collection, id, part, own.slice(0, length)));
    if (exact) return exact;
    const inside = fieldKey(collection, id, part, own.slice(0, length));
    const first = [...places].find(([key]) => key.startsWith(`${inside}.`));
    if (first) return first[1];
  }
  const file = files.find(({ name }) => name === problem.file) ?? files.find(({ name }) => name.startsWith(`${collection}/${id}.`));
  return file?.place;
}
