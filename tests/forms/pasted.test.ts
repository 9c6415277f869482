import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { FIXED } from '../domain/fixed-seed.ts';
import { readTyped, typedText } from '#forms/text/read-typed.ts';
import { pastedText, pastedWords, withoutStyles, type PastedNode } from '#forms/text/pasted.ts';

interface Parsed {
  nodeName: string;
  value?: string;
  childNodes?: Parsed[];
  attrs?: { name: string; value: string }[];
}

/** A node of the parser as a browser would give it. */
function nodeOf({ nodeName, value, childNodes = [], attrs }: Parsed): PastedNode {
  return {
    nodeType: nodeName === '#text' ? 3 : nodeName === '#document' ? 9 : nodeName.startsWith('#') ? 8 : 1,
    nodeName: nodeName.toUpperCase(),
    nodeValue: value ?? null,
    childNodes: childNodes.map(nodeOf),
    getAttribute: (name) => attrs?.find((attribute) => attribute.name === name)?.value ?? null,
  };
}

function pasted(html: string): string {
  const document = parse(withoutStyles(html)) as unknown as Parsed;
  const body = document.childNodes!.find(({ nodeName }) => nodeName === 'html')!.childNodes!.find(({ nodeName }) => nodeName === 'body')!;
  return pastedText(nodeOf(body));
}

test('Word: headings, items and marks stay; styles, comments and hidden text go', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=ES style='tab-interval:35.4pt'><!--StartFragment-->
<h1><span lang=ES-MX>Informe<o:p></o:p></span></h1>
<h2><b>Qué
encontramos</b></h2>
<p class=MsoNormal>La regla <b style='mso-bidi-font-weight:normal'>existe</b> y <i>se conoce</i>.<o:p></o:p></p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>no se ve</span>Vea la <a href="https://example.org/m">minuta</a><span class=MsoCommentReference><a style='mso-comment-reference:A_1'>[A1]</a></span>.<del>borrado</del></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Primero</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Segundo</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span>Tres</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>4.<span>&nbsp;</span></span>Cuatro</p>
<p class=MsoNormal><img src="file:///C:/x.png"><o:p>&nbsp;</o:p></p>
<table><tr><td><p>Oficina</p></td><td><p><b>Nivel</b></p></td></tr><tr><td><p>Norte</p></td><td><p>parcial</p></td></tr></table>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>comentario</p></div></div>
<!--EndFragment--></body></html>`;
  expect(pasted(html)).toBe(
    [
      '## Informe',
      '### Qué encontramos',
      'La regla **existe** y *se conoce*.',
      'Vea la [minuta](https://example.org/m).',
      '- Primero\n- Segundo',
      '3. Tres\n4. Cuatro',
      '| Oficina | **Nivel** |\n| Norte | parcial |',
    ].join('\n\n'),
  );
});

test('tables: rows one after another are one, a frame around a text is none, and no sign of a cell divides it', () => {
  const html = `<table><caption>Oficinas</caption><tr><th>Oficina</th><th>Nota</th><th>Año</th></tr><tr><td>Norte | Sur</td><td><ul><li>a</li><li>b</li></ul></td></tr></table><table><tr><td>1</td><td>2</td></tr></table><table><tr><td>Solo un texto</td></tr></table>`;
  expect(pasted(html)).toBe(
    ['Oficinas', '| Oficina | Nota | Año |\n| Norte \\| Sur | a b |  |', '| 1 | 2 |', 'Solo un texto'].join('\n\n'),
  );
});

test('Google Docs: marks are styles, links go over a page of its own', () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Método</span></h2><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Visitas</span><span style="font-weight:400;font-style:italic"> a oficinas</span><span style="font-weight:400">, vea </span><a href="https://www.google.com/url?q=https://example.org/a?b%3D1&amp;sa=D"><span style="font-weight:400">aquí</span></a></p><br /><ul><li dir="ltr"><p dir="ltr" role="presentation"><span>uno</span></p></li><li><p>dos</p><ol><li>dos y uno</li></ol></li></ul><blockquote><p>Se acuerda.</p><p>Se envía.</p></blockquote></b>`;
  expect(pasted(html)).toBe(
    [
      '## Método',
      '**Visitas** *a oficinas*, vea [aquí](https://example.org/a?b=1)',
      '- uno\n- dos',
      '1. dos y uno',
      '> Se acuerda.\n>\n> Se envía.',
    ].join('\n\n'),
  );
});

test('words of a page stay words, whatever signs they have', () => {
  expect(pasted('<p>5 * 3 * 2 y **sin** [x](y)</p><p># uno<br>- dos</p>')).toBe(
    '5 \\* 3 \\* 2 y \\*\\*sin\\*\\* \\[x](y)\n\n\\# uno\n\\- dos',
  );
  expect(pasted('solo <b>palabras</b>, <a href="javascript:alert(1)">una</a> y <a href="#_ftn1">[1]</a>')).toBe(
    'solo **palabras**, una y [1]',
  );
  expect(pasted('<p>a\u200Bb\u00ADc\u202Ed</p><script>x</script><p hidden>y</p><p></p>')).toBe('abcd');
});

test('styles wait where no policy looks at them, and words about styles stay', () => {
  expect(withoutStyles(`<style>p {}</style><p class="a" style='b:c'STYLE = "d">style="x"</p>`)).toBe(
    `<p class="a" data-style='b:c'data-style = "d">style="x"</p>`,
  );
});

test('plain text: the signs of items are put in order, signs that nobody sees go', () => {
  expect(pastedWords('Uno:\r\n•\tprimero\r\n\uF0B7\tsegundo\r\no\ttercero\r\n1.\tcuarto\u200B\r\n')).toBe(
    'Uno:\n- primero\n- segundo\n- tercero\n1. cuarto',
  );
});

const TAGS = [
  'p',
  'div',
  'b',
  'i',
  'span style="font-weight:bold"',
  'a href="https://example.org"',
  'a href="javascript:x"',
  'ul',
  'ol',
  'li',
  'h1',
  'h4',
  'blockquote',
  'table',
  'tr',
  'td',
  'br',
  'o:p',
  'del',
  'p style="mso-list:l0"',
  'span style="mso-list:Ignore"',
];
const pieces = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`),
  fc.constantFrom(
    'palabras',
    '&nbsp;',
    ' ',
    '1. ',
    '- ',
    '*',
    '**',
    '[x](',
    '\\',
    '&lt;script&gt;',
    '<!-- x -->',
    '\u202E',
    'https://example.org',
  ),
);

test('whatever is pasted is typed text that is read as it was meant', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = pasted(parts.join(''));
      expect(typedText(readTyped(text))).toBe(text);
      expect(text).not.toMatch(/javascript:|\u202E/);
    }),
    { ...FIXED, numRuns: 300 },
  );
});
