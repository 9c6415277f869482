import { expect, test } from 'vitest';
import { createNear } from '#client/fuse-search.ts';
import { remembering, Vocabulary } from '#search/engine/near-words.ts';

const words = ['repatriación', 'reparación', 'niñez', 'frontera', 'albergue', 'consulado', 'migración'];
const vocabulary = new Vocabulary(words);

test.each([
  ['repatriasion', 'repatriacion'],
  ['frontrea', 'frontera'],
  ['albuerge', 'albergue'],
  ['consuldo', 'consulado'],
  ['ninéz', 'ninez'],
])('%s can be meant as %s', (typed, meant) => {
  expect(vocabulary.alike(typed, false)).toContain(meant);
});

test('a wrong first letter is looked for apart', () => {
  expect(vocabulary.alike('nigracion', false)).not.toContain('migracion');
  expect(vocabulary.alike('nigracion', true)).toContain('migracion');
});

test('words with other letters are not even compared', () => {
  expect(vocabulary.alike('frijoles', false)).toEqual([]);
});

test('a corrected word has its accents', () => {
  expect(createNear(words)('repatriasion', false)).toContain('repatriación');
});

test('the same question is asked once', () => {
  const asked: string[] = [];
  const near = remembering((word, otherStarts) => {
    asked.push(`${word} ${otherStarts}`);
    return [word];
  });
  for (const otherStarts of [false, true, false]) expect(near('uno', otherStarts)).toEqual(['uno']);
  expect(asked).toEqual(['uno false', 'uno true']);
});
