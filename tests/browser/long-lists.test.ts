import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

// No list of the sites that are built here is long enough to go on: one of them is told that it does, and its second page is made up.

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SITE = process.env.SITE_DIR ?? 'dist';
const FURTHER = 70;
const ON = 'data-lines="/lines.json" data-pages="/further/{n}/" data-more="Mostrar más" data-failed="No se pudo traer"';
const SECOND = `<main><ul class="items">${Array.from({ length: FURTHER }, (_, at) => `<li id="f${at}" data-filters="tipo=commitment"><p class="title">Further ${at}</p></li>`).join('')}</ul></main>`;

const box = '.filter fieldset[name="tipo"] input[value="commitment"]';
const status = (page: Page) => page.locator('.filter [role=status]').innerText();

/** The list of proposals as the first of two pages. */
async function openLong(page: Page): Promise<{ own: number; found: number }> {
  await page.route('**/propuestas/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<list-filter', `<list-filter ${ON}`) });
  });
  await page.route('**/further/2/', (route) => route.fulfill({ contentType: 'text/html', body: SECOND }));
  await page.goto(`${site.address}propuestas/`);
  await page.waitForFunction(() => customElements.get('list-filter') !== undefined);
  const lines = await page
    .locator('[data-filters]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-filters')!.split('&')));
  const values = [...new Set([...lines.flat(), 'tipo=commitment'])];
  const places = (own: string[]) => own.map((value) => values.indexOf(value));
  const file = { values, pages: [lines.map(places), Array.from({ length: FURTHER }, () => places(['tipo=commitment']))] };
  await page.route('**/lines.json', (route) => route.fulfill({ json: file }));
  return { own: lines.length, found: lines.filter((own) => own.includes('tipo=commitment')).length };
}

describe('a list that goes on over several pages', () => {
  test('is narrowed as a whole: what is found is counted on all pages and shown fifty at a time', async () => {
    const { page, requests, complaints } = await watch(await site.browser.newContext());
    const { found } = await openLong(page);
    expect(
      requests.filter((address) => /lines|further/.test(address)),
      'nothing is fetched before somebody narrows the list',
    ).toEqual([]);
    await page.click('.filter summary');
    await page.check(box);
    await page.waitForSelector('.whole .items > li');
    expect(await status(page)).toContain(String(found + FURTHER));
    expect(await page.locator('.items > li:visible').count()).toBe(50);
    expect(await page.locator('list-filter section:visible').count(), 'what was found stands in the place of the first page').toBe(0);
    const more = page.getByRole('button', { name: 'Mostrar más' });
    while (await more.isVisible()) {
      const before = await page.locator('.whole li').count();
      await more.click();
      await page.waitForFunction((count) => document.querySelectorAll('.whole li').length > count, before);
    }
    expect(await page.locator('.items > li:visible').count()).toBe(found + FURTHER);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size, 'no place stands twice').toBe(ids.length);
    expect(complaints).toEqual([]);
  });

  test('is itself again once nothing is chosen', async () => {
    const { page } = await watch(await site.browser.newContext());
    const { own } = await openLong(page);
    await page.click('.filter summary');
    await page.check(box);
    await page.waitForSelector('.whole .items > li');
    await page.click('.chosen .plain');
    await page.waitForFunction(() => !document.querySelector('.whole:not([hidden])'));
    expect(await page.locator('.items > li:not([hidden])').count()).toBeGreaterThanOrEqual(own);
    expect(await page.locator('list-filter section:visible').count()).toBeGreaterThan(0);
    expect(await status(page)).toContain(String(own + FURTHER));
  });

  test('says so where the other pages cannot be fetched, and asks again with the next choice', async () => {
    const { page } = await watch(await site.browser.newContext());
    await openLong(page);
    await page.unroute('**/further/2/');
    await page.route('**/further/2/', (route) => route.abort());
    await page.click('.filter summary');
    await page.check(box);
    await page.getByText('No se pudo traer').waitFor();
    await page.unroute('**/further/2/');
    await page.route('**/further/2/', (route) => route.fulfill({ contentType: 'text/html', body: SECOND }));
    await page.uncheck(box);
    await page.check(box);
    await page.waitForSelector('.whole .items > li');
    expect(await status(page)).not.toContain('No se pudo traer');
  });
});

describe('a place that moved to another page', () => {
  const script = readdirSync(join(SITE, '_astro')).find((file) => file.startsWith('PageSequence.') && file.endsWith('.js'))!;
  const ways = '<nav class="sequence"><ol><li><span id="d-99"></span><span id="é 1"></span><a href="/further/2/">2</a></li></ol></nav>';

  async function openFirst(hash: string): Promise<Page> {
    const { page, complaints } = await watch(await site.browser.newContext());
    await page.route('**/propuestas/', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('</main>', `${ways}</main><script type="module" src="/_astro/${script}"></script>`);
      await route.fulfill({ response, body: html });
    });
    await page.route('**/further/2/', (route) => route.fulfill({ contentType: 'text/html', body: SECOND }));
    await page.goto(`${site.address}propuestas/${hash}`);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    return page;
  }

  test.each(['#d-99', '#%C3%A9%201'])('is reached by its old address %s', async (hash) => {
    const page = await openFirst(hash);
    await page.waitForURL(`**/further/2/${hash}`);
  });

  test('is reached from the page itself, and other places stay where they are, written well or not', async () => {
    const page = await openFirst('#%E0%A4%A');
    expect(new URL(page.url()).pathname).toBe('/propuestas/');
    await page.evaluate(() => (location.hash = '#contenido'));
    expect(new URL(page.url()).pathname).toBe('/propuestas/');
    await page.evaluate(() => (location.hash = '#d-99'));
    await page.waitForURL('**/further/2/#d-99');
  });
});
