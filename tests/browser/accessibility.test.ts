import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePaths, NOT_FOUND } from '../../scripts/page-examples.ts';
import { layoutOf, loadAxe, openPages, runAxe, seenOn, shareOut, shortenLists } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';
import { pagesOfSitemap, stylesOfSite } from './sitemap.ts';
import { attributesOfStyle, samplesOf } from './structure.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const LIGHT = { colorScheme: 'light' } as const;
const DARK = { colorScheme: 'dark' } as const;

/**
 * Colours and distances follow from what a page is made of, so pages that between them have every part that stands anywhere are
 * read in every theme and at every width. A page is loaded once. At the greater width only what is drawn is looked at again:
 * what is not, tests/browser/sitemap-accessibility.test.ts reads there. Where the dark theme moves or hides nothing, only colours
 * can be wrong in it alone; and at the greater width only those of what a phone does not show.
 */
test('axe finds nothing on any part of any page, in either theme, on a phone and on a wide screen', { timeout: 1_800_000 }, async () => {
  const samples = [...samplesOf(pagesOfSitemap(), attributesOfStyle(stylesOfSite()))];
  expect(samples.length).toBeGreaterThan(40);
  const results = examplePaths('es')
    .concat(examplePaths('en'))
    .filter((path) => path.includes('?q='));
  expect(results).toHaveLength(2);
  const context = await site.browser.newContext();
  const faults: string[] = [];
  /** Of what stands on wide screens alone: what was read in the dark theme. */
  const wide = new Set<string>();
  await shareOut([...samples, ...results, NOT_FOUND], await openPages(context), async (page, path) => {
    const found = (where: string, lines: readonly string[]) => faults.push(...lines.map((line) => `${path} ${where}: ${line}`));
    await page.emulateMedia(LIGHT);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(site.address + path);
    if (path.includes('?q=')) await page.waitForSelector('[data-results] a');
    await shortenLists(page);
    await loadAxe(page);
    const onPhone = await seenOn(page);
    for (const [width, rules] of [
      [320, 'all'],
      [1280, path.includes('?q=') ? 'all' : 'drawn'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(LIGHT);
      found(`light, ${width} px`, await runAxe(page, rules));
      const news = [...(await seenOn(page))].filter(([element]) => !onPhone.has(element)).map(([, form]) => form);
      const before = await layoutOf(page);
      await page.emulateMedia(DARK);
      const isMoved = (await layoutOf(page)) !== before;
      if (width === 1280 && !isMoved && news.every((form) => wide.has(form))) continue;
      for (const form of news) wide.add(form);
      found(`dark, ${width} px`, await runAxe(page, isMoved ? 'all' : 'colours'));
    }
  });
  await context.close();
  expect(faults.sort()).toEqual([]);
});
