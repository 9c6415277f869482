import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplePaths } from '../../scripts/page-examples.ts';
import { layoutOf, loadAxe, openPages, runAxe, shareOut } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page is loaded once for both themes. Where the dark one moves or hides nothing, only colours can be wrong in it alone. */
describe.each([1280, 320])('at %i px', (width) => {
  test.each(['es', 'en'] as const)('axe finds nothing on any kind of page, in either theme (%s)', { timeout: 900_000 }, async (locale) => {
    const context = await site.browser.newContext({ colorScheme: 'light', viewport: { width, height: 800 } });
    const faults: string[] = [];
    await shareOut(examplePaths(locale), await openPages(context), async (page, path) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.address + path);
      if (path.includes('?q=')) await page.waitForSelector('[data-results] a');
      await loadAxe(page);
      const light = await runAxe(page);
      const before = await layoutOf(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await runAxe(page, (await layoutOf(page)) === before ? 'colours' : 'all');
      faults.push(...light.map((fault) => `${path} light: ${fault}`), ...dark.map((fault) => `${path} dark: ${fault}`));
    });
    await context.close();
    expect(faults.sort()).toEqual([]);
  });
});

test('no page scrolls sideways on the narrowest screen, also with text at twice its size', { timeout: 300_000 }, async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 800 } });
  const wide: string[] = [];
  await shareOut(examplePaths('es'), await openPages(context), async (page, path) => {
    await page.goto(site.address + path);
    for (const size of ['100%', '200%']) {
      const overflow = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - innerWidth;
      }, size);
      if (overflow > 0) wide.push(`${path} at ${size}: ${overflow} px too wide`);
    }
  });
  await context.close();
  expect(wide.sort()).toEqual([]);
});
