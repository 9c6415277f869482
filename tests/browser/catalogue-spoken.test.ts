import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolds } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

/** What each component said when somebody last listened to it; `UPDATE_SPOKEN=1` writes it again. */
const BASELINE = join(import.meta.dirname, 'catalogue-spoken.txt');
const UPDATE = process.env.UPDATE_SPOKEN === '1' && process.env.CI === undefined;
/** Figures, matrices, boards, tables, voices, lists: what carries findings. */
const SPOKEN = 'figure, section, .charts, ol, ul, dl, .empty';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Roles, names, states and texts in the order in which a screen reader meets them, as the browser hands them over. The page is
 * that of the components, with invented data that never change: a difference is one of markup or of words.
 */
test('every component says to those who listen what it said when somebody last listened', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}diseno/`);
  await openFolds(page);
  const spoken: string[] = [];
  for (const part of await page.locator(`#light > .fold > div > :is(${SPOKEN})`).all()) {
    const name = await part.evaluate((element) => {
      const own = element.querySelector('h3, h4, caption')?.textContent.trim();
      return [element.localName, ...element.classList].join('.') + (own === undefined ? '' : `: ${own}`);
    });
    spoken.push(`# ${name}\n${await part.ariaSnapshot()}`);
  }
  await page.close();
  expect(spoken.length).toBeGreaterThan(15);
  const text = `${spoken.join('\n\n')}\n`;
  if (UPDATE) writeFileSync(BASELINE, text);
  const before = existsSync(BASELINE) ? readFileSync(BASELINE, 'utf8') : '';
  expect(text, 'UPDATE_SPOKEN=1 after listening to the page writes the file again').toBe(before);
});
