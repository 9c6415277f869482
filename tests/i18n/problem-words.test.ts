import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VALUE_TYPES } from '#domain/problems/fact-values.ts';
import type { ProblemFactsByCode } from '#domain/problems/facts.ts';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import { problem, type Problem, type ProblemCode } from '#domain/problems/problem.ts';
import { LEVELS, LOCALES } from '#domain/schemas/vocabulary.ts';
import { acceptedIn, formatProblem, PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import type { ProblemTexts } from '#i18n/problems/text.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { SAMPLE_FACTS } from '../domain/problems/sample-facts.ts';

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

const TOPICS_IN = join(import.meta.dirname, '../../src/i18n/problems');
const NO_TOPICS: ReadonlySet<string> = new Set(['index.ts', 'entered.ts', 'phrases.ts', 'personal-data.ts']);

test.each(LOCALES)('in %s each problem has its words in the file of one topic, in the order of the catalogue', async (locale) => {
  const files = readdirSync(join(TOPICS_IN, locale)).filter((file) => !NO_TOPICS.has(file));
  const topics = await Promise.all(
    files.map(async (file) => Object.keys(Object.values((await import(join(TOPICS_IN, locale, file))) as object)[0] as object)),
  );
  for (const codes of topics) expect(codes).toEqual(CODES.filter((code) => codes.includes(code)));
  expect(topics.flat().toSorted()).toEqual(CODES.toSorted());
  expect(Object.keys(PROBLEM_TEXTS[locale]).toSorted()).toEqual(CODES.toSorted());
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

/** A problem of any kind, with facts made up for it. */
const sample = <C extends ProblemCode>(code: C, facts: Partial<ProblemFactsByCode[C]> = {}) =>
  problem(code, 'f', undefined, { ...SAMPLE_FACTS[code], ...facts });

test.each(LOCALES)('every kind of problem is a whole sentence in %s', (locale) => {
  for (const code of CODES) {
    const { message, remedy } = formatProblem(sample(code), locale);
    expect(message, code).toMatch(/^\S.*[.?]$/su);
    expect(message, code).not.toMatch(HOLES);
    expect(remedy, code).not.toMatch(HOLES);
  }
});

test('what was found is part of the sentence, word for word', () => {
  for (const code of ['unknown-folder', 'unknown-key', 'unknown-value', 'dangling-reference', 'mdx-code', 'bad-address'] as const) {
    const item = sample(code, { found: '$& $1 %s «x» {y}' });
    for (const locale of LOCALES) expect(formatProblem(item, locale).message).toContain('$& $1 %s «x» {y}');
  }
});

test('a suggestion is asked as a question, and a list is cut', () => {
  const many = Array.from({ length: 30 }, (_, index) => `v${index}`);
  const item = problem('unknown-value', 'f', undefined, { found: 'x', path: 'p', nearest: 'v1', accepted: many });
  expect(formatProblem(item, 'es').remedy).toMatch(/^¿Quiso decir «v1»\? .*v11….*$/);
  expect(formatProblem(item, 'en').remedy).toMatch(/^Did you mean "v1"\? .*v11….*$/);
});

test('Spanish sentences quote with «», English ones with straight marks', () => {
  for (const code of CODES) {
    expect(formatProblem(sample(code), 'es').message, code).not.toMatch(/"x"/);
    expect(formatProblem(sample(code), 'en').message, code).not.toMatch(/«x»/);
  }
});

test('a Spanish sentence about the header holds no English of a library', () => {
  const messages = FOUND.filter(({ code }) => code === 'yaml-syntax').map((item) => formatProblem(item, 'es').message);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).not.toMatch(/\b(?:Nested|mappings|Implicit|allowed|Unexpected|Missing)\b/);
});

/** Facts that are chosen from a list of the program; all others come from content. */
const CHOSEN = new Set(['reason', 'kind', 'unit', 'types', 'forms', 'parts', 'metadata', 'missing']);

/** Any facts that have the shape of a sample. */
function like(facts: object): fc.Arbitrary<Record<string, unknown>> {
  const any = (key: string, value: unknown): fc.Arbitrary<unknown> => {
    if (CHOSEN.has(key)) return fc.constant(value);
    if (typeof value === 'number') return fc.integer();
    if (Array.isArray(value)) return fc.array(fc.string());
    return key === 'nearest' || key.startsWith('valid') ? fc.option(fc.string(), { nil: undefined }) : fc.string();
  };
  return fc.record(Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, any(key, value)])));
}

