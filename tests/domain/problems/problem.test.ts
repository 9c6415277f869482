import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import { compareProblems, fieldOf, problem, type Problem, type ProblemCode } from '#domain/problems/problem.ts';
import { compareText } from '#domain/compare-text.ts';
import { FIXED } from '../fixed-seed.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

const at = (file: string, line?: number, column = 1, code: 'too-long' | 'too-short' = 'too-long', path = ''): Problem =>
  problem(code, file, line === undefined ? undefined : { line, column }, { path, found: 'x', limit: 2, unit: 'items' });

test('problems are told by file, line, column, code and field; what concerns a whole file comes first', () => {
  const ordered = [
    at('a.md'),
    at('a.md', 2, 1),
    at('a.md', 2, 5, 'too-long'),
    at('a.md', 2, 5, 'too-short'),
    at('a.md', 2, 5, 'too-short', 'title'),
    at('a.md', 10, 1),
    at('b.md'),
  ];
  expect(ordered.toReversed().sort(compareProblems)).toEqual(ordered);
  expect(compareProblems(ordered[0]!, at('a.md'))).toBe(0);
});

test('of two problems at one place that are about no field, neither comes first', () => {
  const whole = problem('empty-file', 'a.md', undefined, SAMPLE_FACTS['empty-file']);
  expect(fieldOf(whole)).toBeUndefined();
  expect(compareProblems(whole, { ...whole })).toBe(0);
  expect([problem('empty-file', 'b.md', undefined, SAMPLE_FACTS['empty-file']), whole].sort(compareProblems)[0]).toBe(whole);
});

test('a problem is as severe as its kind', () => {
  for (const code of Object.keys(PROBLEM_CODES) as ProblemCode[])
    expect(problem(code, 'x', undefined, SAMPLE_FACTS[code]).severity).toBe(PROBLEM_CODES[code]);
});

test('a problem cannot be made without the facts of its kind, nor with those of another', () => {
  const wrong = [
    // @ts-expect-error -- a fact is missing
    () => problem('unknown-value', 'f', undefined, { path: 'a', found: 'x', accepted: [] }),
    // @ts-expect-error -- a fact of another kind
    () => problem('unknown-file', 'f', undefined, { found: 'x', otherFile: 'y' }),
    // @ts-expect-error -- a fact where there is none
    () => problem('empty-file', 'f', undefined, { found: 'x' }),
    // @ts-expect-error -- a reason that is none
    () => problem('bad-address', 'f', undefined, { found: 'x', reason: 'ugly' }),
  ];
  // The compiler is what refuses; when it runs, such a problem is like any other.
  expect(wrong.map((make) => make().file)).toEqual(['f', 'f', 'f', 'f']);
});

test('texts are ordered alike on every machine: by their code points, not by a language', () => {
  expect(['ñ', 'z', 'Z', 'a', '1'].sort(compareText)).toEqual(['1', 'Z', 'a', 'z', 'ñ']);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(-Math.sign(compareText(b, a)) + 0);
      expect(compareText(a, b) === 0).toBe(a === b);
    }),
    FIXED,
  );
});
