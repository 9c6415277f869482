import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePaths, NOT_FOUND } from '../../scripts/page-examples.ts';
import { layoutOf, loadAxe, openPages, runAxe, shareOut, shortenLists } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';
import { pagesOfSitemap, stylesOfSite } from './sitemap.ts';
import { attributesOfStyle, samplesOf } from './structure.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Colours and distances follow from what a page is made of, so pages that between them have every part that stands anywhere are
 * read in every theme and at every width; what is not drawn tests/browser/sitemap-accessibility.test.ts reads at the greater width.
 * A page is loaded once for both themes. Where the dark one moves or hides nothing, only colours can be wrong in it alone.
 */
test.each([
  [1280, 'drawn'],
  [320, 'all'],
] as const)('axe finds nothing on any part of any page, in either theme, at %i px', { timeout: 900_000 }, async (width, rules) => {
  const samples = [...samplesOf(pagesOfSitemap(), attributesOfStyle(stylesOfSite()))];
  expect(samples.length).toBeGreaterThan(40);
  const results = examplePaths('es')
    .concat(examplePaths('en'))
    .filter((path) => path.includes('?q='));
  expect(results).toHaveLength(2);
  const context = await site.browser.newContext({ colorScheme: 'light', viewport: { width, height: 800 } });
  const faults: string[] = [];
  await shareOut([...samples, ...results, NOT_FOUND], await openPages(context), async (page, path) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.address + path);
    if (path.includes('?q=')) await page.waitForSelector('[data-results] a');
    await shortenLists(page);
    await loadAxe(page);
    const light = await runAxe(page, path.includes('?q=') ? 'all' : rules);
    const before = await layoutOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await runAxe(page, (await layoutOf(page)) === before ? 'colours' : 'all');
    faults.push(...light.map((fault) => `${path} light: ${fault}`), ...dark.map((fault) => `${path} dark: ${fault}`));
  });
  await context.close();
  expect(faults.sort()).toEqual([]);
});
