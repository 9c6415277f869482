import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEND_WORDS } from '#i18n/forms/send.ts';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

const FORM = 'contribuir/reporte/';
const { ready, without, forget, forgotten } = SEND_WORDS.es.offline;

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Workers of this browser by the part of the site that they serve, and the names of what is kept. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
    caches: (await caches.keys()).map((name) => name.split('|')[0]).sort(),
  }));

async function openForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + FORM);
  await page.getByText(ready).waitFor();
  return page;
}

test('a form that was opened once opens without a connection, with its styles, scripts and data; figures do not', async () => {
  const context = await browserContext();
  const page = await openForm(context);
  expect(await kept(page)).toEqual({ scopes: ['/contribuir/'], caches: ['crm-monitor-forms'] });
  const paths = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!);
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(paths.filter((path) => !/^\/(?:_astro|contribuir)\//.test(path))).toEqual([]);
  expect(paths.some((path) => path.endsWith('.json'))).toBe(true);
  await page.close();

  await context.setOffline(true);
  const { page: again, complaints } = await watch(context);
  await again.goto(site.address + FORM);
  await again.getByText(without).waitFor();
  await again.waitForFunction(() => customElements.get('draft-panel') && customElements.get('entry-form'));
  expect(await again.evaluate(() => getComputedStyle(document.querySelector('main')!).marginInlineStart), 'with its styles').not.toBe('');
  expect(
    await again.evaluate(
      async (path) => (await fetch(path)).ok,
      paths.find((path) => path.endsWith('.json'))!,
    ),
  ).toBe(true);
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/.test(text))).toEqual([]);
  await again.click('entry-form [type=submit]');
  await again.locator('[data-part=outcome] h2').waitFor();
  expect(await again.evaluate(() => customElements.get('send-panel') !== undefined), 'what sends is kept, too').toBe(true);
  await expect(again.goto(`${site.address}acuerdos/`), 'a status is never shown from what was kept unasked').rejects.toThrow();

  await context.setOffline(false);
  await again.goto(site.address + FORM);
  await again.getByRole('button', { name: forget }).click();
  await again.getByText(forgotten).waitFor();
  expect(await kept(again)).toEqual({ scopes: [], caches: [] });
  await context.close();
});

test('with a network a form is that of today, and files of earlier builds go', async () => {
  const context = await browserContext();
  const page = await openForm(context);
  await page.evaluate(async (form) => {
    const cache = await caches.open((await caches.keys()).find((name) => name.startsWith('crm-monitor-forms'))!);
    await cache.put('/_astro/old.AbCdEf12.js', new Response('old'));
    await cache.put(`/${form}`, new Response('<h1>old</h1>', { headers: { 'Content-Type': 'text/html' } }));
    await caches.open('crm-monitor-forms|/|0');
  }, FORM);
  await page.goto(site.address + FORM);
  expect(await page.locator('h1').innerText()).not.toBe('old');
  await page.getByText(ready).waitFor();
  const cached = (path: string) => page.evaluate(async (asked) => (await (await caches.match(asked))?.text()) ?? '', path);
  expect(await cached('/_astro/old.AbCdEf12.js')).toBe('');
  expect(await cached(`/${FORM}`)).toContain('works-offline');
  await context.close();
});

test('saved copies and forms do not disturb each other', async () => {
  const context = await browserContext();
  const form = await openForm(context);
  const copies = await context.newPage();
  await copies.goto(`${site.address}guardar/`);
  await copies.waitForSelector('save-copy:defined');
  await copies.selectOption('#conjunto', 'hn');
  await copies.click('save-copy [type=submit]');
  await copies.waitForFunction(() => /^Guardado: \d+ páginas/.test(document.querySelector('save-copy [role=status]')!.textContent));
  expect(await kept(copies)).toEqual({ scopes: ['/', '/contribuir/'], caches: ['crm-monitor-copy', 'crm-monitor-forms'] });

  await context.setOffline(true);
  await form.goto(site.address + FORM);
  await form.getByText(without).waitFor();
  await copies.goto(`${site.address}paises/hn/`);
  expect(await copies.locator('.copied').innerText()).toMatch(/^Copia guardada el /);
  // A page of the section that was never opened: what the copies say of what they do not hold.
  await form.goto(`${site.address}contribuir/no-abierta/`);
  expect(await form.locator('main').innerText()).toContain('La página que pidió no está en su copia');

  await context.setOffline(false);
  await copies.goto(`${site.address}guardar/`);
  await copies.locator('[data-part=copies] button').click();
  await copies.waitForFunction(() => document.querySelector('[data-part=copies]')!.textContent === 'Nada.');
  expect(await kept(copies)).toEqual({ scopes: ['/contribuir/'], caches: ['crm-monitor-forms'] });
  await context.setOffline(true);
  await form.goto(site.address + FORM);
  await form.getByText(without).waitFor();
  await context.close();
});

const browserContext = () => site.browser.newContext();
