import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAxe, openPages, runAxe, shareOut } from '../browser/axe.ts';
import { openSite, type SiteUnderTest } from '../browser/site-under-test.ts';
import { sitemapPaths } from '../browser/sitemap.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const THEMES = ['light', 'dark'] as const;
/** As the page comes, and with text twice its size and everything unfolded that can be. */
const STATES = [
  { size: '100%', unfolded: false },
  { size: '200%', unfolded: true },
] as const;

/** The sitemap holds both languages. A theme is style alone, so a page is loaded once for both. */
describe.each([320, 1280])('at %i px', (width) => {
  test('axe finds nothing on any address, and nothing leaves the page, in both themes, as it comes and with large text and all unfolded', async () => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 } });
    const pages = await openPages(context);
    const faults: string[] = [];
    await shareOut(sitemapPaths(), pages, async (page, path) => {
      await page.goto(site.address + path);
      await loadAxe(page);
      for (const state of STATES) {
        const overflow = await page.evaluate(({ size, unfolded }) => {
          document.documentElement.style.fontSize = size;
          if (unfolded) for (const details of document.querySelectorAll('details')) details.open = true;
          return document.documentElement.scrollWidth - innerWidth;
        }, state);
        if (overflow > 0) faults.push(`${path} at ${state.size}: ${overflow} px too wide`);
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          faults.push(...(await runAxe(page)).map((fault) => `${path} at ${state.size}, ${colorScheme}: ${fault}`));
        }
      }
    });
    await context.close();
    expect(faults.sort()).toEqual([]);
  });
});
