import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeChange, readTouchedFiles } from '../../scripts/touched.ts';
import { BASE, matter, REPORT } from '../reader/base-content.ts';
import { withFolder, type Files } from '../reader/content-folder.ts';

const REPLY: Files = {
  'replies/a-1.md': matter(`to: 2026-q3\nfrom: aa\nstance: contests\nfiled: 2026-10-05`),
  'replies/a-1.es.md': matter('title: Respuesta\nsummary: Texto de prueba.'),
};

/** What is said of a change: each pair is a letter of git and a path. */
function said(changes: readonly (readonly [string, string])[], before: Files = BASE, after: Files = { ...BASE, ...REPLY }) {
  const diff = changes.map(([status, path]) => `${status}\0${path}\0`).join('');
  return withFolder(before, (old) => withFolder(after, (next) => describeChange(diff, old, next)));
}

test('whose entry it is stands in the summary, in both languages, with the name that it had before', () => {
  const renamed = { ...BASE, 'parties/org-ejemplo.es.md': matter('title: La secretaría\nsummary: x') };
  const { markdown, annotations } = said([['M', `content/${REPORT}`]], BASE, renamed);
  expect(markdown).toContain('Aquí Título de prueba \\(org\\-ejemplo\\) habla en su propio nombre');
  expect(markdown).toContain('Here A title for tests \\(org\\-ejemplo\\) speaks in its own name');
  expect(markdown).not.toContain('La secretaría \\(');
  expect(annotations).toMatch(/^::warning file=content\/reports\/org-ejemplo\/2026-q3\.mdx::Aquí .* \/ Here /);
});

test('a reply asks for the consent of the party that speaks in it, not of whom it answers', () => {
  const { markdown } = said([['A', 'content/replies/a-1.md']]);
  expect(markdown).toContain('\\(aa\\) habla en su propio nombre');
  expect(markdown).not.toContain('org\\-ejemplo');
});

test('a change of the record alone warns of nothing and says who reviews it', () => {
  const { markdown, annotations } = said([['M', 'content/agreements/d-1.md']]);
  expect(markdown).toContain('Esto lo escriben los editores');
  expect(annotations).toBe('');
});

test.each([
  ['.github/workflows/publish.yml', 'las propias revisiones', 'the checks themselves'],
  ['package.json', 'paquetes u órdenes', 'packages or commands'],
  ['conference/pages/es/about.mdx', 'las páginas que escriben los editores', 'the pages that the editors write'],
  ['scripts/build.ts', 'órdenes y configuraciones', 'commands and settings'],
  ['src/reader/read-content.ts', 'qué contenido', 'which content'],
  ['tests/laws/laws.test.ts', 'las pruebas', 'the tests'],
])('a change of %s alone is said loudly', (path, es, en) => {
  const { annotations } = said([['M', path]]);
  expect(annotations.split('\n')).toHaveLength(1);
  expect(annotations).toContain(`::warning file=${path}::`);
  expect(annotations).toContain(es);
  expect(annotations).toContain(en);
});

test('content and program at once, and entries that are taken away, are said besides', () => {
  const { annotations } = said([
    ['D', 'content/agreements/d-1.md'],
    ['M', 'src/views/home/home.ts'],
  ]);
  expect(annotations).toContain('a la vez el contenido y el programa');
  expect(annotations).toContain('Borra entradas');
  expect(said([['M', 'content/schema-version']]).annotations).not.toContain('a la vez');
});

test('names of files neither command the forge, nor format the summary, nor show a personal value', () => {
  const hostile = [
    ['A', 'content/reports/org-ejemplo/a\n::error::b.mdx'],
    ['A', 'content/reports/<img src=x>|`/x.mdx'],
    ['A', 'content/sources/ana.lopez@example.org.md'],
  ] as const;
  const { markdown, annotations } = said(hostile);
  expect(annotations.split('\n').every((line) => line.startsWith('::warning '))).toBe(true);
  expect(markdown).not.toMatch(/<img|^::/m);
  expect(`${markdown}${annotations}`).not.toContain('lopez');
});

test('a long list is cut, and says by how much', () => {
  const { markdown } = said(Array.from({ length: 25 }, (_, place) => ['M', `content/sources/s${place}.md`] as const));
  expect(markdown).toContain('25 archivos cambiados');
  expect(markdown).toContain('y 5 más');
});

test('content that is not there yet has no entries, and nothing touched is said as such', () => {
  expect(describeChange('', join('nowhere', 'a'), join('nowhere', 'b')).markdown).toContain('no toca ningún archivo');
});

test('what is not a list of git is refused', () => {
  expect(readTouchedFiles('M\0a\0T\0b\0A\0c\0D\0d\0').map(({ happened }) => happened)).toEqual(['changed', 'changed', 'added', 'gone']);
  expect(() => readTouchedFiles('R100\0a\0b\0')).toThrow('--no-renames');
  expect(() => readTouchedFiles('a\0b\0')).toThrow('--no-renames');
});
