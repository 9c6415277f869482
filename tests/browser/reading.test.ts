import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE_PATHS } from '../../scripts/page-examples.ts';
import { openPages, shareOut } from './axe.ts';
import { DEMO_SITE, openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
let demo: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
  demo = await openSite(DEMO_SITE);
});
afterAll(() => Promise.all([site.close(), demo.close()]));

const verdictsOn = async (page: Page) =>
  (await page.locator('.voices .verdict').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('without JavaScript every kind of page shows its text', { timeout: 300_000 }, async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const pages = await openPages(context);
  await shareOut(EXAMPLE_PATHS, pages, async (page, path) => {
    await page.goto(site.address + path);
    expect((await page.locator('h1').first().innerText()).length, path).toBeGreaterThan(2);
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
  });
  const page = pages[0]!;
  await page.goto(`${site.address}buscar/?q=trata`);
  await expect(page.locator('main').innerText()).resolves.toContain('La búsqueda necesita JavaScript');
  await context.close();
});

test('an agreement says what each voice says, in the fixed order', async () => {
  const page = await demo.browser.newPage();
  await page.goto(`${demo.address}acuerdos/demo-a-08/`);
  expect(await page.locator('.voices h3').allInnerTexts()).toEqual(['Gobiernos', 'Sociedad civil', 'Registro documental']);
  expect(await verdictsOn(page)).toEqual(['Parcial en 1 de 11 países (Nicaragua)', 'Pendiente en 1 de 11 países (Nicaragua)', 'Hecho']);
  await page.close();
});

test('where nothing was found the page says so, never pending', async () => {
  for (const { browser, address } of [site, demo]) {
    const page = await browser.newPage();
    await page.goto(`${address}acuerdos/consta/nada-encontrado/`);
    const found = await page.locator('.items .title a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of found) {
      await page.goto(href);
      expect((await verdictsOn(page)).at(-1), href).toBe('No encontramos nada');
    }
    await page.close();
  }
  const page = await demo.browser.newPage();
  await page.goto(`${demo.address}acuerdos/demo-a-14/`);
  expect(await verdictsOn(page)).toEqual(['Sin información', 'Sin información', 'Hecho']);
  await page.close();
});

/** The numbers that a paragraph of links tells, each with where it leads; what has no number says that there is none. */
const numbersIn = (links: readonly Element[]) =>
  links.map((link) => ({
    href: (link as HTMLAnchorElement).href,
    count: /^Ningún|^ninguna/i.test(link.textContent) ? 0 : Number(/\d+/.exec(link.textContent.replaceAll(',', ''))?.[0] ?? 1),
  }));

test.each([
  ['the site', () => site],
  ['the demonstration', () => demo],
])('every number on the home page of %s leads to a list with that many entries', async (_, under) => {
  const page = await under().browser.newPage();
  await page.goto(under().address);
  const links = await page.locator('.tallied a:not(.ask)').evaluateAll(numbersIn);
  // The oldest date leads to its act.
  const found = links.filter(({ href }) => !/\/acuerdos\/[^/?]+\/$/.test(href));
  expect(found.length).toBeGreaterThan(5);
  for (const { href, count } of found) {
    await page.goto(href);
    await page.locator('[data-moving]').waitFor({ state: 'detached' });
    expect(await page.locator('.items > li:not([hidden])').count(), href).toBe(count);
  }
  await page.goto(under().address);
  const passed = page.locator('[aria-labelledby=plazos] a[href$="/plazo/fecha-pasada/"]');
  await page.click('[aria-labelledby=plazos] summary');
  const late = parseInt(await passed.innerText());
  await passed.click();
  await page.waitForURL('**/acuerdos/plazo/fecha-pasada/');
  expect(await page.locator('.items > li').count()).toBe(late);
  expect(
    await page
      .locator('.items > li')
      .filter({ hasText: /Fecha fijada.*; hace / })
      .count(),
  ).toBe(late);
  await page.close();
});

