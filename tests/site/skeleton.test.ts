import { expect, test } from 'vitest';
import { oneOfEachOutline, oneOfEachSkeleton, outlineOf, skeletonOf } from './skeleton.ts';

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

const PLACES = page(
  '<h1>Uno</h1><p>a</p><section aria-label="b"><h2>c</h2><p>d</p><h3>e</h3><h3>k</h3></section><section aria-label="f"><h2>g</h2></section>' +
    '<label for="q">h</label><input id="q" name="q"><p id="r">i</p><button aria-describedby="r">j</button>',
);

test.each([
  ['what stands between headings', PLACES.replace('<p>d</p>', '<ul><li>d</li></ul><table><tr><td>x</td></tr></table>')],
  ['how deep a heading stands', PLACES.replace('<h3>e</h3>', '<div><h3>e</h3></div>')],
  ['how often a heading follows another', PLACES.replace('<h3>e</h3>', '<h3>e</h3><p>x</p><h3>y</h3><h3>z</h3>')],
])('pages that differ in %s have one outline', (_, other) => {
  expect(outlineOf(other)).toBe(outlineOf(PLACES));
  expect(oneOfEachOutline([{ html: PLACES }, { html: other }])).toHaveLength(1);
});

test.each([
  ['a heading that leaves out a level', PLACES.replace('<h2>g</h2>', '<h2>g</h2><h4>x</h4>')],
  ['two places of one name', PLACES.replace('"f"', '"b"')],
  ['a label that names nothing', PLACES.replace('for="q"', 'for="z"')],
  ['a description that is not there', PLACES.replace('id="r"', 'id="s"')],
  ['a field without a label', PLACES.replace('</main>', '<input></main>')],
  ['two fields of one name', PLACES.replace('</main>', '<input name="q"></main>')],
  ['something outside its places', PLACES.replace('</main>', '</main><p>x</p>')],
  ['a second main part', PLACES.replace('</main>', '</main><main></main>')],
  ['no first heading', PLACES.replace(/<h1>.*<\/h1>/, '')],
])('a page with %s has an outline of its own', (_, other) => {
  expect(other).not.toBe(PLACES);
  expect(outlineOf(other)).not.toBe(outlineOf(PLACES));
});
