import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(`${site.address}buscar/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => /resultado/i.test(document.querySelector('[data-status]')?.textContent ?? ''));
  return page.locator('[data-results] .title').allInnerTexts();
}

test('typing errors and missing accents still find the guideline on repatriated children', async () => {
  const page = await site.browser.newPage();
  expect((await search(page, 'repatriasion ninos')).slice(0, 3).join('\n')).toMatch(/Repatriación de Niños/);
  await page.close();
});

test('a code finds its entry first, however it is written', async () => {
  const page = await site.browser.newPage();
  for (const query of ['D-04', 'd04', 'd-4']) expect((await search(page, query))[0], query).toMatch(/^D-04/);
  await page.close();
});

test('the query stays in the address and survives a reload', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}buscar/`);
  await page.fill('#buscar', 'equipo tripartito');
  await page.waitForSelector('[data-results] a');
  expect(new URL(page.url()).searchParams.get('q')).toBe('equipo tripartito');
  await page.reload();
  await page.waitForSelector('[data-results] a');
  expect(await page.inputValue('#buscar')).toBe('equipo tripartito');
  await page.close();
});

test('slash, arrows, Enter and Escape are enough', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}acuerdos/d-04/`);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('buscar');
  await page.keyboard.type('grupo ad hoc');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-results] a');
  await page.focus('#buscar');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Escape');
  expect(await page.inputValue('#buscar')).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('buscar');
  await page.keyboard.type('grupo ad hoc');
  await page.waitForSelector('[data-results] a');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(chosen);
  await page.close();
});

test('slash is a letter while something is being typed', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}buscar/`);
  await page.click('#buscar');
  await page.keyboard.type('a/b');
  expect(await page.inputValue('#buscar')).toBe('a/b');
  await page.close();
});

test('no string breaks the search or becomes markup', async () => {
  const context = await site.browser.newContext();
  const { page, complaints } = await watch(context);
  const strings = [
    '<img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
    '   ',
    '\u202Eabc',
    '👩‍👧',
    'x'.repeat(5000),
    '"',
    "' OR 1=1",
    '__proto__',
    '-',
    '/',
  ];
  for (const text of strings) {
    await page.goto(`${site.address}buscar/`);
    await page.fill('#buscar', text);
    await page.waitForTimeout(400);
    expect(await page.locator('[data-results] img, [data-results] script').count()).toBe(0);
  }
  await page.fill('#buscar', 'trata '.repeat(60));
  await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.includes('200'));
  expect(complaints).toEqual([]);
  await context.close();
});

test('an honest answer where nothing is found', async () => {
  const page = await site.browser.newPage();
  expect(await search(page, 'zzzzqqqq')).toEqual([]);
  expect(await page.locator('[data-status]').innerText()).toContain('Pruebe con otra palabra');
  await page.close();
});
