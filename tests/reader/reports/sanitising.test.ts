import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIXED } from '../../domain/fixed-seed.ts';
import { dangers, faults, htmlOf, read } from '../bodies.ts';

/** Pieces of what people and attackers write; any mixture of them is a body. */
const FRAGMENTS = [
  ...['\n', '\n\n', ' ', '  ', '    ', '\t', '\\', 'a', 'niñez', '5', '😀', '\u00A0', '"', "'", '=', ';', ':', '/', '-', '!', '?', '.'],
  ...[
    '# ',
    '## Fn 1',
    '> ',
    '- ',
    '1. ',
    '- [ ] ',
    '***\n',
    '---\n',
    '```\n',
    '~~~js\n',
    '`',
    '``',
    '*',
    '**',
    '_',
    '~~',
    '|',
    '|-|\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[^1]',
    '[^1]: x',
    '[x]: ',
  ],
  ...['<', '>', '</', '/>', '{', '}', '{1}', '{/*', '*/}', '${', '<!--', '-->', '<![CDATA[', '<?', '<!'],
  ...[
    '<Nota>',
    '</Nota>',
    '<Nota titulo="x">',
    '<Cita de=',
    '</Cita>',
    '<Evidencia fuente="y">',
    '</Evidencia>',
    '<Nota>a</Nota>',
    '<Nota/>',
    '<></>',
    '<A.b/>',
    '<x:y/>',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<svg onload=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="//x">',
    '<a href="javascript:alert(1)">',
    '<math>',
    '<form action=x>',
    '<base href=x>',
    '<meta http-equiv=refresh>',
    '<object data=x>',
    '<template>',
    '<b>',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java&#10;script:x',
    'data:text/html,x',
    'https://example.org',
    'http://x.y',
    '//x',
    'mailto:a@b.c',
    '#a',
    'www.example.org',
    'a@b.c',
  ],
  ...['&lt;script&gt;', '&#60;', '&#x3c;img', '&quot;', '&amp;', '&Tab;', '&NewLine;', '&colon;', '&#0;', '&nbsp;'],
  ...[
    'import x from "y"',
    'export const a = 1',
    'export default ',
    'set:html="x"',
    'onclick="x"',
    'style="x"',
    'class="x"',
    '__proto__',
    'constructor',
    '![x](y)',
    '[x](y)',
    '[x](https://example.org)',
    '[x](javascript:y)',
  ],
];

/** Each ends with a line break: without one some texts bring the parser down, which robustness.test.ts shows. */
const mixture = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }).map((parts) => `${parts.join('')}\n`);

function expectHarmless(text: string): void {
  const { body, problems } = read(text);
  if (!body) {
    expect(problems.length).toBeGreaterThan(0);
    return;
  }
  // An address without encryption is told and may stand.
  expect(problems.filter((place) => !place.startsWith('insecure-address '))).toEqual([]);
  expect(dangers(htmlOf(body))).toEqual([]);
}

test.each(FRAGMENTS)('%j alone is refused or harmless', (fragment) => {
  expectHarmless(fragment);
  expectHarmless(`Texto ${fragment} más.`);
  expectHarmless(`<Nota titulo="${fragment}">${fragment}</Nota>`);
  expectHarmless(`[${fragment}](https://example.org "${fragment}")`);
});

test('any text is refused or harmless', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectHarmless), { ...FIXED, numRuns: 500 });
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), expectHarmless), { ...FIXED, numRuns: 500 });
});

test('any mixture of markup is refused or harmless', () => {
  fc.assert(fc.property(mixture, expectHarmless), { ...FIXED, numRuns: 3000 });
});

test('any mixture of markup that is accepted is correct HTML', () => {
  const grammar = fc.property(mixture, (text) => {
    const { body } = read(text);
    if (body) expect(faults(htmlOf(body))).toEqual([]);
  });
  fc.assert(grammar, { ...FIXED, numRuns: 3000 });
});

test('a mixture is refused at places that it has', () => {
  const places = fc.property(mixture, (text) => {
    const lines = text.split('\n');
    for (const problem of read(text).problems) {
      const place = /(\d+):(\d+)$/.exec(problem);
      if (!place) continue;
      const line = lines[Number(place[1]) - 1];
      expect(line, problem).toBeDefined();
      expect(Number(place[2]), problem).toBeLessThanOrEqual(line!.length + 1);
    }
  });
  fc.assert(places, { ...FIXED, numRuns: 2000 });
});

test('the same body gives the same answer every time', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    FIXED,
  );
});
