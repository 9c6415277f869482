import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalData } from '#reader/personal-data/index.ts';

const root = join(import.meta.dirname, '../../../content');
const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

test('nothing in the real record is taken for personal data, nor does anything in it ask for a second look', () => {
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    return findPersonalData(text).map(({ kind, start, end }) => `${file.slice(root.length)} ${kind} ${text.slice(start, end)}`);
  });
  expect(found).toEqual([]);
});

test('nor do the names of its files', () => {
  expect(files.flatMap((entry) => findPersonalData(entry.name))).toEqual([]);
});
