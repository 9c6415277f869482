import { expect, test } from 'vitest';
import { describesPicture } from '#domain/pictures/picture-words.ts';
import { publishedSize } from '#domain/pictures/image-rules.ts';

test.each([
  ['Puerta cerrada con un aviso', true],
  ['2', true],
  ['', false],
  ['…', false],
  ['foto-1.jpg', false],
  ['Foto-1', false],
])('of foto-1.jpg, %j tells something: %s', (words, tells) => {
  expect(describesPicture(words, 'foto-1.jpg')).toBe(tells);
});

test('a picture is published no wider than a screen needs, and never enlarged', () => {
  expect(publishedSize({ width: 3200, height: 1000 })).toEqual({ width: 1600, height: 500 });
  expect(publishedSize({ width: 40, height: 30 })).toEqual({ width: 40, height: 30 });
  expect(publishedSize({ width: 16_000, height: 1 })).toEqual({ width: 1600, height: 1 });
});
