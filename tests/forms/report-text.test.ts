import { expect, test } from 'vitest';
import type { Block } from '#forms/text/blocks.ts';
import { preview } from '#forms/text/preview.ts';
import { readMdx } from '#forms/text/read-mdx.ts';
import { readTyped, typedText } from '#forms/text/read-typed.ts';
import { textProblems } from '#forms/text/text-problems.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import { reportBody } from '#demo/report-text.ts';
import { drawsFor } from '#demo/draws.ts';
import { html } from '../reader/bodies.ts';
import { previewHtml } from './text-cases.ts';

const mdxOf = (text: string) => writeMdx(readTyped(text), 'es').trimEnd();

test('signs of formatting make blocks and marks', () => {
  const text =
    '## Qué vimos\n\nLa regla **existe** y *se conoce*.\nDos líneas.\n\n- uno\n- dos\n\n1. primero\n2. segundo\n\n> Palabras de la minuta.\n\nVea [la minuta](https://example.org/m) y [el acuerdo](registro:d-04).';
  expect(readTyped(text).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'bullets', 'numbers', 'quotation', 'paragraph']);
  expect(typedText(readTyped(text))).toBe(text);
  expect(previewHtml(preview(readTyped(text), 'es'))).toContain(
    '<p>La regla <strong>existe</strong> y <em>se conoce</em>.<br>\nDos líneas.</p>',
  );
});

test.each([
  ['5 * 3 * 2', '5 \\* 3 \\* 2'],
  ['2*3*4', '2\\*3\\*4'],
  ['menos de <5 %', 'menos de \\<5 %'],
  ['{según la minuta}', '\\{según la minuta}'],
  ['#acuerdo', '\\#acuerdo'],
  ['2016. Un año', '2016\\. Un año'],
  ['import de datos', '&#105;mport de datos'],
  ['C:\\datos\\', 'C:\\\\datos\\\\'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['a_b y _c_', 'a\\_b y \\_c\\_'],
  ['**sin cierre', '\\*\\*sin cierre'],
  ['AT&amp;T & más', 'AT\\&amp;T & más'],
  ['\\*tal cual\\*', '\\*tal cual\\*'],
  ['\\- tal cual', '\\- tal cual'],
])('%j is words, which the file holds as %j', (text, mdx) => {
  expect(mdxOf(text)).toBe(mdx);
});

test.each([
  ['| Oficina | Nivel |\n| Norte | parcial |', '| Oficina | Nivel |\n| --- | --- |\n| Norte | parcial |'],
  ['|Oficina|Nivel|\n|:---|---:|\n|Norte|**parcial**|', '| Oficina | Nivel |\n| --- | --- |\n| Norte | **parcial** |'],
  ['| Norte \\| Sur |  |\n| a |', '| Norte \\| Sur |  |\n| --- | --- |\n| a |  |'],
  ['| a | b | c |\n| 1 |', '| a | b | c |\n| --- | --- | --- |\n| 1 |  |  |'],
  ['|', '\\|'],
  ['| sin cierre', '\\| sin cierre'],
  ['\\| tal cual |', '\\| tal cual \\|'],
])('a table that is typed as %j stands in the file as %j', (text, mdx) => {
  expect(mdxOf(text)).toBe(mdx);
});

test('an address by itself is a link, without the sign that ends the sentence', () => {
  expect(mdxOf('Está en https://example.org/a_b. También en www.example.org')).toBe(
    'Está en [https://example.org/a\\_b](https://example.org/a_b). También en [www.example.org](https://www.example.org)',
  );
});

test('numbers stay as they were typed', () => {
  expect(html(mdxOf('3. tres\n4. cuatro\n\n9. nueve'))).toBe(
    '<ol start="3">\n<li>tres</li>\n<li>cuatro</li>\n</ol>\n<ol start="9">\n<li>nueve</li>\n</ol>',
  );
});

const EVIDENCE: Block = { kind: 'evidence', source: 'Minuta "de agosto"', date: '', content: readTyped('La minuta nombra a tres partes.') };

test('components are written in the language of the author', () => {
  expect(writeMdx([EVIDENCE], 'es')).toBe(
    '<Evidencia fuente="Minuta &quot;de agosto&quot;">\n\nLa minuta nombra a tres partes.\n\n</Evidencia>\n',
  );
  expect(writeMdx([{ kind: 'note', title: 'Scope', content: readTyped('One quarter.') }], 'en')).toBe(
    '<Note title="Scope">\n\nOne quarter.\n\n</Note>\n',
  );
});

test('what nobody wrote anything into is left out', () => {
  expect(writeMdx([{ kind: 'quote', by: ' ', content: [] }, ...readTyped(' \n\n')], 'es')).toBe('');
});

test('bodies of the demonstration open in a form and are written as they were, components on lines of their own', () => {
  for (const lang of ['es', 'en'] as const) {
    const body = reportBody(drawsFor(1, lang), lang, 'd-04');
    const blocks = readMdx(body, lang);
    expect(html(writeMdx(blocks!, lang), lang)).toBe(html(body, lang));
  }
});

test.each([
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '- a\n  - b',
  'Nota[^1]\n\n[^1]: al pie',
  'Vea ![x](foto.png).',
  '# Uno',
  '`x`',
  '<Evidencia fuente="x">sin fin',
  '*a*',
])('%j holds what a form cannot, and is not opened in it', (body) => {
  expect(readMdx(body, 'es')).toBeUndefined();
});

test('what is wrong is said of the block in which it is', () => {
  const blocks: Block[] = [
    ...readTyped('Sin problemas.'),
    { kind: 'evidence', source: '', date: '', content: readTyped('Vea [www.gob.mx](https://example.org) y [aquí](https://localhost).') },
    { kind: 'quote', by: 'Minuta', content: [] },
    ...readTyped('dere\u202Echo'),
  ];
  expect(textProblems(blocks, 'es', 'f').map(({ block, problem }) => `${block} ${problem.code}`)).toEqual([
    '1 mdx-attribute',
    '1 link-text-misleads',
    '1 bad-address',
    '2 empty-part',
    '3 hidden-character',
  ]);
  expect(textProblems([], 'es', 'f').map(({ problem }) => problem.code)).toEqual(['empty-body']);
});
