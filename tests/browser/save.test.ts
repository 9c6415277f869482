import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a country saved to the device is there when the network fails, with its day on top, never while it answers, and until deleted', async () => {
  const context = await site.browser.newContext();
  const { page, complaints } = await watch(context);
  const status = page.locator('save-copy [role=status]');
  await page.goto(`${site.address}guardar/`);
  await page.waitForSelector('save-copy:defined');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 'nothing unasked').toBe(0);
  await page.selectOption('#conjunto', 'hn');
  expect(await page.locator('[data-part=size]').innerText()).toMatch(/^\d+ páginas: se descargan unos \d/);
  await page.click('save-copy [type=submit]');
  await page.waitForFunction(() => /^Guardado: \d+ páginas/.test(document.querySelector('save-copy [role=status]')!.textContent));
  await page.evaluate(() => navigator.serviceWorker.ready);
  const year = String(new Date().getFullYear());
  expect(await page.locator('[data-part=copies] li').allInnerTexts()).toEqual([expect.stringMatching(`^Honduras, copia del .*${year}`)]);

  await page.goto(`${site.address}paises/hn/`);
  expect(await page.locator('.copied').count(), 'with a network it is the site of today').toBe(0);

  await context.setOffline(true);
  for (const path of ['paises/hn/', 'acuerdos/', '']) {
    await page.goto(site.address + path);
    expect(await page.locator('.copied').innerText(), path).toMatch(new RegExp(`^Copia guardada el .*${year}`));
    expect(await page.locator('main h1').count(), path).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).marginInlineStart), 'with its styles').not.toBe('');
  }
  await page.goto(`${site.address}fuentes/`);
  expect(await page.locator('main').innerText()).toContain('La página que pidió no está en su copia');

  await context.setOffline(false);
  await page.goto(`${site.address}guardar/`);
  await page.locator('[data-part=copies] button').click();
  await page.waitForFunction(() => document.querySelector('[data-part=copies]')!.textContent === 'Nada.');
  expect(await status.innerText()).toBe('Borrado.');
  expect(await page.evaluate(() => document.activeElement?.id), 'the cursor is not lost').toBe('copias');
  expect(
    await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]),
  ).toEqual([0, 0]);
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/.test(text))).toEqual([]);
  await context.close();
});

test('what cannot be saved whole is not saved, and what was there stays', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.address}en/save/`);
  await page.waitForSelector('save-copy:defined');
  // One page is refused at once, while others are still on their way.
  await page.route('**/en/**/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.route('**/en/glossary/', (route) => route.fulfill({ status: 503 }));
  await page.selectOption('#conjunto', 'bz');
  await page.click('save-copy [type=submit]');
  await page.waitForFunction(() => /^Not everything/.test(document.querySelector('save-copy [role=status]')!.textContent));
  await page.waitForTimeout(1000);
  expect(await page.innerText('save-copy [role=status]'), 'what was said last stays').toMatch(/^Not everything/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await context.close();
});

test('what readers are told about the size is near what it is', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}guardar/`);
  await page.waitForSelector('save-copy:defined');
  const { pages, stored } = await page.evaluate(() => {
    const data = JSON.parse(document.querySelector<HTMLElement>('save-copy')!.dataset.save!) as {
      sets: { id: string; pages: string[] }[];
      page: { stored: number };
    };
    return { pages: data.sets.find(({ id }) => id === 'sv')!.pages, stored: data.page.stored };
  });
  const bytes = await page.evaluate(async (paths) => {
    const texts = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
    return texts.reduce((sum, text) => sum + text.length, 0);
  }, pages);
  expect(bytes / pages.length / stored).toBeGreaterThan(0.5);
  expect(bytes / pages.length / stored).toBeLessThan(1.6);
  await page.close();
});

test('without JavaScript the page says what can be done instead', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}guardar/`);
  expect(await page.locator('save-copy').isVisible()).toBe(false);
  expect(await page.locator('main .notice').first().innerText()).toContain('imprimir o guardar cada página');
  await context.close();
});
