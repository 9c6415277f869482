import { expect, test } from 'vitest';
import { FLOOR, spanishTexts } from '../words/readability.ts';
import { SITE_DIR } from './built-site.ts';

const { pages, together } = spanishTexts(SITE_DIR);
const told = (texts: typeof pages) => texts.filter(({ score }) => score < FLOOR).map(({ path, score }) => `${path} ${score.toFixed(1)}`);

test('every Spanish page with something to read is at least «normal» on the scale INFLESZ', () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(told(pages)).toEqual([]);
});

test('so are pages with few words, read together', () => {
  expect(told(together)).toEqual([]);
  expect(together.length).toBeGreaterThan(8);
});
