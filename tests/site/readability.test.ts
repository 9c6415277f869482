import { expect, test } from 'vitest';
import { FLOOR, spanishTexts } from '../words/readability.ts';
import { SITE_DIR } from './built-site.ts';

const { pages, together, unread } = spanishTexts(SITE_DIR);
const told = (texts: typeof pages) => texts.filter(({ score }) => score < FLOOR).map(({ path, score }) => `${path} ${score.toFixed(1)}`);

test('every Spanish page with something to read is at least «normal» on the scale INFLESZ', () => {
  expect(pages.length).toBeGreaterThan(400);
  expect(told(pages)).toEqual([]);
});

test('so are pages with few words, read together', () => {
  expect(told(together)).toEqual([]);
  expect(unread.length, 'a section with hardly a sentence on all its short pages').toBeLessThan(8);
});