test('the home page fits two and a half screens of a phone without its footer', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 780 } });
  for (const path of ['', 'en/']) {
    await page.goto(site.address + path);
    const bottom = await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom + scrollY);
    expect(bottom, path).toBeLessThanOrEqual(1950);
  }
  await page.close();
});

test('the language switch leads to the same page and back', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}acuerdos/consta/en-parte/`);
  await page.click('.language a');
  expect(new URL(page.url()).pathname).toBe('/en/agreements/documented/partly/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.click('.language a');
  expect(new URL(page.url()).pathname).toBe('/acuerdos/consta/en-parte/');
  await page.close();
});

/** Bars of the drawn chart whose colour is not where the bars of the page are, in either direction. */
const misplacedBars = (chart: Element) => {
  const canvas = chart.querySelector('canvas')!;
  const edge = canvas.getBoundingClientRect();
  const pen = canvas.getContext('2d')!;
  const fill = getComputedStyle(chart.querySelector('.bar')!).fill;
  const sample = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
  sample.fillStyle = fill;
  sample.fillRect(0, 0, 1, 1);
  const wanted = sample.getImageData(0, 0, 1, 1).data.join();
  const at = (x: number, y: number) => pen.getImageData(Math.floor(x - edge.x), Math.floor(y - edge.y), 1, 1).data.join();
  const bars = [...chart.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect());
  return bars.filter(({ left, right, top, bottom }) => {
    // A bar for one of many is thinner than four pixels.
    const inset = Math.min(2, (right - left) / 2);
    const inside = [at(left + inset, top + 2), at(right - inset, bottom - 2)].every((colour) => colour === wanted);
    const outside = [
      at(right - inset, top - 2),
      at(right - inset, bottom + 2),
      ...(right + 2 < edge.right ? [at(right + 2, top + 4)] : []),
    ];
    return !inside || outside.some((colour) => colour === wanted);
  }).length;
};

test('a drawn chart has the names and numbers of the page, and its bars stand where they stood, in both themes and at every size', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}figuras/`);
  const chart = page.locator('#theme agreement-chart');
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  const visibility = () =>
    chart
      .locator('.bar')
      .first()
      .evaluate((bar) => getComputedStyle(bar).visibility);
  const check = async (what: string) => {
    await page.waitForTimeout(200);
    expect(await chart.evaluate(misplacedBars), what).toBe(0);
    expect(await visibility()).toBe('hidden');
    for (const text of ['.label', '.n']) await chart.locator(text).first().click({ trial: true });
  };
  await check('light');
  for (const colorScheme of ['dark', 'light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await check(colorScheme);
  }
  await page.setViewportSize({ width: 360, height: 900 });
  await check('narrow');
  await page.evaluate(() => (document.documentElement.style.fontSize = '120%'));
  await check('larger text');
  await page.emulateMedia({ media: 'print' });
  expect(await chart.locator('canvas').isVisible()).toBe(false);
  expect(await visibility()).toBe('visible');
  await page.emulateMedia({ media: 'screen' });
  const list = await chart.locator('a').nth(1).getAttribute('href');
  const [row, canvas] = await Promise.all([chart.locator('li').nth(1).boundingBox(), chart.locator('canvas').boundingBox()]);
  await page.mouse.click(canvas!.x + canvas!.width - 3, row!.y + row!.height / 2);
  await page.waitForURL(`**${list}`);
  await page.close();
});

test('charts are drawn only when they come into view, over bars that are already there', async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 600 } });
  const { page, requests } = await watch(context);
  await page.goto(site.address, { waitUntil: 'networkidle' });
  expect(requests.some((url) => url.includes('agreement-chart'))).toBe(false);
  await page.goto(`${site.address}figuras/`, { waitUntil: 'networkidle' });
  expect(await page.locator('#year canvas').count()).toBe(0);
  await page.locator('#body').scrollIntoViewIfNeeded();
  await page.waitForSelector('#body canvas');
  expect(await page.locator('#body .bars li').count()).toBeGreaterThan(2);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator('#year').scrollIntoViewIfNeeded();
  await page.waitForSelector('#year canvas');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await context.close();
});
