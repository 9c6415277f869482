import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each([360, 1280])('every country on the map can be pointed at, at %i px', async (width) => {
  const page = await site.browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(`${site.address}paises/`);
  const links = page.locator('.map a');
  expect(await links.count()).toBe(11);
  for (const link of await links.all()) {
    const box = (await link.locator('circle').boundingBox())!;
    expect(Math.min(box.width, box.height), (await link.getAttribute('aria-label'))!).toBeGreaterThanOrEqual(24);
    expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
  }
  await page.close();
});

test.each([
  ['Belice', 'bz'],
  ['El Salvador', 'sv'],
])('a touch on %s on a phone leads to its page', async (name, id) => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address}paises/`);
  await page.locator(`.map a[aria-label^="${name}"] circle`).click();
  await page.waitForURL(`${site.address}paises/${id}/`);
  await page.close();
});

test('the map can be walked with the keyboard, and the country in focus is marked', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.address}paises/`);
  await page.locator('.map a').first().focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('.map a:focus-visible circle');
  expect(await focused.evaluate((circle) => getComputedStyle(circle).strokeWidth)).toBe('5px');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/paises\/\w\w\/$/);
  await page.close();
});
