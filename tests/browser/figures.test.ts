import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolds } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const TABLE = 'sort-table:has(.counts)';

test('a long table can be sorted by pressing its heads, and says so', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}especificidad/`);
  await openFolds(page);
  const cells = () => page.locator(`${TABLE} tbody th`).allInnerTexts();
  const asBuilt = await cells();
  expect(asBuilt.length).toBeGreaterThan(10);
  const head = page.locator(`${TABLE} thead th`).first();
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  const up = await cells();
  expect([...up].sort()).toEqual([...asBuilt].sort());
  expect(up).toEqual([...up].sort(new Intl.Collator('es', { numeric: true }).compare));
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await cells()).toEqual([...up].reverse());
  expect(await page.locator(`${TABLE} [role=status]`).textContent()).toContain('de mayor a menor');
  await page.locator(`${TABLE} thead button`).nth(1).click();
  expect(await page.locator(`${TABLE} [aria-sort]`).count()).toBe(1);
  await page.close();
});

test('without JavaScript, and on a phone, the same table stands as it was built', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false });
  const phone = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
  for (const context of [plain, phone]) {
    const page = await context.newPage();
    await page.goto(`${site.address}especificidad/`, { waitUntil: 'networkidle' });
    expect(await page.locator(`${TABLE} tbody tr`).count()).toBeGreaterThan(10);
    expect(await page.locator('thead button').count()).toBe(0);
    await context.close();
  }
});

test('paired marks are a picture on a wide page, and a list with words on a phone', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}diseno/`);
  await openFolds(page);
  const first = page.locator('#pairs-light li').first();
  expect(await first.locator('.track').isVisible()).toBe(true);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await first.locator('.track').isVisible()).toBe(false);
  for (const word of ['Gobiernos', 'Sociedad civil', '3 niveles']) expect(await first.innerText()).toContain(word);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

test('a number opens the list behind it, also without JavaScript, and paper shows all lists', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.address}vigencia/`);
  const lists = page.locator('.behind');
  expect(await lists.count()).toBeGreaterThan(10);
  expect(await lists.locator('li').filter({ visible: true }).count()).toBe(0);
  const last = page.locator('.bars a').last();
  const target = (await last.getAttribute('href'))!;
  await last.click();
  const list = lists.filter({ has: page.locator(target) });
  await list.locator('li').first().waitFor();
  expect((await list.locator('h3').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.goto('about:blank');
  await page.goto(`${site.address}vigencia/${target}`);
  await list.locator('li').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await lists.locator('li').filter({ visible: false }).count()).toBe(0);
  await context.close();
});

test('the caption of a table wider than the screen stays in sight while the table moves', async () => {
  const page = await site.browser.newPage({ viewport: { width: 220, height: 800 } });
  await page.goto(`${site.address}diseno/`);
  await openFolds(page);
  const area = page.locator('.scroll:has(.strip caption)').first();
  await area.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
  expect(await area.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
  const [outer, caption] = [(await area.boundingBox())!, (await area.locator('caption').boundingBox())!];
  expect(caption.x).toBeGreaterThan(outer.x - 1);
  expect(caption.x + caption.width).toBeLessThan(outer.x + outer.width + 1);
  await page.close();
});
