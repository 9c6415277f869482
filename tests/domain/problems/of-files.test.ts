import { expect, test } from 'vitest';
import { OF_FILES } from '#domain/problems/of-files.ts';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';

test('what only files have is named once, by codes that exist', () => {
  expect(OF_FILES.filter((code) => !Object.hasOwn(PROBLEM_CODES, code))).toEqual([]);
  expect(new Set(OF_FILES).size).toBe(OF_FILES.length);
  expect(OF_FILES).toContain('unknown-folder');
  expect(OF_FILES).not.toContain('missing-key');
});
