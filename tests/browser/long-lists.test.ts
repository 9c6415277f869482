import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

// No list of the sites that are built here is long enough to go on: one of them is told that it does, and its second page is made up.

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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
