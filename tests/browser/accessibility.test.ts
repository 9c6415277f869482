import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplePaths } from '../../scripts/page-examples.ts';
import { axeFaults, openPages, shareOut } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

const LOOKS = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 320 },
] as const;

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(LOOKS)('in the $scheme theme at $width px', ({ scheme, width }) => {
  test.each(['es', 'en'] as const)('axe finds nothing on any kind of page (%s)', { timeout: 600_000 }, async (locale) => {
    const context = await site.browser.newContext({ colorScheme: scheme, viewport: { width, height: 800 } });
    const faults: string[] = [];
    await shareOut(examplePaths(locale), await openPages(context), async (page, path) => {
      await page.goto(site.address + path);
      if (path.includes('?q=')) await page.waitForSelector('[data-results] a');
      faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
    });
    await context.close();
    expect(faults.sort()).toEqual([]);
  });
});

test('no page scrolls sideways on the narrowest screen, also with text at twice its size', { timeout: 300_000 }, async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const path of examplePaths('es')) {
    await page.goto(site.address + path);
    for (const size of ['100%', '200%']) {
      const overflow = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - innerWidth;
      }, size);
      if (overflow > 0) wide.push(`${path} at ${size}: ${overflow} px too wide`);
    }
  }
  await context.close();
  expect(wide).toEqual([]);
});
