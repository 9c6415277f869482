import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAxe, runAxe } from './axe.ts';
import { DEMO_SITE, openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
let demo: SiteUnderTest;
let context: BrowserContext;
beforeAll(async () => {
  [site, demo] = await Promise.all([openSite(), openSite(DEMO_SITE)]);
  context = await demo.browser.newContext({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => Promise.all([site.close(), demo.close()]));

const FIGURE = '#levels-by-quarter';
const closing = (page: Page) => page.locator(`${FIGURE} .closing b`).innerText();
const query = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.locator('quarter-explorer > [role=status]');
const waitFor = (page: Page, place: 'closing' | 'said', text: string) =>
  page.waitForFunction(
    ([selector, wanted]) => document.querySelector(selector!)!.textContent.includes(wanted!),
    [place === 'closing' ? 'quarter-explorer .closing b' : 'quarter-explorer > [role=status]', text],
  );
/** The numbers of one voice, as they stand below its picture. */
const numbers = (page: Page, voice: string) =>
  page
    .locator(`${FIGURE} .panel[data-voice=${voice}] .levels li:not([hidden])`)
    .evaluateAll((items) => items.map((item) => item.textContent.replace(/\s+/g, ' ').trim()));

async function open(own: BrowserContext, address: string, path = 'situacion/'): Promise<Page> {
  const page = await own.newPage();
  await page.goto(address + path);
  await page.locator(FIGURE).scrollIntoViewIfNeeded();
  return page;
}

/** The page with its charts drawn. */
async function drawn(path = 'situacion/'): Promise<Page> {
  const page = await open(context, demo.address, path);
  await page.locator(`${FIGURE} .drawn canvas`).first().waitFor();
  return page;
}

const picture = (page: Page, voice: string) =>
  page.locator(`${FIGURE} .panel[data-voice=${voice}] canvas`).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

test('a country, a voice and a quarter are chosen with the keyboard alone, said aloud, and stand in the address', async () => {
  const page = await drawn();
  await page.selectOption('#quarters-group', { label: 'Nicaragua' });
  await waitFor(page, 'closing', 'Nicaragua');
  expect(query(page)).toBe('?pais=ni');
  expect(await closing(page)).toMatch(/^Nicaragua, al 22 de noviembre de 2026$/);
  expect(await page.locator(`${FIGURE} .panel[data-voice=record] .instead`).innerText()).toContain('La región en conjunto');

  const slider = page.locator('#quarters-closing');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  expect(query(page)).toBe('?pais=ni&trimestre=2026-Q3');
  expect(await slider.getAttribute('aria-valuetext')).toBe('Nicaragua, al 30 de septiembre de 2026');
  await waitFor(page, 'said', '30 de septiembre');
  expect(await status(page).textContent()).toMatch(
    /^Nicaragua, al 30 de septiembre de 2026\. Gobiernos: \d+ de \d+\. Sociedad civil: \d+ de \d+$/,
  );
  await page.selectOption('#quarters-voice', { label: 'Sociedad civil' });
  expect(query(page)).toBe('?pais=ni&voz=sociedad-civil&trimestre=2026-Q3');

  await page.reload();
  await page.locator(FIGURE).scrollIntoViewIfNeeded();
  await page.locator(`${FIGURE} .drawn`).first().waitFor();
  await waitFor(page, 'closing', 'Nicaragua, al 30 de septiembre');
  const told = await numbers(page, 'government');
  await page.click('.language a');
  await page.waitForURL('**/en/standing/?country=ni&voice=civil-society&quarter=2026-Q3');
  await waitFor(page, 'closing', 'Nicaragua, on 30 September 2026');
  await page.locator(FIGURE).scrollIntoViewIfNeeded();
  await page.locator(`${FIGURE} .drawn`).first().waitFor();
  const count = (texts: string[]) => texts.map((text) => /\d+$/.exec(text)![0]);
  expect(count(await numbers(page, 'government'))).toEqual(count(told));

  await page.getByRole('button', { name: 'Clear the choice' }).click();
  await waitFor(page, 'closing', 'All together');
  expect(query(page)).toBe('');
  await page.goBack();
  await waitFor(page, 'closing', 'Nicaragua');
  await page.close();
});

test('today is what the page counts, and a past quarter what its row says', async () => {
  const page = await drawn();
  const first = page.locator('#levels-by-voice .levelrow');
  for (const voice of ['government', 'civil-society', 'record']) {
    const own = await first
      .and(page.locator(`[data-voice=${voice}]`))
      .locator('.levels .n')
      .allInnerTexts();
    expect(
      (await numbers(page, voice)).map((text) => /[\d,]+$/.exec(text)![0]),
      voice,
    ).toEqual(own);
  }
  await page.locator(`${FIGURE} details summary`).first().click();
  const row = page.locator('#q-2025-Q4');
  const cells = await row.locator('td').allInnerTexts();
  await row.getByRole('button').click();
  await waitFor(page, 'closing', '31 de diciembre de 2025');
  await waitFor(page, 'said', 'Gobiernos: ');
  const said = await status(page).textContent();
  for (const cell of cells) expect(said).toContain(cell.split(/[:\n]/).at(-1)!.trim());
  await page.close();
});

test('what was chosen stands out in every picture that tells it apart, and in no other', async () => {
  const page = await drawn();
  const groups = page.locator('#levels-by-country .levelgroups > li');
  const all = await groups.count();
  expect(await page.locator('[data-dim]').count()).toBe(0);
  await page.selectOption('#quarters-group', { label: 'Nicaragua' });
  expect(await page.locator('#levels-by-country .levelgroups > li[data-dim]').count()).toBe(all - 1);
  expect(await page.locator('#levels-by-country li[data-lit] h4').innerText()).toBe('Nicaragua');
  expect(await page.locator('#levels-by-country li[data-lit] h4').isVisible(), 'its fold is open').toBe(true);
  expect(await page.locator('#levels-by-theme [data-dim]').count()).toBe(0);
  await page.selectOption('#quarters-group', '');
  await page.selectOption('#quarters-voice', { label: 'Registro documental' });
  for (const figure of ['voice', 'theme', 'body']) {
    const rows = page.locator(`#levels-by-${figure} .levelrow`);
    expect(await rows.and(page.locator('[data-voice=record][data-lit]')).count(), figure).toBe(
      await rows.and(page.locator('[data-voice=record]')).count(),
    );
    expect(await rows.and(page.locator(':not([data-voice=record]):not([data-dim])')).count(), figure).toBe(0);
  }
  await loadAxe(page);
  expect(await runAxe(page)).toEqual([]);
  await page.close();
});

describe('picture and table', () => {
  test('a row that has the cursor or is pointed at marks its column, and a column its row', async () => {
    const page = await drawn();
    await page.locator(`${FIGURE} details summary`).first().click();
    const before = await picture(page, 'record');
    const buttons = page.locator(`${FIGURE} tbody th button`);
    expect(await buttons.evaluateAll((own) => own.filter(({ tabIndex }) => tabIndex === 0).length), 'one stop').toBe(1);
    await buttons.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(query(page)).toBe('?trimestre=2026-Q2');
    expect(await page.evaluate(() => document.activeElement!.closest('tr')!.id)).toBe('q-2026-Q2');
    const chosen = await picture(page, 'record');
    expect(chosen).not.toBe(before);
    await page.locator('#q-2025-Q1').hover();
    expect(await picture(page, 'record'), 'the pointer marks').not.toBe(chosen);
    expect(await closing(page)).toContain('31 de marzo de 2025');
    await page.mouse.move(0, 0);
    expect(await closing(page)).toContain('30 de junio de 2026');
    expect(query(page)).toBe('?trimestre=2026-Q2');

    await page.locator(`${FIGURE} .panel[data-voice=record] canvas`).scrollIntoViewIfNeeded();
    const box = (await page.locator(`${FIGURE} .panel[data-voice=record] canvas`).boundingBox())!;
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    const pointed = page.locator(`${FIGURE} tr[data-pointed]`);
    expect(await pointed.count()).toBe(1);
    expect(await pointed.evaluate((row) => row === row.parentElement!.lastElementChild)).toBe(true);
    const quarter = (await pointed.getAttribute('id'))!.slice(2);
    await page.mouse.click(box.x + 2, box.y + box.height / 2);
    expect(query(page)).toBe(`?trimestre=${quarter}`);
    expect(await page.locator(`#q-${quarter}`).getAttribute('data-lit'), 'the row stays marked').toBe('');
    await page.close();
  });

  test('is drawn again from the numbers of what is chosen, and in the colours of the theme', async () => {
    const page = await drawn();
    const everything = await picture(page, 'record');
    const [, theme] = await page.locator('#quarters-group optgroup').nth(1).locator('option').allInnerTexts();
    await page.selectOption('#quarters-group', { label: theme!.trim() });
    await waitFor(page, 'closing', theme!.trim());
    const light = await picture(page, 'record');
    expect(light).not.toBe(everything);
    expect(await page.locator(`${FIGURE} caption`).textContent()).toContain(theme!.trim());
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => picture(page, 'record'), { timeout: 20_000 }).not.toBe(light);
    await page.close();
  });
});

test('is never printed: paper has the built picture, or the numbers alone where it shows something else', async () => {
  const page = await drawn();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(`${FIGURE} canvas`).first().isVisible()).toBe(false);
  expect(await page.locator(`${FIGURE} .layers`).first().isVisible()).toBe(true);
  expect(await page.locator(`${FIGURE} .choose`).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.selectOption('#quarters-group', { label: 'Nicaragua' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(`${FIGURE} .layers`).first().isVisible()).toBe(false);
  expect(await page.locator(`${FIGURE} .panel .levels`).first().isVisible()).toBe(true);
  await page.close();
});

test.each([
  ['with forced colours', { forcedColors: 'active' as const }, (): unknown => undefined],
  ['where data are saved', {}, (): unknown => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })],
])('%s nothing is drawn or loaded unasked, and what is chosen is told all the same', async (_, options, script) => {
  const own = await demo.browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  await own.addInitScript(script);
  const { page, requests, complaints } = await watch(own);
  await page.goto(`${demo.address}situacion/`);
  await page.locator(FIGURE).scrollIntoViewIfNeeded();
  await page.goto(`${demo.address}figuras/`);
  await page.locator('agreement-chart').first().scrollIntoViewIfNeeded();
  await page.goto(`${demo.address}situacion/`, { waitUntil: 'networkidle' });
  await page.locator(FIGURE).scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  expect(requests.filter((url) => /chart-drawing|levels-by-quarter\.json/.test(url))).toEqual([]);
  await page.selectOption('#quarters-group', { label: 'Nicaragua' });
  await waitFor(page, 'said', 'Sociedad civil: ');
  expect(requests.filter((url) => url.includes('chart-drawing'))).toEqual([]);
  expect(requests.filter((url) => url.includes('levels-by-quarter.json'))).toHaveLength(1);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(complaints).toEqual([]);
  await own.close();
});

test('numbers that do not come are said to be missing, and the page stays as it was', async () => {
  const own = await demo.browser.newContext();
  await own.route('**/levels-by-quarter.json', (route) => route.abort());
  const page = await open(own, demo.address);
  await page.selectOption('#quarters-group', { label: 'Nicaragua' });
  await waitFor(page, 'said', 'no se pudieron cargar');
  await own.unroute('**/levels-by-quarter.json');
  await page.selectOption('#quarters-voice', { label: 'Gobiernos' });
  await waitFor(page, 'closing', 'Nicaragua');
  await own.close();
});

test('without script the same numbers stand in a table and in two files', async () => {
  const own = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await open(own, site.address);
  expect(await page.locator(`${FIGURE} .choose`).isVisible()).toBe(false);
  expect(await page.locator(`${FIGURE} .layers`).count()).toBeGreaterThan(0);
  expect(await page.locator(`${FIGURE} tbody tr`).count()).toBeGreaterThan(100);
  for (const ending of ['csv', 'json']) expect(await page.locator(`${FIGURE} a[href$=".${ending}"]`).count(), ending).toBe(1);
  await own.close();
});

test('a theme is followed on the site on which nobody has spoken, and an unknown quarter in the address is today', async () => {
  const own = await site.browser.newContext();
  const page = await open(own, site.address);
  const option = page.locator('#quarters-group optgroup').last().locator('option').last();
  const [value, name] = [await option.getAttribute('value'), (await option.textContent())!.trim()];
  await page.goto(`${site.address}situacion/?${value!}&trimestre=1900-Q1`);
  await waitFor(page, 'closing', name);
  expect(await page.locator('#quarters-closing').inputValue()).toBe(await page.locator('#quarters-closing').getAttribute('max'));
  expect((await numbers(page, 'record')).length).toBeGreaterThan(0);
  await own.close();
});
