import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface Expected {
  file: string;
  line: number | null;
  code: string;
}

test('in a folder with a mistake in each of many files, exactly those mistakes are found', () => {
  const expected = JSON.parse(readFileSync(join(FIXTURES, 'twenty-mistakes.expected.json'), 'utf8')) as Expected[];
  const { problems } = loadLedger(join(FIXTURES, 'twenty-mistakes'));
  expect(problems.map(({ file, position, code }) => ({ file, line: position?.line ?? null, code }))).toEqual(expected);
  expect(new Set(expected.map(({ file }) => file)).size).toBeGreaterThanOrEqual(20);
});

test('the sound content has no error, and one warning: an entry that exists in Spanish alone', () => {
  const { problems, ledger, fileCount } = loadLedger(join(FIXTURES, 'sound'));
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['missing-translation glossary/ce.md']);
  expect(hasErrors(problems)).toBe(false);
  expect(fileCount).toBeGreaterThan(80);
  expect(Object.keys(ledger.demand('glossary', 'ce').words)).toEqual(['es']);
});

test('the sound content has an entry of nearly every kind', () => {
  const { ledger } = loadLedger(join(FIXTURES, 'sound'));
  expect(COLLECTION_NAMES.filter((name) => ledger.all(name).length === 0)).toEqual([
    'self-assessments',
    'reviews',
    'replies',
    'plans',
    'documents',
    'actions',
    'waivers',
    'requests',
  ]);
  expect(
    ledger
      .all('reports')
      .map(({ facts }) => facts.lang)
      .toSorted(),
  ).toEqual(['en', 'es']);
});

test('reading a folder twice gives the same, byte for byte', () => {
  const once = () => {
    const { ledger, problems } = loadLedger(join(FIXTURES, 'sound'));
    return JSON.stringify([problems, [...ledger.entries()]]);
  };
  expect(once()).toBe(once());
});
