import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIXED } from '../domain/fixed-seed.ts';
import { dangers, htmlOf, read, refusals } from './bodies.ts';

test.each([
  ['[x](javascript:alert(1))', 'bad-address 1:1'],
  ['[x](javascript&#58;alert(1))', 'bad-address 1:1'],
  ['[x](java&#10;script:alert(1))', 'bad-address 1:1'],
  ['[x](&#106;avascript:alert(1))', 'bad-address 1:1'],
  ['[x](<javascript:alert(1)>)', 'bad-address 1:1'],
  ['[x](\\javascript:alert(1))', 'bad-address 1:1'],
  ['[x][y]\n\n[y]: javascript:alert(1)', 'bad-address 3:1'],
  ['[y]\n\n[y]: javascript:alert(1)', 'bad-address 3:1'],
  ['ñ 😀 [x](ftp://example.org)', 'bad-address 1:6'],
  ['| a |\n|---|\n| [x](//evil.example) |', 'bad-address 3:3'],
  ['x[^1]\n\n[^1]: [x](data:text/html,x)', 'bad-address 3:7'],
  ['<Nota>[x](vbscript:y)</Nota>', 'bad-address 1:7'],
])('%j carries a refused address', (text, expected) => {
  expect(refusals(text)).toEqual([expected]);
});

test('a link without encryption is warned of, and an address that nothing calls is told as well as refused', () => {
  expect(refusals('ñ 😀 [x](http://example.org)')).toEqual(['insecure-address 1:6']);
  expect(refusals('texto\n\n[nadie]: javascript:alert(1)')).toEqual(['unused-definition 3:1', 'bad-address 3:1']);
});

test('whatever address is accepted, the link leads to a site, to a mailbox or to the same page', () => {
  const part = fc.constantFrom(
    'https:',
    'http:',
    'javascript:',
    'mailto:',
    '//',
    '/',
    '\\',
    '#',
    '@',
    'example.org',
    'a',
    '%0a',
    '&#58;',
    '&Tab;',
    ':',
    '?',
    '.',
    ' ',
    'data:',
    'ſ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.boolean(), (parts, angle) => {
      const address = parts.join('');
      const { body } = read(angle ? `[x](<${address}>)` : `[x](${address})`);
      if (body) expect(dangers(htmlOf(body))).toEqual([]);
    }),
    FIXED,
  );
});
