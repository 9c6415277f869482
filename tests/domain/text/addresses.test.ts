import { expect, test } from 'vitest';
import { webAddressRefusal, withoutUser } from '#domain/text/addresses.ts';

const BOTH = ['https', 'http'] as const;

test.each([
  'https://www.gob.mx/sre',
  'https://www.oas.org:8443/es/cidh/',
  'https://crmsv.org/documentos?id=1#p2',
  'https://example.org/con%20blanco',
  'https://1.example.org/',
  'https://a-1-2-3.example.org/',
])('%s is an address that a stranger can open', (address) => {
  expect(webAddressRefusal(address, ['https'])).toBeUndefined();
});

test('an old site without https may be named where a source is told, and nowhere else', () => {
  expect(webAddressRefusal('http://www.oas.org/', BOTH)).toBeUndefined();
  expect(webAddressRefusal('http://www.oas.org/', ['https'])).toBe('protocol');
});

test.each([
  ['https://www.gob.mx@evil.example/', 'credentials'],
  ['https://www.gob.mx:x@evil.example/', 'credentials'],
  ['https://@evil.example/', 'credentials'],
  ['https://169.254.169.254/latest/meta-data/', 'host'],
  ['https://10.0.0.1/', 'host'],
  ['https://172.16.0.1/', 'host'],
  ['https://192.168.1.1/', 'host'],
  ['https://100.64.0.1/', 'host'],
  ['https://127.1/', 'host'],
  ['https://017700000001/', 'host'],
  ['https://0/', 'host'],
  ['https://[fe80::1]/', 'host'],
  ['https://[fd00::1]/', 'host'],
  ['https://[::ffff:10.0.0.1]/', 'host'],
  ['https://8.8.8.8/', 'host'],
  ['https://10.0.0.1.example.org/', 'host'],
  ['https://169-254-169-254.example.org/', 'host'],
  ['https://localhost/', 'host'],
  ['https://localhost:4321/', 'host'],
  ['https://localhost.localdomain/', 'host'],
  ['https://casa.internal/', 'host'],
  ['https://1.0.168.192.in-addr.arpa/', 'host'],
  ['https://router.home.arpa/', 'host'],
  ['https://abc.onion/', 'host'],
  ['https://gob/', 'host'],
  ['https://www.gоb.mx/', 'host'],
  ['https://ıom.int/', 'host'],
  ['https://www.unhcr。org.evil.test/', 'host'],
  ['https://www.gob.mx\\@evil.example/', undefined],
  ['ftp://www.gob.mx/', 'protocol'],
  ['javascript:alert(1)', 'protocol'],
  ['https://www.gob.mx/a\nb', 'malformed'],
  ['https://www.gob.mx/a b', 'blank'],
  ['www.gob.mx', 'malformed'],
])('%j: %s', (address, refusal) => {
  expect(webAddressRefusal(address, BOTH)).toBe(refusal);
});

test('what stands before a host is not repeated in a message', () => {
  expect(withoutUser('https://ana:secreta@example.org/x@y')).toBe('https://…@example.org/x@y');
  expect(withoutUser('https://example.org/x@y')).toBe('https://example.org/x@y');
  expect(withoutUser('https://a@b@example.org/')).toBe('https://…@example.org/');
});
