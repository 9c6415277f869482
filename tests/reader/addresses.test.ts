import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAddress } from '#reader/reports/address.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { dangers, htmlOf, read, refusals } from './bodies.ts';

test.each([
  'https://example.org',
  'https://example.org/a/b.pdf?c=d#e',
  'https://www.example.org:8443/',
  'mailto:oficina@example.org',
  '#lo-que-falta',
  'https://example.org/ñ',
  'http://example.org',
])('%s is an address that a report may carry', (address) => {
  expect(checkAddress(address)).toBeUndefined();
});

test.each([
  ['javascript:alert(1)', 'protocol'],
  ['JavaScript:alert(1)', 'protocol'],
  ['java\nscript:alert(1)', 'protocol'],
  ['\u0001javascript:alert(1)', 'protocol'],
  ['vbscript:x', 'protocol'],
  ['data:text/html,<script>alert(1)</script>', 'protocol'],
  ['file:///etc/passwd', 'protocol'],
  ['ftp://example.org', 'protocol'],
  ['blob:https://example.org/x', 'protocol'],
  ['tel:+5025550100', 'protocol'],
  ['https://user@example.org', 'credentials'],
  ['https://user:pass@example.org', 'credentials'],
  ['https://example.org@evil.example', 'credentials'],
  ['https://127.0.0.1/', 'host'],
  ['https://2130706433/', 'host'],
  ['https://0x7f.1/', 'host'],
  ['https://[::1]/', 'host'],
  ['https://localhost/', 'host'],
  ['https://LOCALHOST/', 'host'],
  ['https://localhost./', 'host'],
  ['https://casa.localhost/', 'host'],
  ['https://router.local/', 'host'],
  ['https://intranet/', 'host'],
  ['https://xn--mnchen-3ya.de/', 'host'],
  ['https://münchen.de/', 'host'],
  ['https://exаmple.org/', 'host'],
  ['//example.org', 'malformed'],
  ['/\\example.org', 'malformed'],
  ['/acuerdos/', 'malformed'],
  ['../x', 'malformed'],
  ['example.org', 'malformed'],
  ['', 'malformed'],
  ['#', 'malformed'],
  ['#a b', 'blank'],
  ['#"><script>', 'malformed'],
  ['https:example.org', 'malformed'],
  ['https:/example.org', 'malformed'],
  ['https:\\\\example.org', 'malformed'],
  ['https://exa mple.org', 'blank'],
  ['mailto:', 'malformed'],
  ['mailto:a@example.org?bcc=b@example.org', 'malformed'],
  ['mailto:a@example.org,b@example.org', 'malformed'],
])('%j is refused: %s', (address, reason) => {
  expect(checkAddress(address)).toBe(reason);
});

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
