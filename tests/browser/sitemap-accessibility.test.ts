import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, openPages, shareOut } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';
import { sitemapPaths } from './sitemap.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('axe finds nothing on any address of the sitemap', { timeout: 1_800_000 }, async () => {
  const paths = sitemapPaths();
  expect(paths.length).toBeGreaterThan(1000);
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const pages = await openPages(context);
  const faults: string[] = [];
  await shareOut(paths, pages, async (page, path) => {
    await page.goto(site.address + path);
    faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
  });
  await context.close();
  expect(faults.sort()).toEqual([]);
});
