import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SITE, openSite, type SiteUnderTest } from './site-under-test.ts';
import { loadReader, spokenOf } from './virtual-reader.ts';

/** What each picture said when somebody last listened to it; `UPDATE_SPOKEN=1` writes it again. */
const BASELINE = join(import.meta.dirname, 'screen-reader.txt');
const UPDATE = process.env.UPDATE_SPOKEN === '1' && process.env.CI === undefined;

/** Kinds of pictures that speak of entries, on pages of the demonstration: the first of each page, so far. */
const PICTURES: Readonly<Record<string, string>> = {
  'Levels of each voice': 'situacion/',
  'Themes, year by year': 'continuidad/',
  'The board of the mechanism': 'mecanismo/',
  'Measures by country': 'lineamientos/demo-g-02/',
  'Government beside civil society': 'diferencias/',
  'The trace of thirty years': '',
};
const PHRASES = 50;

let components: SiteUnderTest;
let demonstration: SiteUnderTest;
beforeAll(async () => {
  components = await openSite();
  demonstration = await openSite(DEMO_SITE);
});
afterAll(async () => {
  await components.close();
  await demonstration.close();
});

async function openForReader(site: SiteUnderTest, path: string): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.address + path);
  await loadReader(page);
  return page;
}

/**
 * A screen reader goes through every kind of figure, matrix and board, phrase by phrase, as whoever reads with the arrow down: on
 * the page of the components, and the beginning of each where it speaks of invented entries. Neither ever changes by itself.
 */
test('every figure, matrix and board is read aloud as somebody last heard it', async () => {
  const spoken: string[] = [];
  const say = (name: string | null, phrases: readonly string[]) => spoken.push(`# ${name}\n${phrases.join('\n')}`);
  const catalogue = await openForReader(components, 'diseno/');
  await catalogue.evaluate(() => (document.querySelector<HTMLDetailsElement>('#light > .fold')!.open = true));
  for (const figure of await catalogue.locator('#light figure.figure').all())
    say(await figure.getAttribute('aria-label'), await spokenOf(figure));
  expect(spoken.length).toBeGreaterThan(7);
  for (const [name, path] of Object.entries(PICTURES)) {
    const page = await openForReader(demonstration, path);
    say(name, await spokenOf(page.locator('main figure.figure').first(), PHRASES));
    await page.close();
  }
  const text = `${spoken.join('\n\n')}\n`;
  if (UPDATE) writeFileSync(BASELINE, text);
  const before = existsSync(BASELINE) ? readFileSync(BASELINE, 'utf8') : '';
  expect(text, 'UPDATE_SPOKEN=1 after listening writes the file again').toBe(before);
});
