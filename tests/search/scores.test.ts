import { expect, test } from 'vitest';
import { bestOf, inAll, inMost, NO_SCORES, sumOf, type Scores } from '#search/engine/scores.ts';

const scores = (values: Record<number, number>): Scores => ({
  ids: Uint32Array.from(Object.keys(values), Number),
  values: Float32Array.from(Object.values(values)),
});
const plain = ({ ids, values }: Scores) => Object.fromEntries([...ids].map((id, at) => [id, values[at]]));
const weighed = (...all: [Scores, number][]) => all.map(([one, weight]) => ({ scores: one, weight }));

const first = scores({ 1: 2, 4: 1, 9: 3 });
const second = scores({ 0: 1, 4: 5, 9: 1 });

test('scores of the same document are added, each by its weight', () => {
  expect(plain(sumOf(weighed([first, 1], [second, 0.5])))).toEqual({ 0: 0.5, 1: 2, 4: 3.5, 9: 3.5 });
});

test('of several ways to the same document the best counts', () => {
  expect(plain(bestOf(weighed([first, 1], [second, 2])))).toEqual({ 0: 2, 1: 2, 4: 10, 9: 3 });
});

test('a single way counts with its weight, too', () => {
  expect(plain(bestOf(weighed([first, 0.5], [NO_SCORES, 1])))).toEqual({ 1: 1, 4: 0.5, 9: 1.5 });
});

test('documents that have everything are kept, in whatever order it is asked for', () => {
  expect(plain(inAll([first, second]))).toEqual({ 4: 6, 9: 4 });
  expect(plain(inAll([second, first]))).toEqual({ 4: 6, 9: 4 });
  expect(plain(inAll([first, NO_SCORES]))).toEqual({});
  expect(plain(inAll([]))).toEqual({});
});

test('where no document has everything, those that have most are kept', () => {
  expect(plain(inMost([scores({ 1: 2, 3: 1 }), scores({ 3: 4 }), scores({ 8: 9 })]))).toEqual({ 3: 5 });
  expect(plain(inMost([NO_SCORES, NO_SCORES]))).toEqual({});
});
