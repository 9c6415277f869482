import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROBLEM_CODES, problem, type Problem, type ProblemCode, type ProblemFacts } from '#domain/problems/problem.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { formatProblem, PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { FIXED } from '../domain/fixed-seed.ts';

const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[];
const { problems: FOUND } = loadLedger(join(import.meta.dirname, '../fixtures/twenty-mistakes'));

test.each(LOCALES)('every problem has a title, a meaning and examples in %s', (locale) => {
  expect(Object.keys(PROBLEM_TEXTS[locale]).toSorted()).toEqual(CODES.toSorted());
  for (const code of CODES) {
    const { title, meaning, wrong, right } = PROBLEM_TEXTS[locale][code];
    for (const words of [title, meaning, wrong, right]) expect(words.trim(), code).not.toBe('');
    expect(meaning, code).toMatch(/[.!?)]$/);
    expect(wrong, code).not.toBe(right);
  }
});

test('no two problems share a title, and the languages differ', () => {
  for (const locale of LOCALES) expect(new Set(CODES.map((code) => PROBLEM_TEXTS[locale][code].title)).size).toBe(CODES.length);
  for (const code of CODES) expect(PROBLEM_TEXTS.es[code].meaning, code).not.toBe(PROBLEM_TEXTS.en[code].meaning);
});

test('problems, help and remedies are named in the order of the catalogue in every language', () => {
  for (const locale of LOCALES) expect(Object.keys(PROBLEM_TEXTS[locale])).toEqual(CODES);
});

/** What a sentence must never show, whatever the facts: a hole, a value of the program, an empty pair of quotation marks. */
const HOLES = /undefined|null|NaN|\[object|«»|(?<=[\s(:])""(?=[\s.,;:)])|^""|: \.|\(\)| {2}/;

test.each(LOCALES)('every problem of the folder of mistakes is a whole sentence with a remedy in %s', (locale) => {
  expect(FOUND.length).toBeGreaterThan(40);
  for (const item of FOUND) {
    const { message, remedy } = formatProblem(item, locale);
    expect(message, item.code).toMatch(/^[\p{Lu}«"¿<].*[.?]$/su);
    expect(message, item.code).not.toMatch(HOLES);
    expect(remedy, item.code).not.toMatch(HOLES);
    expect(remedy, item.code).not.toBe('');
  }
});

test.each(LOCALES)('a problem about which nothing more is known is still a sentence in %s', (locale) => {
  for (const code of CODES) {
    const { message } = formatProblem(problem(code, 'f', undefined, facts(code)), locale);
    expect(message, code).not.toMatch(HOLES);
  }
});

/** The facts that every problem of a code carries, and no more. */
function facts(code: ProblemCode): ProblemFacts {
  const own = FOUND.find((item) => item.code === code)?.facts;
  return own ? { ...own, nearest: undefined } : { found: 'x', path: 'x', other: 'x', limit: 1, accepted: ['x'] };
}

test('what was found is part of the sentence, word for word', () => {
  const said = (code: ProblemCode, found: string) =>
    LOCALES.map((locale) => formatProblem(problem(code, 'f', undefined, { found, path: 'campo' }), locale).message);
  for (const code of ['unknown-folder', 'unknown-key', 'unknown-value', 'dangling-reference', 'mdx-code', 'bad-address'] as const) {
    for (const message of said(code, '$& $1 %s «x» {y}')) expect(message).toContain('$& $1 %s «x» {y}');
  }
});

test('a suggestion is asked as a question, and a list is cut', () => {
  const many = Array.from({ length: 30 }, (_, index) => `v${index}`);
  const item = problem('unknown-value', 'f', undefined, { found: 'x', path: 'p', nearest: 'v1', accepted: many });
  expect(formatProblem(item, 'es').remedy).toMatch(/^¿Quiso decir «v1»\? .*v11….*$/);
  expect(formatProblem(item, 'en').remedy).toMatch(/^Did you mean "v1"\? .*v11….*$/);
});

test('Spanish sentences quote with «», English ones with straight marks', () => {
  for (const item of FOUND) {
    expect(formatProblem({ ...item, facts: { ...item.facts, found: 'x' } }, 'es').message, item.code).not.toMatch(/"x"/);
    expect(formatProblem({ ...item, facts: { ...item.facts, found: 'x' } }, 'en').message, item.code).not.toMatch(/«x»/);
  }
});

test('a Spanish sentence about the header holds no English of a library', () => {
  const messages = FOUND.filter(({ code }) => code === 'yaml-syntax').map((item) => formatProblem(item, 'es').message);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).not.toMatch(/\b(?:Nested|mappings|Implicit|allowed|Unexpected|Missing)\b/);
});

test('no facts make the words of a problem fail', () => {
  const any = fc.record(
    {
      path: fc.string(),
      found: fc.string(),
      nearest: fc.string(),
      other: fc.string(),
      limit: fc.integer(),
      accepted: fc.array(fc.string()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...CODES), any, fc.constantFrom(...LOCALES), (code, given, locale) => {
      const item: Problem = problem(code, 'f', undefined, given);
      expect(typeof formatProblem(item, locale).message).toBe('string');
      expect(typeof formatProblem(item, locale).remedy).toBe('string');
    }),
    FIXED,
  );
});

test('a list with fewer items than it needs is told how many it needs, and is not called empty', () => {
  const [item] = FOUND.filter(({ code, file }) => code === 'too-short' && file.startsWith('chains/'));
  for (const locale of LOCALES) {
    const { message, remedy } = formatProblem(item!, locale);
    expect(`${message} ${remedy}`).toContain('2');
    expect(message).not.toMatch(/is empty|está vací/);
  }
});

test('why an address is refused is said for every reason', () => {
  for (const reason of ['protocol', 'credentials', 'host', 'malformed']) {
    for (const locale of LOCALES)
      expect(formatProblem(problem('bad-address', 'f', undefined, { found: 'x', other: reason }), locale).message).not.toMatch(HOLES);
  }
});

test('which type was expected is said in words', () => {
  for (const expected of ['string', 'number', 'int', 'array', 'object', 'record', 'boolean', 'all']) {
    for (const locale of LOCALES) {
      const { message } = formatProblem(problem('wrong-type', 'f', undefined, { path: 'p', found: '7', accepted: [expected] }), locale);
      expect(message).not.toMatch(HOLES);
      if (locale === 'es') expect(message).not.toContain(`${expected}.`);
    }
  }
});
