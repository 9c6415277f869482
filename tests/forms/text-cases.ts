import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { Block, Run, TextBlock } from '#forms/text/blocks.ts';
import type { PreviewNode } from '#forms/text/preview.ts';

/** What people type, paste and try: everything that some parser could read as something else. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '{x}',
  '{{ config }}',
  '](javascript:alert(1))',
  '[x](javascript:alert(1))',
  '![x](y.png)',
  '[^1]',
  '[a][b]',
  '[a]: https://example.org',
  '&lt;b&gt; &amp; &copy; &#60; & x',
  '1. ',
  '2016. ',
  '3) x',
  '# x',
  '## x ##',
  '#',
  '- x',
  '-',
  '---',
  '* x',
  '***',
  '+ x',
  '> x',
  '===',
  ':-',
  '| a | b |',
  '--|--',
  '```',
  '`x`',
  '~~x~~',
  '_x_',
  'a_b_c',
  '__x__',
  '*x*',
  '**x**',
  '**',
  '*',
  '2*3*4',
  'import x',
  'export const a = 1',
  'import',
  '\\',
  '\\\\',
  'C:\\*',
  '\\[x](https://example.org)',
  '<!-- x -->',
  '<Evidencia>',
  '</Nota>',
  '<https://example.org>',
  'https://example.org/a_b_c*d*',
  'https://example.org/(x).',
  'www.example.org',
  'WWW.',
  'https://',
  'oficina@example.org',
  'a@b',
  '“https://example.org/ñandú”',
  'xhttps://example.org',
  '30 % <5 %',
  '¿Qué?',
  '«cita»',
  '"x"',
  '…',
  '\u00A0',
  '\n',
  '\n\n',
  '\t',
  '    x',
  'ñandú',
  'e\u0301',
  '😀',
  '👩‍⚖️',
  '1️⃣',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '!',
  '$x$',
  ':::',
  '- [ ] x',
  'x'.repeat(300),
  'a. b.',
  '12.5',
  '...',
  '…)',
];

const words = fc.constantFrom(
  'El acuerdo',
  'pide',
  'dos',
  'talleres',
  'según la minuta',
  'y',
  '2016',
  '30 %',
  'no',
  'the office',
  'a',
  '.',
  ',',
  ' ',
  ' ',
);
const text = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) }, fc.constantFrom(' ', ' ', '\n')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));

const link = fc.constantFrom(
  'https://example.org',
  'https://example.org/a_b*c?x=1&copy;=2&y=(3)',
  'https://es.example.org/wiki/Migración_(México)',
  'https://example.org/"{x}<y>`|\\^',
  'record:d-04',
  'registro:ins-2016-ninez/m4',
  'mailto:oficina@example.org',
  'HTTPS://Example.org/[1]',
);

const run: fc.Arbitrary<Run> = fc
  .record({
    text,
    strong: fc.option(fc.constant(true as const), { nil: undefined, freq: 3 }),
    emphasis: fc.option(fc.constant(true as const), { nil: undefined, freq: 3 }),
    link: fc.option(link, { nil: undefined, freq: 4 }),
  })
  .map(({ text: value, ...marks }) => ({
    text: value,
    ...(marks.strong && { strong: true }),
    ...(marks.emphasis && { emphasis: true }),
    ...(marks.link && { link: marks.link }),
  }));
const runs = fc.array(run, { minLength: 1, maxLength: 5 });
const cell = fc.oneof(runs, fc.constant([]));
const lines = fc.array(runs, { minLength: 1, maxLength: 3 });

const textBlock: fc.Arbitrary<TextBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), content: runs }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), content: runs }),
  fc.record({ kind: fc.constant('bullets' as const), items: lines }),
  fc.record({ kind: fc.constant('numbers' as const), start: fc.constantFrom(1, 1, 2, 0, 17), items: lines }),
  fc.record({ kind: fc.constant('quotation' as const), paragraphs: lines }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);
export const textBlocks = fc.array(textBlock, { minLength: 1, maxLength: 4 });

const field = fc.oneof(text, fc.constant(''), fc.constant('Minuta "de agosto" & <anexo> {1}'));
const component: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('evidence' as const), source: field, date: field, content: textBlocks }),
  fc.record({ kind: fc.constant('quote' as const), by: field, content: textBlocks }),
  fc.record({ kind: fc.constant('note' as const), title: field, content: textBlocks }),
);

/** The one picture that stands beside the reports of these bodies. */
export const PICTURE = 'foto-0a1b2c3d.webp';
const picture: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('picture' as const),
  file: fc.constantFrom(PICTURE, PICTURE, ''),
  words: fc.oneof(text, fc.constantFrom('', '…', 'Puerta cerrada', PICTURE)),
});

/** A body as a form could hold it, before it is put in order. */
export const bodies = fc.array(fc.oneof({ weight: 3, arbitrary: textBlock }, component, picture), { minLength: 1, maxLength: 5 });

export const typed = fc
  .array(fc.oneof(text, fc.constantFrom('\n', '\n\n', '- ', '1. ', '> ', '## ', '  ', '*', '**', '\\', '|', '| ', '\n| ')), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

function hast(node: PreviewNode): ElementContent {
  if (typeof node === 'string') return { type: 'text', value: node };
  const { class: className, start, ...rest } = node.attributes;
  const properties = { ...(className && { className: [className] }), ...rest, ...(start && { start: Number(start) }) };
  return { type: 'element', tagName: node.tag, properties, children: node.children.map(hast) };
}

/** The preview as the build would write it. */
export const previewHtml = (nodes: readonly PreviewNode[]): string => toHtml({ type: 'root', children: nodes.map(hast) });

/** The form of a page has ids of its own, and its preview gives the headings none. */
/** Where its picture stands the build knows, and how large it is; the form has it at hand. */
export const withoutPlaces = (html: string) =>
  html
    .replaceAll(/<img src="media:[^"]*" width="\d+" height="\d+"/g, `<img src="${PICTURE}"`)
    .replaceAll(' loading="lazy" decoding="async">', '>');

export const withoutIds = (html: string) => html.replaceAll(/(<h[23]) id="report-[a-z0-9-]*"/g, '$1');
