import { expect, test } from 'vitest';
import { readReportBody } from '#reader/reports/report-body.ts';
import { refusals } from '../bodies.ts';

const factsOf = (text: string) => readReportBody(text, 'f.mdx', 1, 'es').problems.map(({ facts }) => facts);

test.each([
  ['import x from "./x.js"', 'mdx-code 1:1'],
  ['import x from "/etc/hostname?raw"', 'mdx-code 1:1'],
  ['import "node:fs"', 'mdx-code 1:1'],
  ['export const a = process.exit(0)', 'mdx-code 1:1'],
  ['export default function X() { return null }', 'mdx-code 1:1'],
  ['export const a = {', 'mdx-code 1:1'],
  ['import duties rose', 'mdx-code 1:1'],
  ['Texto.\n\nexport const a = 1\n\nMás.', 'mdx-code 3:1'],
])('%j is code', (text, expected) => {
  expect(refusals(text)).toEqual([expected]);
});

test('code that stands where it is no code is text', () => {
  for (const text of ['Texto\nimport x from "y"', '- import x from "y"', '> export const a = 1', '  import x from "y"'])
    expect(refusals(text), text).toEqual([]);
});

test.each([
  ['{process.version}', 'mdx-expression 1:1'],
  ['Hay {1 + 1} casas.', 'mdx-expression 1:5'],
  ['{/* un comentario */}', 'mdx-expression 1:1'],
  ['ñandú 😀 {a}', 'mdx-expression 1:10'],
  ['{}', 'mdx-expression 1:1'],
  ['{(() => { while (true) {} })()}', 'mdx-expression 1:1'],
  ['<Nota {...props}>x</Nota>', 'mdx-expression 1:1'],
  ['<Nota titulo={titulo}>x</Nota>', 'mdx-expression 1:1'],
  ['<Nota titulo={`x`}>x</Nota>', 'mdx-expression 1:1'],
  ['- a\n- b {c}', 'mdx-expression 2:5'],
  ['| a |\n|---|\n| {b} |', 'mdx-expression 3:3'],
  ['[{a}](https://example.org)', 'mdx-expression 1:2'],
])('%j is an expression', (text, expected) => {
  expect(refusals(text)).toEqual([expected]);
});

test.each([
  ['<script>alert(1)</script>', 'raw-html 1:1'],
  ['<iframe src="https://example.org"></iframe>', 'raw-html 1:1'],
  ['<a href="javascript:alert(1)">x</a>', 'raw-html 1:1'],
  ['Un <b>dato</b> <i>más</i>', 'raw-html 1:4'],
  ['<br/>', 'raw-html 1:1'],
  ['<Nota>\n\n<div>x</div>\n\n</Nota>', 'raw-html 3:1'],
  ['<constructor>x</constructor>', 'raw-html 1:1'],
  ['<toString/>', 'raw-html 1:1'],
  ['<hasOwnProperty />', 'raw-html 1:1'],
  ['<svg:a/>', 'raw-html 1:1'],
])('%j is HTML', (text, expected) => {
  expect(refusals(text)).toContain(expected);
  expect(new Set(refusals(text).map((line) => line.split(' ')[0]))).toEqual(new Set(['raw-html']));
});

test.each([
  '<__proto__ />',
  '<Grafica/>',
  '<nota>x</nota>',
  '<NOTA>x</NOTA>',
  '<Nota.Otra/>',
  '<></>',
  '<Fragment set:html="x" />',
  '<Ñota/>',
])('%j is no component of reports', (text) => {
  expect(refusals(text)).toEqual([expect.stringMatching(/^(?:mdx-component|raw-html) 1:1$/)]);
});

test('a component whose name is nearly right is answered with the right one', () => {
  expect(factsOf('<Evidensia fuente="x">y</Evidensia>')).toMatchObject([{ found: '<Evidensia>', nearest: 'Evidencia' }]);
  expect(factsOf('<nota>x</nota>')).toMatchObject([{ found: '<nota>', nearest: 'Nota' }]);
});

test.each([
  'set:html="<img onerror=x>"',
  'client:load',
  'define:vars="x"',
  'is:raw',
  'class="x"',
  'style="x"',
  'onclick="x"',
  'id="x"',
  'constructor="x"',
  '__proto__="x"',
  'Titulo="x"',
])('the attribute %s belongs to no component', (attribute) => {
  expect(refusals(`<Nota ${attribute}>x</Nota>`)).toEqual(['mdx-attribute 1:1']);
});