test('no content makes the words of a problem fail', () => {
  const anyProblem = fc
    .constantFrom(...FOUND, ...CODES.map((code) => sample(code)))
    .chain((item) => like(item.facts).map((facts) => ({ ...item, facts }) as Problem));
  fc.assert(
    fc.property(anyProblem, fc.constantFrom(...LOCALES), (item, locale) => {
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
  for (const reason of ['protocol', 'credentials', 'host', 'record', 'malformed'] as const) {
    for (const locale of LOCALES)
      expect(formatProblem(sample('bad-address', { reason, host: undefined }), locale).message).not.toMatch(HOLES);
  }
});

test('which type was expected is said in words', () => {
  for (const type of VALUE_TYPES) {
    for (const locale of LOCALES) {
      const { message } = formatProblem(sample('wrong-type', { types: [type], values: [] }), locale);
      expect(message).not.toMatch(HOLES);
      if (locale === 'es') expect(message).not.toContain(type);
    }
  }
});

test('a field that takes a word or a list says both, in the language of the reader', () => {
  const item = sample('wrong-type', { types: ['array'], values: ['all'] });
  expect(formatProblem(item, 'es').message).toBe('«a.b» dice «x», y ahí va «all» o una lista.');
  expect(formatProblem(item, 'en').message).toBe('"a.b" says "x", but takes "all" or a list.');
});

test('how a day is written is said in the language of the reader', () => {
  const item = sample('bad-date', { forms: ['full-date'] });
  expect(formatProblem(item, 'es').remedy).toContain('AAAA-MM-DD');
  expect(formatProblem(item, 'en').remedy).toContain('YYYY-MM-DD');
  expect(acceptedIn(item, 'es')).toEqual(['AAAA-MM-DD']);
  expect(acceptedIn(item, 'en')).toEqual(['YYYY-MM-DD']);
});

test('how an occurrence is named is said in the language of the reader', () => {
  const item = sample('unknown-occurrence', { parts: [['quarter'], ['agreements', 'plans']] });
  expect(formatProblem(item, 'es').message).toMatch(
    /: un trimestre \(2026-Q1\) \/ el identificador de un acuerdo o el identificador de un plan\.$/,
  );
  expect(formatProblem(item, 'en').message).toMatch(/: a quarter \(2026-Q1\) \/ the id of an agreement or the id of a plan\.$/);
});

test('a sentence cannot use a fact that its kind of problem does not carry', () => {
  const texts = {
    // @ts-expect-error -- a file that is too large says how large it may be, and nothing that was found
    'file-too-large': { ...PROBLEM_TEXTS.en['file-too-large'], message: ({ found }) => String(found) },
  } satisfies Partial<ProblemTexts>;
  expect(texts['file-too-large'].message(SAMPLE_FACTS['file-too-large'])).toBe('undefined');
});

test('a mark of the beginning of a file and a tab are called by their names, with what to do', () => {
  for (const [locale, mark, tab] of [
    ['es', 'sin BOM', 'espacios'],
    ['en', 'without BOM', 'spaces'],
  ] as const) {
    expect(formatProblem(sample('hidden-character', { found: 'U+FEFF' }), locale).remedy).toContain(mark);
    expect(formatProblem(sample('yaml-syntax', { tab: true }), locale).remedy).toContain(tab);
    expect(formatProblem(sample('raw-html', { found: '<br>' }), locale).remedy).toContain('\\');
    expect(formatProblem(sample('duplicate-id'), locale).remedy).toMatch(/más nuevo|newer/);
  }
});

test('a limit is told with what it counts, and what a block or a header lacks is told as missing', () => {
  const told = (item: Problem) => LOCALES.map((locale) => Object.values(formatProblem(item, locale)).join(' '));
  expect(told(sample('too-long', { limit: 60, unit: 'items' }))).toEqual([
    expect.stringContaining('60 elementos'),
    expect.stringContaining('60 items'),
  ]);
  expect(told(sample('out-of-range', { limit: 1990, bound: 'least' }))).toEqual([
    expect.stringContaining('1990 o un número mayor'),
    expect.stringContaining('1990 or more'),
  ]);
  expect(told(sample('mdx-attribute', { component: 'Evidencia', found: 'fuente', reason: 'missing' }))).toEqual([
    'A <Evidencia> le falta «fuente». Escríbalo: fuente="…".',
    '<Evidencia> needs "fuente". Write it: fuente="…".',
  ]);
  expect(told(sample('no-front-matter', { found: '---' }))[0]).toContain('falta la segunda línea');
});

test.each([
  ['total', 'full'],
  ['Parcial sustancial', 'substantial'],
  ['sin informacion', 'no-information'],
  ['Pending', 'pending'],
  ['nada', undefined],
])('a level that is written as %s is answered with %s', (found, meant) => {
  const facts = { path: 'assessments.0.level', found, accepted: LEVELS, nearest: undefined };
  const { remedy } = formatProblem(problem('unknown-value', 'f', undefined, facts), 'es');
  expect(/¿Quiso decir «(.*)»\?/.exec(remedy)?.[1]).toBe(meant);
});
