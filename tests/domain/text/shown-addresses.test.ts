import { expect, test } from 'vitest';
import { misleadingText } from '#domain/text/shown-addresses.ts';

test.each([
  ['el informe de 2021', 'https://example.org/a'],
  ['https://example.org/a', 'https://example.org/b'],
  ['www.example.org', 'https://example.org/'],
  ['example.org', 'https://news.example.org/'],
  ['EXAMPLE.ORG', 'http://example.org'],
  ['véase «example.org», página 2', 'https://example.org'],
  ['oficina@example.org', 'mailto:oficina@example.org'],
  ['el caso.No se supo', 'https://example.org'],
  ['informe.pdf', 'https://example.org/informe.pdf'],
  ['3.5', 'https://example.org'],
  ['', 'https://example.org'],
])('%j may lead to %s', (text, address) => {
  expect(misleadingText(text, address)).toBeUndefined();
});

test.each([
  ['https://oim.int', 'https://example.org', 'https://oim.int'],
  ['https://oim.int@example.org', 'https://example.org', 'https://oim.int@example.org'],
  ['www.casa', 'https://example.org', 'www.casa'],
  ['véase example.com', 'https://example.org', 'example.com'],
  ['example.org', 'https://example.org.evil.test', 'example.org'],
  ['oficina@example.org', 'mailto:otra@example.org', 'oficina@example.org'],
  ['oficina@example.org', 'https://example.org', 'oficina@example.org'],
  ['example.com', '#más-abajo', 'example.com'],
  ['https://[', 'https://example.org', 'https://'],
])('%j shows another address than %s', (text, address, word) => {
  expect(misleadingText(text, address)).toBe(word);
});
