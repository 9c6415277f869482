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
/** As the page comes, and with text twice its size and everything unfolded that can be. */
const STATES = [
  { size: '100%', unfolded: false },
  { size: '200%', unfolded: true },
] as const;

describe.each(LOOKS)('in the $scheme theme at $width px', ({ scheme, width }) => {
  test('axe finds nothing on any address, and nothing leaves the page, as it comes and with large text and all unfolded', async () => {
    const context = await site.browser.newContext({ colorScheme: scheme, viewport: { width, height: 800 } });
    const pages = await Promise.all(Array.from({ length: availableParallelism() }, () => context.newPage()));
    const faults: string[] = [];
    await shareOut(sitemapPaths(), pages, async (page, path) => {
      await page.goto(site.address + path);
      for (const { size, unfolded } of STATES) {
        const overflow = await page.evaluate(
          (state) => {
            document.documentElement.style.fontSize = state.size;
            if (state.unfolded) for (const details of document.querySelectorAll('details')) details.open = true;
            return document.documentElement.scrollWidth - innerWidth;
          },
          { size, unfolded },
        );
        if (overflow > 0) faults.push(`${path} at ${size}: ${overflow} px too wide`);
        faults.push(...(await axeFaults(page)).map((fault) => `${path} at ${size} ${fault}`));
      }
    });
    await context.close();
    expect(faults.sort()).toEqual([]);
  });
});
