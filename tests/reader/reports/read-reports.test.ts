import { expect, test } from 'vitest';
import { readBodiesApart } from '#reader/reports/isolated-bodies.ts';
import { BASE, BODY_LINE, REPORT, REPORT_HEAD, withBody } from '../base-content.ts';
import { placesOf, problemsOf } from '../content-folder.ts';
import { tinyPng } from '../tiny-png.ts';
import { factsOf } from '../../domain/problems/facts-of.ts';

const body = (text: string, file = 'f.mdx') => ({ body: text, file, bodyLine: 1, lang: 'es' as const, pictures: [] });

test('a text that takes the reader down is a problem of its own file, and the others are read all the same', () => {
  const texts = ['uno', 'abort', 'dos', 'exit', 'half', 'tres', 'abort'];
  const bodies = texts.map((text, index) => body(text, `${index}.mdx`));
  const answers = readBodiesApart(bodies, 'tests/reader/failing-reader.ts');
  expect(answers.map((answer) => answer.body?.text ?? answer.problems.map(({ code, file }) => `${file} ${code}`).join())).toEqual([
    'uno',
    '1.mdx body-unreadable',
    'dos',
    '3.mdx body-unreadable',
    '4.mdx body-unreadable',
    'tres',
    '6.mdx body-unreadable',
  ]);
});

test('a text that was read before is not read again, until anything of what was asked changes', () => {
  const readerOf = (file: string, ...before: ReturnType<typeof body>[]) =>
    readBodiesApart([...before, body('who', file)], 'tests/reader/failing-reader.ts').at(-1)!.body!.text;
  const first = readerOf('a.mdx');
  expect(readerOf('a.mdx', body('uno', 'b.mdx'), body('abort', 'c.mdx'))).toBe(first);
  expect(readerOf('d.mdx')).not.toBe(first);
});

test('texts that the parser itself cannot bear are refused like any code', () => {
  const texts = ['import x </\\', "export const a = 1'#a\\", 'Uno.'];
  expect(readBodiesApart(texts.map((text) => body(text))).map(({ problems }) => problems.map(({ code }) => code).join())).toEqual([
    'mdx-code',
    'mdx-code',
    '',
  ]);
});

test('a text that takes too much of the processor is stopped; one that only waits, as on a busy machine, is read', () => {
  const answers = readBodiesApart(
    ['uno', 'spin', 'sleep', 'dos'].map((text) => body(text)),
    'tests/reader/spinning-reader.ts',
  );
  expect(answers.map((answer) => answer.body?.text ?? answer.problems.map(({ code }) => code).join())).toEqual([
    'uno',
    'body-unreadable',
    'sleep',
    'dos',
  ]);
});

test('a reader that cannot start is an exception, not an accusation', () => {
  expect(() => readBodiesApart([body('Uno.')], 'no-such-program.ts')).toThrow('did not start');
});

test('reading nothing starts nothing and answers nothing', () => {
  expect(readBodiesApart([])).toEqual([]);
});

test('personal data is shown at its place, and never in full', () => {
  const files = withBody('Escriba a maria.lopez@gmail.com hoy.');
  expect(placesOf(files)).toEqual([`personal-data ${REPORT}:${BODY_LINE}:11`]);
  expect(JSON.stringify(problemsOf(files))).not.toContain('lopez');
});

test('what a person has to look at is a warning and stops nothing', () => {
  const [problem, ...others] = problemsOf(withBody('Ver https://www.facebook.com/casa.abierta hoy.'));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'personal-data-possible', severity: 'warning', facts: { kind: 'profile-link' } });
});

test('personal data in the name of a report or of a picture is found, and never shown in full', () => {
  const report = REPORT.replace('2026-q3', 'tel-2233-8890');
  const picture = 'reports/org-ejemplo/tel-9876-5432.png';
  const files = { ...BASE, [REPORT]: null, [report]: `${REPORT_HEAD}![Una casa de dos pisos](tel-9876-5432.png)`, [picture]: tinyPng() };
  const problems = problemsOf(files).filter(({ code }) => code === 'personal-data');
  expect(problems.filter(({ position }) => position === undefined).map((item) => [item.file, factsOf(item).kind])).toEqual([
    [report, 'phone'],
    [picture, 'phone'],
  ]);
  expect(JSON.stringify(problems.map(({ facts }) => facts))).not.toMatch(/8890|5432/);
});

test('personal data in a header is found as well', () => {
  const head = REPORT_HEAD.replace('Visitas a tres casas.', 'Llamadas al tel. +504 9876-5432.');
  expect(problemsOf({ ...BASE, [REPORT]: `${head}Texto.` }).map(({ code }) => code)).toEqual(['personal-data']);
});

test('what the author permits with a reason passes, and the reviewer sees it', () => {
  const head = REPORT_HEAD.replace(
    'assessments:',
    'permissions: [{ text: "maria.lopez@gmail.com", reason: "Correo público de la oficina" }]\nassessments:',
  );
  const problems = problemsOf({ ...BASE, [REPORT]: `${head}Escriba a maria.lopez@gmail.com hoy.` });
  expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['personal-data-permitted warning']);
});
