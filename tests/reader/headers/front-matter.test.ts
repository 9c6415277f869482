import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BODY_LINE, REPORT, REPORT_HEAD, RECORDS } from '../base-content.ts';
import { htmlOf } from '../bodies.ts';
import { entriesOf, placesOf, problemsOf } from '../content-folder.ts';
import { factsOf } from '../../domain/problems/facts-of.ts';

const report = (text: string) => ({ ...RECORDS, [REPORT]: text });
const shownOf = (text: string) => {
  const body = entriesOf(report(text)).find(({ collection }) => collection === 'reports')?.body;
  return body && htmlOf(body);
};
const HEAD = REPORT_HEAD;

test.each([
  ['---js\n{ title: "x" }\n---\nTexto.', '---js'],
  ['---javascript\n{ title: "x" }\n---\nTexto.', '---javascript'],
  ['---JS\n{ title: "x" }\n---\nTexto.', '---JS'],
  ['--- js\n{ title: "x" }\n---\nTexto.', '--- js'],
  ['---\tjs\n{ title: "x" }\n---\nTexto.', '---\tjs'],
  ['---\u00A0js\n{ title: "x" }\n---\nTexto.', '---\u00A0js'],
  ['---json\n{ "title": "x" }\n---\nTexto.', '---json'],
  ['---yaml\ntitle: x\n---\nTexto.', '---yaml'],
  ['--- yaml\ntitle: x\n---\nTexto.', '--- yaml'],
  ['--- \ntitle: x\n---\nTexto.', '--- '],
  ['----\ntitle: x\n----\nTexto.', '----'],
  ['--\ntitle: x\n--\nTexto.', '--'],
  ['+++\ntitle = "x"\n+++\nTexto.', '+++'],
  [';;;\n{}\n;;;\nTexto.', ';;;'],
  ['{ "title": "x" }', '{ "title": "x" }'],
  [`\n${HEAD}Texto.`, ''],
  [` ${HEAD}Texto.`, ' ---'],
  ['---', '---'],
  ['Texto.', 'Texto.'],
])('%j is not the beginning of a header', (text, found) => {
  expect(placesOf(report(text))).toEqual([`no-front-matter ${REPORT}:1:1`]);
  expect(factsOf(problemsOf(report(text))[0]!).found).toBe(found);
});

test.each([
  ['a header that is never closed', HEAD.replace(/\n---\n$/, '\nTexto.\n')],
  ['a header closed with four hyphens', HEAD.replace(/\n---\n$/, '\n----\nTexto.\n')],
  ['a header closed with a blank behind the hyphens', HEAD.replace(/\n---\n$/, '\n--- \nTexto.\n')],
  ['a header closed with dots', HEAD.replace(/\n---\n$/, '\n...\nTexto.\n')],
  ['a header closed with an indented line', HEAD.replace(/\n---\n$/, '\n ---\nTexto.\n')],
])('%s is refused', (_, text) => {
  expect(placesOf(report(text))).toEqual([`no-front-matter ${REPORT}:1:1`]);
});

test('a program in the header is never run', () => {
  const marker = join(tmpdir(), `ran-${process.pid}`);
  const program = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "x")`;
  for (const open of ['---js', '---javascript', '--- js', '---\n---js', '---coffee']) {
    placesOf(report(`${open}\n${program}\n---\nTexto.`));
    placesOf(report(`${HEAD}\n${open}\n${program}\n---\n`));
  }
  expect(existsSync(marker)).toBe(false);
});

test('a byte order mark is refused and named, as it hides before the first line', () => {
  expect(placesOf(report(`\uFEFF${HEAD}Texto.`))).toEqual([`hidden-character ${REPORT}:1:1`]);
  expect(factsOf(problemsOf(report(`\uFEFF${HEAD}Texto.`))[0]!).found).toBe('U+FEFF');
});

test('lines that end as Windows ends them are read, and counted as before', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  expect(placesOf(report(crlf(`${HEAD}Texto.\n`)))).toEqual([]);
  expect(shownOf(crlf(`${HEAD}Uno\n\nDos\n`))).toBe('<p>Uno</p>\n<p>Dos</p>');
  expect(placesOf(report(crlf(`${HEAD}Uno\n\nMenos del <5 %\n`)))).toEqual([`mdx-syntax ${REPORT}:${BODY_LINE + 2}:11`]);
  expect(placesOf(report(crlf(HEAD.replace('lang: es', 'lang: fr') + 'Texto.')))).toEqual([`unknown-value ${REPORT}:3:1`]);
});

test('lines that end as old Macintosh systems ended them are refused', () => {
  const codes = new Set(problemsOf(report(`${HEAD}Texto.`.replaceAll('\n', '\r'))).map(({ code }) => code));
  expect([...codes]).toEqual(['hidden-character']);
});

test('a header without any key lacks what the record needs', () => {
  for (const head of ['---\n---\n', '---\n\n---\n', '---\n# nada\n---\n', '---\n~\n---\n', '---\n{}\n---\n']) {
    const problems = problemsOf(report(`${head}Texto.`));
    expect([...new Set(problems.map(({ code }) => code))], head).toEqual(['missing-key']);
    expect(
      problems.every(({ position }) => position?.line === 2),
      head,
    ).toBe(true);
  }
});

test.each([
  ['a list', '- a\n- b'],
  ['a text', 'solo texto'],
  ['a number', '12'],
])('a header that is %s instead of keys is of another type', (_, yaml) => {
  expect(placesOf(report(`---\n${yaml}\n---\nTexto.`))).toEqual([`wrong-type ${REPORT}:2:1`]);
});

test('a second block of hyphens is text, however it is written', () => {
  expect(placesOf(report(`${HEAD}---js\nprocess.exit(3)\n---\n`))).toEqual([]);
  expect(shownOf(`${HEAD}---\ntitle: otro\n---\n\nTexto.`)).toBe('<hr>\n<h2 id="report-title-otro">title: otro</h2>\n<p>Texto.</p>');
  expect(
    entriesOf(report(`${HEAD}---\ntitle: otro\n---\n\nTexto.`)).find(({ collection }) => collection === 'reports')?.facts,
  ).toMatchObject({ title: 'Casas de paso en el puerto' });
});

test('the body begins below the line that closes the header, also at the end of the file', () => {
  expect(placesOf(report(`${HEAD}<5`))).toEqual([`mdx-syntax ${REPORT}:${BODY_LINE}:1`]);
  expect(placesOf(report(`${HEAD}\n\n\n<5`))).toEqual([`mdx-syntax ${REPORT}:${BODY_LINE + 3}:1`]);
  expect(placesOf(report(HEAD.trimEnd()))).toEqual(
    [`empty-body ${REPORT}:${BODY_LINE - 1}:4`].map(() => expect.stringMatching(/^empty-body /)),
  );
});

test('two files with one broken header are both told, however often they are read', () => {
  const broken = '---\ntitle: [\n---\nTexto.';
  const files = { ...RECORDS, [REPORT]: broken, 'reports/org-muestra/otro.mdx': broken };
  const once = placesOf(files);
  expect(once.filter((line) => line.startsWith('yaml-syntax')).map((line) => line.split(' ')[1]!.split(':')[0])).toEqual([
    REPORT,
    'reports/org-muestra/otro.mdx',
  ]);
  expect(placesOf(files)).toEqual(once);
});
