import { expect, test } from 'vitest';
import { LAWS } from '../../laws.js';
import { arrowsOf, sourcesIn } from './arrows.ts';
import { between, circlesInFolders, findCircle } from './circles.ts';

const arrows = arrowsOf(sourcesIn('src', 'scripts'));

/** The room a file belongs to: the innermost that has a law, else the folder directly below src. */
const folders = LAWS.map(({ room, folder = `src/${room}` }) => folder).sort((a, b) => b.length - a.length);
const roomOf = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`)) ?? path.split('/').slice(0, 2).join('/');

const written = (files: Record<string, string>) => arrowsOf(new Map(Object.entries(files)));

test('no file imports itself by way of others, not even for a type', () => {
  expect(arrows.size).toBeGreaterThan(300);
  expect(findCircle(arrows)).toBeUndefined();
});

test('no two rooms import each other, however long the way', () => {
  expect(findCircle(between(arrows, roomOf))).toBeUndefined();
});

test('inside a room no two folders import each other, however long the way', () => {
  expect(circlesInFolders(arrows, ['src'])).toEqual([]);
});

test('a circle is seen when it is one of types alone', () => {
  const circle = written({
    'src/views/a.ts': "import type { B } from './b.ts';",
    'src/views/b.ts': "export { type C } from '#views/c.ts';",
    'src/views/c.ts': "type A = import('./a.ts').A;",
    'src/views/d.ts': "import { a } from './a.ts';",
  });
  expect(findCircle(circle)).toBe('src/views/a.ts → src/views/b.ts → src/views/c.ts → src/views/a.ts');
});

test('a circle is seen when it leads through components and what they load in the browser', () => {
  const circle = written({
    'src/components/A.astro': "---\nimport B from './B.astro';\n---\n\n<p>It's <B /></p>\n",
    'src/components/B.astro': "---\nconst { b } = Astro.props;\n---\n\n<script>\n  import '../client/c.ts';\n</script>\n",
    'src/client/c.ts': "import type { A } from '#components/A.astro';",
  });
  expect(findCircle(circle)).toBe('src/components/A.astro → src/components/B.astro → src/client/c.ts → src/components/A.astro');
});

test('a circle of folders is seen where no file imports itself', () => {
  const circle = written({
    'src/views/lists/a.ts': "import { b } from '../pages/b.ts';",
    'src/views/lists/c.ts': '',
    'src/views/pages/b.ts': '',
    'src/views/pages/d.ts': "import { c } from '../lists/c.ts';",
  });
  expect(findCircle(circle)).toBeUndefined();
  expect(circlesInFolders(circle, ['src'])).toEqual(['src/views/lists → src/views/pages → src/views/lists']);
});