test('an attribute that a component needs must be there and say something', () => {
  for (const attributes of ['', ' fecha="2026"', ' fuente=""', ' fuente="  "', ' fuente'])
    expect(refusals(`<Evidencia${attributes}>x</Evidencia>`), attributes).toEqual(['mdx-attribute 1:1']);
});

test('a component that lacks an attribute is told which', () => {
  expect(factsOf('<Evidencia>x</Evidencia>')).toMatchObject([{ found: 'fuente', component: 'Evidencia' }]);
});

test('an attribute that is written twice is refused, as one of the two would be lost', () => {
  expect(refusals('<Nota titulo="a" titulo="b">x</Nota>')).toEqual(['mdx-attribute 1:1']);
});

test.each([
  ['<Nota>sin cerrar', ['mdx-nesting 1:1']],
  ['Texto.\n\n<Nota>\n\nMás.', ['mdx-nesting 3:1']],
  ['</Nota>', ['mdx-nesting 1:1']],
  ['Texto </Nota> más', ['mdx-nesting 1:7']],
  ['<Nota><Cita>x</Nota></Cita>', ['mdx-nesting 1:14']],
  ['<Nota>a</Nota>\n\n<Nota>b', ['mdx-nesting 3:1']],
])('%j opens and closes in the wrong order, and is one mistake', (text, expected) => {
  expect(refusals(text)).toEqual(expected);
});

test('every stray sign of a text is shown in one run, each at its place', () => {
  expect(refusals('Menos del <5 % y así <6 %.\n\nOtra «ñandú» <7 % 😀😀 <8 %.\n\n- {a\n- x <9')).toEqual([
    'mdx-syntax 1:11',
    'mdx-syntax 1:22',
    'mdx-syntax 3:14',
    'mdx-syntax 3:24',
    'mdx-syntax 5:3',
    'mdx-syntax 6:5',
  ]);
  expect(refusals('<5 <5 <5')).toEqual(['mdx-syntax 1:1', 'mdx-syntax 1:4', 'mdx-syntax 1:7']);
  expect(refusals('```\n<5\n```\n\n`<6` <7')).toEqual(['mdx-syntax 5:6']);
  expect(refusals('😀😀😀😀 <8')).toEqual(['mdx-syntax 1:10']);
});

test('what else is wrong is shown together with stray signs', () => {
  expect(refusals('<5 %\n\n{a}\n\n![x](y.png)\n\n[x](javascript:y)\n\n<b>z</b>')).toEqual([
    'mdx-syntax 1:1',
    'mdx-expression 3:1',
    'image-refused 5:1',
    'bad-address 7:1',
    'raw-html 9:1',
  ]);
});

test('a text with a hundred stray signs shows many of them and ends', () => {
  const found = refusals('Menos del <5 %.\n\n'.repeat(100));
  expect(found.length).toBeGreaterThanOrEqual(20);
  expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set(['mdx-syntax']));
});

test.each([
  ['<!-- comentario -->', 'mdx-syntax 1:1'],
  ['<https://example.org>', 'mdx-syntax 1:1'],
  ['a <= b', 'mdx-syntax 1:3'],
  ['<3', 'mdx-syntax 1:1'],
  ['<!DOCTYPE html>', 'mdx-syntax 1:1'],
  ['<?php x ?>', 'mdx-syntax 1:1'],
  ['<![CDATA[x]]>', 'mdx-syntax 1:1'],
  ['a { b', 'mdx-syntax 1:3'],
  ['# <5', 'mdx-syntax 1:3'],
  ['x[^1]\n\n[^1]: <5', 'mdx-syntax 3:7'],
  ['[a <5](https://example.org)', 'mdx-syntax 1:4'],
])('%j holds a sign that must be written differently, and is one mistake', (text, expected) => {
  expect(refusals(text)).toEqual([expected]);
});

test('the text around a stray sign is shown, and no more of it', () => {
  expect(factsOf('Menos del <5 % de las casas visitadas')).toEqual([{ found: '<5 % de las cas' }]);
});

test('the remedy of a stray sign is a text that is accepted', () => {
  for (const text of ['Menos del \\<5 %.', 'a \\{ b', '\\<!-- x -->', '\\</Nota>', '\\<3']) expect(refusals(text), text).toEqual([]);
});

