import { expect, test } from 'vitest';
import { checkAddress, entryAddress, impliedAddress } from '#domain/text/report-addresses.ts';

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
  ['mailto://[', 'malformed'],
  ['mailto:a@localhost', 'host'],
  ['mailto:a@b[c', 'host'],
  ['mailto:a@example.org?bcc=b@example.org', 'malformed'],
  ['mailto:a@example.org,b@example.org', 'malformed'],
])('%j is refused: %s', (address, reason) => {
  expect(checkAddress(address)).toBe(reason);
});

test.each(['record:d-04', 'registro:ins-2016-ninez/m4'])('%s names an entry', (address) => {
  expect(checkAddress(address)).toBeUndefined();
  expect(entryAddress(address)?.target).toBe(address.slice(address.indexOf(':') + 1));
});

test('what is no id of an entry names none', () => {
  expect(checkAddress('record:../x')).toBe('record');
  expect(entryAddress('record:../x')).toBeUndefined();
});

test('an address that its author wrote without a protocol leads to the safe one', () => {
  expect(impliedAddress('http://www.example.org', 'www.example.org')).toBe('https://www.example.org');
  expect(impliedAddress('http://www.example.org', 'here')).toBe('http://www.example.org');
});
