import { expect, test } from 'vitest';
import { Ledger } from '#domain/ledger/ledger.ts';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import { problem, type ProblemCode } from '#domain/problems/problem.ts';
import { inExamples } from '#domain/schemas/conference-names.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { pathOf } from '#addresses/paths.ts';
import { formatProblem, PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import { createContext } from '#views/context.ts';
import { SAMPLE_FACTS } from '../domain/problems/sample-facts.ts';
import { PROBLEM_LIST, problemsView, problemView } from '#views/help.ts';

const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[];

test.each(LOCALES)('every problem has a title, a sentence, a remedy, a meaning and two examples that differ in %s', (locale) => {
  expect(Object.keys(PROBLEM_TEXTS[locale]).toSorted()).toEqual(CODES.toSorted());
  for (const code of CODES) {
    const { title, meaning, wrong, right } = PROBLEM_TEXTS[locale][code];
    const { message, remedy } = formatProblem(problem(code, 'f', undefined, SAMPLE_FACTS[code]), locale);
    for (const words of [title, message, remedy, meaning, wrong, right]) expect(words.trim(), code).not.toBe('');
    expect(wrong, code).not.toBe(right);
  }
});

test.each(LOCALES)('every problem has its help page in %s, at the address that reports give', (locale) => {
  const context = createContext({ ledger: new Ledger([]), locale, asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org' });
  expect([...PROBLEM_LIST].toSorted()).toEqual(CODES.toSorted());
  for (const code of CODES) {
    const view = problemView(context, code);
    const { title, meaning, ...examples } = PROBLEM_TEXTS[locale][code];
    const [wrong, right] = [examples.wrong, examples.right].map(inExamples);
    expect(`${wrong} ${right}`, code).not.toMatch(/(?<!=)\{\w+\}/);
    expect(view).toMatchObject({ code, heading: title, meaning, wrong, right, path: pathOf(locale, { to: 'problem', code }) });
    expect(view.severity).not.toBe('');
  }
  const listed = problemsView(context).groups.flatMap(({ items }) => items.map((item) => item.code));
  expect(listed.toSorted()).toEqual(CODES.toSorted());
});