test.each([
  ['![casa](casa.png)', 'casa.png'],
  ['![casa](https://example.org/a.jpg)', 'https://example.org/a.jpg'],
  ['![casa][x]\n\n[x]: https://example.org/a.jpg', 'x'],
  ['[![casa](a.png)](https://example.org)', 'a.png'],
  ['![](data:image/svg+xml;base64,PHN2Zz4=)', 'data:image/svg+xml;base64,PHN2Zz4='],
])('%j is an image, and is named', (text, found) => {
  const problems = readReportBody(text, 'f.mdx', 1, 'es').problems;
  expect(problems.map(({ code }) => code)).toEqual(['image-refused']);
  expect(problems[0]!.facts).toMatchObject({ found });
});

test('a text too deep or with too many parts is refused by its size, not for a sign that it does not have', () => {
  for (const text of [
    '> '.repeat(61) + 'a',
    '- a\n'.repeat(15_000),
    '> '.repeat(30_000),
    Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    '*a* '.repeat(15_000),
  ]) {
    expect(
      refusals(text).map((line) => line.split(' ')[0]),
      text.slice(0, 20),
    ).toEqual(['body-too-complex']);
  }
  expect(refusals('> '.repeat(50) + 'a')).toEqual([]);
});

test('a report of blanks has no text', () => {
  for (const text of ['', '\n\n', ' \t\n ', '\u00A0']) expect(refusals(text), JSON.stringify(text)).toEqual(['empty-body 1:1']);
});

test('a report whose text shows nothing has no text', () => {
  for (const text of ['```\n```', '***']) expect(refusals(text), text).toEqual([expect.stringMatching(/^empty-body /)]);
  for (const text of ['[x]: https://example.org', '[^a]: nota']) expect(refusals(text), text).toEqual(['unused-definition 1:1']);
});

test.each([
  ['Texto.\n\n[^a]: Una.', 'unused-definition 3:1'],
  ['x[^a]\n\n[^a]: Una.\n\n[^a]: Dos.', 'defined-twice 5:1'],
  ['x[^b]', 'undefined-reference 1:1'],
  ['[uno][dos]', 'undefined-reference 1:1'],
  ['[uno][]', 'undefined-reference 1:1'],
  ['Uno\n\n##\n\nDos', 'empty-part 3:1'],
  ['<Evidencia fuente="x"/>', 'empty-part 1:1'],
  ['<Nota titulo="x">\n\n</Nota>', 'empty-part 1:1'],
  ['a [](https://example.org)', 'empty-part 1:3'],
  ['x[^a]\n\n[^a]:', 'empty-part 3:1'],
])('%j would be lost in silence', (text, expected) => {
  expect(refusals(text)).toContain(expected);
});

test.each([
  ['a [x](https://example.org "un.org")', 'link-text-misleads 1:3'],
  ['a [x][y]\n\n[y]: https://example.org "https://un.org/es"', 'link-text-misleads 1:3'],
])('%j: a title that names another address misleads', (text, expected) => {
  expect(refusals(text)).toEqual([expected]);
});

test('an address with a blank is called so, as a link and where it became none', () => {
  for (const text of ['[i](<https://example.org/a b.pdf>)', '[i](https://example.org/a b.pdf)', '[i](record:d 1)', '[foto](uno dos)'])
    expect(factsOf(text), text).toMatchObject([{ reason: 'blank' }]);
  expect(factsOf('![x](foto 1.png)')).toMatchObject([{ reason: 'name', found: 'foto 1.png' }]);
});

test('a tag of HTML that is not closed is called HTML, each of them', () => {
  expect(refusals('a<br>b<br>c\n\n<b>d')).toEqual(['raw-html 1:2', 'raw-html 1:7', 'raw-html 3:1']);
  expect(factsOf('a<br>b')).toMatchObject([{ found: '<br>' }]);
  expect(refusals('<Nota>x')).toEqual(['mdx-nesting 1:1']);
});

test('a bare host is a link that is encrypted, and nothing is quoted that nobody wrote', () => {
  expect(refusals('Vea www.iom.int.')).toEqual([]);
  expect(factsOf('Vea www.127.0.0.1.example.test')).toMatchObject([{ found: 'https://www.127.0.0.1.example.test' }]);
});
