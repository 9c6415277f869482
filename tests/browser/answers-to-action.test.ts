import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What stands in the places that are spoken by themselves, each time that it changes. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      const said = new Set(
        changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert]')),
      );
      for (const place of said) if (place?.textContent.trim()) heard.push(place.textContent.trim());
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const active = (page: Page) => page.evaluate(() => document.activeElement?.localName ?? 'body');
const results = async (page: Page, query: string) => {
  await page.goto(`${site.address}buscar/?q=${query}`);
  await page.waitForSelector('[data-results] li a');
  await page.waitForSelector('[data-facets] fieldset');
};

test('after all of one kind is shown the cursor stands on its heading, and after the filters are gone on where they are chosen', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await results(page, 'trata');
  const all = page.locator('[data-results] section > button.plain').first();
  await all.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[data-results] h2').length === 1);
  await page.waitForFunction(() => document.activeElement?.localName === 'h2');
  expect(await page.locator('[data-results] li').count()).toBeGreaterThan(1);

  await page.click('[data-results] > button.plain >> nth=0');
  await page.waitForFunction(() => document.activeElement?.localName === 'summary');

  await page.goto(`${site.address}buscar/?kind=agreements`);
  await page.click('[data-results] > button.plain >> nth=0');
  await page.waitForFunction(() => document.activeElement?.id === 'buscar');
  await page.close();
});

test('a filter whose group goes away hands the cursor to the panel', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await results(page, 'trata');
  const boxes = await page.locator('[data-facets] input').count();
  for (let at = 0; at < Math.min(boxes, 8); at += 1) {
    const box = page.locator('[data-facets] input').nth(at);
    if (!(await box.isVisible())) continue;
    for (let twice = 0; twice < 2; twice += 1) {
      await box.focus();
      await page.keyboard.press('Space');
      await page.waitForTimeout(150);
      expect(await active(page)).not.toBe('body');
    }
  }
  await page.close();
});

test('twenty letters typed are answered aloud twice at the most, and the answer is the last one', async () => {
  const page = await site.browser.newPage();
  await listen(page);
  await page.goto(`${site.address}buscar/`);
  await page.focus('#buscar');
  await page.keyboard.type('reunión viceministerial', { delay: 60 });
  await page.waitForFunction(() => document.querySelector('[role=status]')!.textContent.trim() !== '');
  const said = await heard(page);
  expect(said.length).toBeLessThanOrEqual(2);
  expect(said.at(-1)).toBe(await page.locator('[data-status]').textContent());
  expect(await page.title()).toMatch(/^reunión viceministerial · Buscar · /);
  await page.close();
});

test('so is the search in the header, which says that arrows move through the results', async () => {
  const page = await site.browser.newPage();
  await listen(page);
  await page.goto(`${site.address}acuerdos/d-04/`);
  await page.focus('#buscar');
  await page.keyboard.type('reunión viceministerial', { delay: 60 });
  await page.waitForFunction(() => /flechas/.test(document.querySelector('form.search [role=status]')?.textContent ?? ''));
  expect((await heard(page)).length).toBeLessThanOrEqual(2);
  await page.close();
});

test('the calculator says its result and its faults, once for each day that is typed, and ties them to their field', async () => {
  const page = await site.browser.newPage();
  await listen(page);
  await page.goto(`${site.address}calculadora/`);
  await page.waitForSelector('due-calculator form:not([data-waiting])');
  await page.waitForTimeout(1200);
  expect(await heard(page), 'what stands there from the start is read with the page').toEqual([]);
  await page.fill('[name=start]', '2026-12-22');
  await page.fill('[name=start]', '2026-12-23');
  await page.waitForFunction(() => document.querySelector('due-calculator [role=status]')!.textContent !== '');
  expect(await heard(page)).toHaveLength(1);
  const days = await page.locator('[data-part=terms] tbody td').allTextContents();
  for (const day of days) expect((await heard(page))[0]).toContain(day.trim());

  await page.fill('[name=start]', '');
  const field = page.locator('[name=start]');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const fault = page.locator(`#${await field.getAttribute('aria-describedby')}`);
  expect(await fault.textContent()).toBe('Escriba un día completo.');
  await page
    .locator('due-calculator form')
    .evaluate((form) => (form as HTMLFormElement).dispatchEvent(new SubmitEvent('submit', { cancelable: true })));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('start');
  await page.waitForFunction(() => document.querySelector('due-calculator [role=status]')!.textContent === 'Escriba un día completo.');

  await page.fill('[name=start]', '2026-12-23');
  expect(await field.getAttribute('aria-invalid')).toBeNull();
  await page.click('[data-choose=none]');
  expect(await page.locator('due-calculator fieldset').getAttribute('aria-describedby')).toBe('falta');
  expect(await active(page)).toBe('button');
  await page.close();
});

test('the last filter that is taken away says that everything is shown again', async () => {
  const page = await site.browser.newPage();
  await listen(page);
  await page.goto(`${site.address}propuestas/?tipo=commitment`);
  await page.waitForSelector('.chosen li button');
  await page.locator('.chosen li button').first().click();
  const said = (await heard(page)).at(-1)!;
  const [shown, all] = said.match(/\d+/g)!;
  expect(shown).toBe(all);
  expect(await active(page)).toBe('summary');
  await page.close();
});

test('the note on a bar goes on Escape, and its links are those of the page', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}figuras/`);
  const chart = page.locator('agreement-chart').first();
  await chart.scrollIntoViewIfNeeded();
  const canvas = chart.locator('canvas');
  await canvas.waitFor();
  const drawing = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  const before = await drawing();
  const row = chart.locator('li a').nth(1);
  await row.focus();
  expect(await drawing(), 'the note comes with the cursor').not.toBe(before);
  await page.keyboard.press('Escape');
  expect(await drawing(), 'and goes on Escape').toBe(before);
  await row.hover();
  expect(await drawing(), 'it comes with the pointer').not.toBe(before);
  await page.keyboard.press('Escape');
  expect(await drawing()).toBe(before);
  const covered = await chart.locator('li a').evaluateAll((links) =>
    links.filter((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return [0.1, 0.5, 0.9].some((part) => document.elementFromPoint(x + width * part, y + height / 2)?.closest('a') !== link);
    }),
  );
  expect(covered).toEqual([]);
  await page.close();
});
