import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, shareOut } from '../browser/axe.ts';
import { openSite, type SiteUnderTest } from '../browser/site-under-test.ts';
import { sitemapPaths } from '../browser/sitemap.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The sitemap holds both languages. */
const LOOKS = (['light', 'dark'] as const).flatMap((scheme) => ([320, 1280] as const).map((width) => ({ scheme, width })));
const SIZES = ['100%', '200%'] as const;

describe.each(LOOKS)('in the $scheme theme at $width px', ({ scheme, width }) => {
  test('axe finds nothing on any address, and nothing leaves the page, with text once and twice its size', async () => {
    const context = await site.browser.newContext({ colorScheme: scheme, viewport: { width, height: 800 } });
    const pages = await Promise.all(Array.from({ length: availableParallelism() }, () => context.newPage()));
    const faults: string[] = [];
    await shareOut(sitemapPaths(), pages, async (page, path) => {
      await page.goto(site.address + path);
      for (const size of SIZES) {
        const overflow = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth - innerWidth;
        }, size);
        if (overflow > 0) faults.push(`${path} at ${size}: ${overflow} px too wide`);
        faults.push(...(await axeFaults(page)).map((fault) => `${path} at ${size} ${fault}`));
      }
    });
    await context.close();
    expect(faults.sort()).toEqual([]);
  });
});
