import { expect, test } from 'vitest';
import { plainParagraphs } from '#search/documents/pages.ts';
import { bestPassage, createMatcher } from '#search/engine/passage.ts';
import { decodeScores, encodeScores } from '#search/engine/postings.ts';
import { parseQuery } from '#search/engine/query.ts';
import { SYNONYMS } from '#search/engine/synonyms.ts';
import { joinKey, keysOf, termOf, termsOf } from '#search/engine/words.ts';

test.each([
  ['mujeres', 'mujer'],
  ['países', 'país'],
  ['niños', 'nino'],
  ['countries', 'country'],
  ['guidelines', 'guideline'],
  ['agencies', 'agency'],
])('%s and %s are one term', (plural, singular) => {
  expect(termOf(plural)).toBe(termOf(singular));
});

test.each([
  ['D-04', 'd4'],
  ['d 4', 'd4'],
  ['E-5.1', 'e51'],
  ['la Decisión 22', 'decision22'],
])('%s is the key %s', (text, key) => {
  expect(joinKey(termsOf(text))).toBe(key);
});

test('a title is found by its words in any order', () => {
  expect(keysOf('Equipo Tripartito')).toContain(joinKey(termsOf('tripartito equipo')));
});

test('words of every sentence are left out, unless there are no others', () => {
  expect(parseQuery('la red de los', new Map()).terms).toEqual(['red']);
  expect(parseQuery('de la', new Map()).terms).toEqual(['de', 'la']);
});

test('a longer query than two hundred characters is cut', () => {
  expect(parseQuery(`${'a'.repeat(200)} final`, new Map()).terms).not.toContain('final');
});

test('every row of synonyms has words in both languages', () => {
  expect(SYNONYMS.filter(({ es, en }) => es.length === 0 || en.length === 0)).toEqual([]);
});

test('documents of a term come back as they were, their weights in steps of the greatest', () => {
  const encoded = encodeScores({ ids: Uint32Array.of(0, 57, 4000, 130_000), values: Float32Array.of(0.001, 8, 6, 2) });
  const { ids, values } = decodeScores(encoded as Exclude<typeof encoded, 0>);
  expect([...ids]).toEqual([0, 57, 4000, 130_000]);
  expect([...values]).toEqual([expect.closeTo(8 / 64), 8, 6, 2]);
});

test('a passage is cut around what was searched for', () => {
  const text = `${'antes '.repeat(80)}la palabra buscada está aquí${' después'.repeat(80)}`;
  const passage = bestPassage([text], createMatcher([termOf('buscada')], []));
  expect(passage.find(({ marked }) => marked)?.text).toBe('buscada');
  expect(passage.map(({ text: piece }) => piece).join('').length).toBeLessThan(260);
});

test('a page is searched by its sentences, not by its marks', () => {
  const markdown = '---\ntitle: x\n---\n\n## Cómo\n\nUn [reporte](../reportes/) **firmado**.\n\n```yaml\nclave: 1\n```\n\n- uno\n- dos\n';
  expect(plainParagraphs(markdown)).toEqual(['Cómo', 'Un reporte firmado.', 'uno', 'dos']);
});
