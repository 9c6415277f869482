import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePaths } from '../../scripts/page-examples.ts';
import { openPages, shareOut } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Shift {
  value: number;
  hadRecentInput: boolean;
}

/** Words are as long in one language as in the other, near enough: each is looked at in one width. */
test.each([
  [360, 'es'],
  [1280, 'en'],
] as const)('nothing moves while a page loads and is read, at %i px (%s)', { timeout: 900_000 }, async (width, locale) => {
  const context = await site.browser.newContext({ viewport: { width, height: 800 } });
  await context.addInitScript(() => {
    const total = globalThis as unknown as { moved: number };
    total.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[]) if (!entry.hadRecentInput) total.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moving: string[] = [];
  await shareOut(examplePaths(locale), await openPages(context), async (page, path) => {
    await page.goto(site.address + path, { waitUntil: 'load' });
    if (path.includes('?q=')) await page.waitForSelector('[data-results] a');
    // Charts are drawn when they come into view.
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30)));
      }
    });
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
    if (moved > 0) moving.push(`${path}: ${moved.toFixed(4)}`);
  });
  await context.close();
  expect(moving.sort()).toEqual([]);
});
