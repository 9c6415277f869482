// What the guides tell authors is what the reader does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMAGE_EXTENSIONS } from '#reader/pictures/image-rules.ts';
import { REPORT_COMPONENTS } from '#reader/reports/report-components.ts';
import { readReportBody } from '#reader/reports/report-body.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

const GUIDES: readonly [path: string, lang: Locale][] = [
  ['CONTRIBUTING.es.md', 'es'],
  ['CONTRIBUTING.md', 'en'],
  ['src/prose/es/contribute.mdx', 'es'],
  ['src/prose/en/contribute.mdx', 'en'],
];
const KINDS = { es: 'PNG, JPEG, WebP o AVIF', en: 'PNG, JPEG, WebP or AVIF' };
const APART = {
  es: /con una línea vacía antes y otra después: nunca\s+dentro de una frase/,
  en: /with an empty line before and after it: never\s+inside a sentence/,
};

test.each(GUIDES)('%s: which pictures are shown, that a component stands apart, and each component by its name', (path, lang) => {
  const guide = readFileSync(path, 'utf8').replaceAll('\n', ' ');
  expect([...IMAGE_EXTENSIONS.keys()].toSorted()).toEqual(['avif', 'jpeg', 'jpg', 'png', 'webp']);
  expect(guide).toContain(KINDS[lang]);
  expect(guide).not.toMatch(/[Nn]o se (?:aceptan|admiten) (?:las )?im[áa]genes/);
  expect(guide).toMatch(APART[lang]);
  expect(guide).toContain('clean-image');
  for (const name of REPORT_COMPONENTS.keys()) expect(guide).toContain(name);
});

test.each(GUIDES)('%s: its examples are accepted by the reader', (path, lang) => {
  const examples = [...readFileSync(path, 'utf8').matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text]) =>
    text!.replace(/^---\n[\s\S]*?\n---\n/, ''),
  );
  for (const example of examples) expect(readReportBody(example, path, 1, lang).problems, example).toEqual([]);
});

test('the words about safety say that pictures are shown without what they hide', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).not.toMatch(/hold no pictures/);
});
