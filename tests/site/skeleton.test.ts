import { expect, test } from 'vitest';
import { oneOfEachSkeleton, skeletonOf } from './skeleton.ts';

const page = (main: string, lang = 'es') =>
  `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><main id="content">${main}</main></body></html>`;
const SOUND = page(
  '<h1>Uno</h1><nav aria-label="a"><a href="#content">b</a></nav><nav aria-label="c"><a href="/x/">d</a></nav>' +
    '<label for="q">e</label><input id="q"><img src="/f.png" alt="g"><ul><li>h</li><li>i</li></ul><p lang="en">j</p>',
);

test.each([
  ['words', SOUND.replace('Uno', 'Dos')],
  ['addresses', SOUND.replace('/x/', '/y/')],
  ['names of elements, all different', SOUND.replace('"a"', '"z"')],
  ['the length of a list', SOUND.replace('<li>i</li>', '<li>i</li><li>k</li><li>l</li>')],
  ['ids, with what refers to them', SOUND.replaceAll('"q"', '"z"')],
  ['what is said to be an abbreviation', SOUND.replace('>h<', '><abbr title="x">h</abbr><')],
  ['looks', SOUND.replace('<h1>', '<h1 class="a">')],
  ['which language is the page’s own', SOUND.replace('lang="es"', 'lang="en"').replace('<p lang="en">', '<p lang="es">')],
])('pages that differ in %s have one skeleton', (_, other) => {
  expect(skeletonOf(other)).toBe(skeletonOf(SOUND));
  expect(oneOfEachSkeleton([{ html: SOUND }, { html: other }])).toEqual([{ html: SOUND }]);
});

test.each([
  ['a heading without words', SOUND.replace('Uno', ' ')],
  ['a heading of another level', SOUND.replaceAll('h1>', 'h2>')],
  ['two places of one name', SOUND.replace('"c"', '"a"')],
  ['a picture without its text', SOUND.replace(' alt="g"', '')],
  ['a picture with an empty text', SOUND.replace('alt="g"', 'alt=""')],
  ['a label that names nothing', SOUND.replace('for="q"', 'for="z"')],
  ['a link to a place that is not there', SOUND.replace('#content', '#z')],
  ['another role', SOUND.replace('<ul>', '<ul role="list">')],
  ['another state', SOUND.replace('<ul>', '<ul aria-hidden="true">')],
  ['an element in another place', SOUND.replace('<li>h</li>', '').replace('<p lang', '<li>h</li><p lang')],
  ['a piece in the language of the page', SOUND.replace('<p lang="en">', '<p lang="es">')],
])('a page with %s has a skeleton of its own', (_, other) => {
  expect(other).not.toBe(SOUND);
  expect(skeletonOf(other)).not.toBe(skeletonOf(SOUND));
});
