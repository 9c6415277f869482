import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choose = (page: Page, name: string, value: string) => page.check(`settings-form [name=${name}][value="${value}"]`);
/** Whether the key of the shortcut leads to the search. */
async function reaches(page: Page): Promise<boolean> {
  await page.keyboard.press('/');
  const there = await page.evaluate(() => document.activeElement?.id === 'buscar');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  return there;
}

test('the shortcut can be switched off and on, theme and contrast chosen, for every page and until taken back', async () => {
  const context = await site.browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });
  const { page, complaints } = await watch(context);
  await page.goto(`${site.address}acuerdos/d-04/`);
  const light = await ground(page);
  expect(await reaches(page)).toBe(true);
  await page.click('footer.site a[href="/ajustes/"]');
  await page.waitForSelector('settings-form:defined');
  await choose(page, 'shortcut', 'off');
  await choose(page, 'theme', 'dark');
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await choose(page, 'contrast', 'more');
  const more = await ground(page);
  expect(more).not.toBe(dark);
  expect(await page.textContent('settings-form [role=status]')).toBe('Guardado en este aparato. Vale para todo el sitio.');

  for (const path of ['acuerdos/d-04/', 'acuerdos/', 'en/calendar/']) {
    await page.goto(site.address + path);
    expect(await ground(page), path).toBe(more);
    expect(await reaches(page), path).toBe(false);
  }
  await page.goto(`${site.address}buscar/`);
  expect(await page.locator('.shortcut').first().isVisible(), 'what no longer holds is not said').toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'paper is light').toBe('light');
  await page.emulateMedia({ media: 'screen' });

  await page.goto(`${site.address}en/settings/`);
  await page.waitForSelector('settings-form:defined');
  expect(await page.isChecked('[name=shortcut][value=off]')).toBe(true);
  await page.click('settings-form [type=submit]');
  expect(await ground(page)).toBe(light);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await reaches(page)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

test('what was chosen is there before anything is painted', async () => {
  const context = await site.browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${site.address}ajustes/`);
  await page.waitForSelector('settings-form:defined');
  await choose(page, 'theme', 'dark');
  await page.addInitScript(() => {
    const seen: (string | null)[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      if (document.body) seen.push(document.documentElement.getAttribute('data-theme'));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${site.address}acuerdos/`);
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: (string | null)[] }).seen);
  expect(seen.length).toBeGreaterThan(3);
  expect([...new Set(seen)]).toEqual(['dark']);
  await context.close();
});

test('a device that asks for more contrast gets it unasked', async () => {
  const context = await site.browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${site.address}acuerdos/d-04/`);
  const before = await ground(page);
  await page.emulateMedia({ contrast: 'more' });
  expect(await ground(page)).not.toBe(before);
  await context.close();
});

test('without JavaScript the page says what holds, and shows no form', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}ajustes/`);
  expect(await page.locator('settings-form').isVisible()).toBe(false);
  expect(await page.locator('main noscript .notice, main .notice').first().innerText()).toContain('Sin él no hay atajo de teclado');
  await context.close();
});

test('where the browser keeps nothing, or something that is not ours, pages work and the form says so', async () => {
  const context = await site.browser.newContext();
  const { page, complaints } = await watch(context);
  await page.goto(`${site.address}ajustes/`);
  for (const stored of ['{', 'null', '[]', '"dark"', '{"theme":"<b>","contrast":1,"shortcut":[]}']) {
    await page.evaluate((text) => localStorage.setItem('crm-monitor-settings', text), stored);
    await page.reload();
    expect(await page.evaluate(() => [...document.documentElement.attributes].map(({ name }) => name).join()), stored).toBe('lang');
  }
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await page.waitForSelector('settings-form:defined');
  await choose(page, 'theme', 'dark');
  expect(await page.textContent('settings-form [role=status]')).toContain('vale solo en esta página');
  expect(complaints).toEqual([]);
  await context.close();
});
