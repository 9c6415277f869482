import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SITE, openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
let demo: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
  demo = await openSite(DEMO_SITE);
});
afterAll(() => Promise.all([site.close(), demo.close()]));

async function search(page: Page, query: string, { address } = site): Promise<string[]> {
  await page.goto(`${address}buscar/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => /resultado/i.test(document.querySelector('[data-status]')?.textContent ?? ''));
  return page.locator('[data-results] .title').allInnerTexts();
}

test('typing errors and missing accents still find the guideline that is meant', async () => {
  const page = await demo.browser.newPage();
  expect((await search(page, 'quadro estadistikas', demo)).slice(0, 3).join('\n')).toMatch(/cuadro común de estadísticas/);
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
  await page.waitForURL(/\?q=equipo\+tripartito$/);
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
  await page.waitForSelector('record-search [data-results] li a');
  await page.focus('#buscar');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Escape');
  expect(await page.inputValue('#buscar')).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('buscar');
  await page.keyboard.type('grupo ad hoc');
  await page.waitForFunction((href) => document.querySelector<HTMLAnchorElement>('[data-results] li a')?.href === href, chosen);
  await page.waitForTimeout(300);
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

test('an honest answer where nothing is found, with what to try next', async () => {
  const page = await site.browser.newPage();
  expect(await search(page, 'zzzzqqqq')).toEqual([]);
  expect(await page.locator('[data-status]').innerText()).toBe('Sin resultados.');
  expect(await page.locator('[data-results]').innerText()).toContain('Pruebe con menos palabras');
  await page.click('text=Buscar lo mismo en inglés');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/search/?q=zzzzqqqq');
  await page.close();
});

test('results stand by kind, each heading with its count, the matching words marked', async () => {
  const page = await site.browser.newPage();
  await search(page, 'repatriación');
  const total = Number(/\d+/.exec(await page.locator('[data-status]').innerText())![0]);
  const kinds = await page.locator('[data-facets] input[name=kind] ~ .n').allInnerTexts();
  expect(kinds.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
  expect((await page.locator('[data-results] h2').allInnerTexts()).every((heading) => /\d+$/.test(heading))).toBe(true);
  expect((await page.locator('[data-results] mark').first().innerText()).toLowerCase()).toMatch(/repatriaci|retorno/);
  await page.close();
});

test('a filter narrows the results, stands in the address, and the back button takes it back', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await search(page, 'trata');
  const before = await page.locator('[data-status]').innerText();
  await page.check('[data-facets] input[value=agreements]');
  await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent !== text, before);
  expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['agreements']);
  expect(await page.locator('[data-results] h2').count()).toBe(1);
  const narrowed = await page.locator('[data-status]').innerText();
  await page.reload();
  await page.waitForSelector('[data-results] li a');
  expect(await page.locator('[data-status]').innerText()).toBe(narrowed);
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent === text, before);
  await page.close();
});

test('the way to the other language keeps the query and the filters, and so does the way back', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const way = () => page.locator('.language a').evaluate((link) => (link as HTMLAnchorElement).href);
  const boxes = () => page.locator('[data-facets] input:checked').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const results = async () => {
    await page.waitForSelector('[data-results] li a');
    return page
      .locator('[data-results] li a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)).sort());
  };
  await page.goto(`${site.address}buscar/?q=D-04&otro=1`);
  await page.waitForSelector('[data-facets] input[value=agreements]');
  expect(await way()).toBe(`${site.address}en/search/?q=D-04`);
  await page.check('[data-facets] input[value=agreements]');
  await page.click('[data-facets] summary:text-is("Año")');
  await page.check('[data-facets] input[name=year] >> nth=0');
  const year = await page.locator('[data-facets] input[name=year]:checked').inputValue();
  const query = `?q=D-04&kind=agreements&year=${year}`;
  expect(await way()).toBe(`${site.address}en/search/${query}`);
  const found = await results();
  for (const address of [`en/search/${query}`, `buscar/${query}`]) {
    await page.click('.language a');
    await page.waitForURL(site.address + address);
    expect(await results()).toEqual(found);
    await page.waitForSelector('[data-facets] input[name=year]:checked');
    expect(await boxes()).toEqual(['agreements', year]);
    expect(await page.inputValue('#buscar')).toBe('D-04');
  }
  await page.goto(`${site.address}buscar/`);
  await page.fill('#buscar', 'equipo tripartito');
  expect(await way()).toBe(`${site.address}en/search/?q=equipo+tripartito`);
  await page.close();
});

test('reading pages load nothing of the search before its field is focused', async () => {
  const context = await site.browser.newContext();
  const { page, requests, complaints } = await watch(context);
  await page.goto(`${site.address}acuerdos/d-04/`);
  await page.waitForTimeout(300);
  expect(requests.filter((url) => /quick-search|search-worker|index\//.test(url))).toEqual([]);
  await page.click('#buscar');
  await page.keyboard.type('equipo tripartito');
  await page.waitForSelector('.quick li a');
  expect(await page.locator('.quick li a').first().innerText()).toMatch(/Equipo Tripartito/);
  expect(requests.some((url) => /quick-search/.test(url))).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('.quick') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.quick').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('buscar');
  expect(complaints).toEqual([]);
  await context.close();
});

test('the home page loads the search when its field is used, and shows results below it', async () => {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { page, requests, complaints } = await watch(context);
  await page.goto(site.address);
  expect(requests.filter((url) => /quick-search/.test(url))).toEqual([]);
  await page.click('#buscar');
  await page.keyboard.type('equipo tripartito');
  await page.waitForSelector('.quick li a');
  const [panel, form] = await Promise.all([page.locator('.quick').boundingBox(), page.locator('form.search').boundingBox()]);
  expect(panel!.y).toBeGreaterThanOrEqual(form!.y + form!.height);
  expect(panel!.x + panel!.width).toBeLessThanOrEqual(1280);
  await page.keyboard.press('Escape');
  expect(await page.locator('.quick').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the index is read by the worker alone', async () => {
  const page = await site.browser.newPage();
  await search(page, 'repatriasion ninos');
  // What the head of the page asks for early is kept for the worker, and read by nobody else.
  const read = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ initiatorType }) => initiatorType !== 'link')
      .map(({ name }) => name),
  );
  expect(read.some((address) => address.includes('search-worker'))).toBe(true);
  expect(read.filter((address) => address.includes('/index/'))).toEqual([]);
  await page.close();
});

test('results that stay the same from one letter to the next are not made again', async () => {
  const page = await site.browser.newPage();
  await search(page, 'equipo tripartit');
  const first = await page.locator('[data-results] li').first().elementHandle();
  const title = await page.locator('[data-results] .title').first().innerText();
  await page.focus('#buscar');
  await page.keyboard.press('End');
  await page.keyboard.type('o');
  await page.waitForURL(/tripartito$/);
  await page.waitForTimeout(300);
  expect(await page.locator('[data-results] .title').first().innerText()).toBe(title);
  expect(await first!.evaluate((item) => item.isConnected)).toBe(true);
  await page.close();
});

test('without JavaScript the page explains and leads to the lists', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}buscar/?q=trata`);
  expect(await page.locator('main .notice').innerText()).toContain('necesita JavaScript');
  expect(await page.locator('#buscar').isVisible()).toBe(false);
  expect(await page.locator('section ul.countries a').count()).toBeGreaterThan(10);
  await context.close();
});

test('an index that cannot be read is said, and tried again', async () => {
  const page = await site.browser.newPage();
  let broken = true;
  await page.route('**/buscar/index/**', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(`${site.address}buscar/?q=trata`);
  await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.includes('No se pudo cargar'));
  broken = false;
  await page.fill('#buscar', 'trata ');
  await page.waitForSelector('[data-results] li a');
  await page.close();
});

test('a browser can add the search', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await page.request.get(new URL(href!, site.address).href)).text();
  expect(description).toContain('/buscar/?q={searchTerms}');
  await page.close();
});

test('results, filters and the empty answer are accessible in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await site.browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    for (const query of ['trata', 'zzzzqqqq']) {
      await search(page, query);
      await page.waitForTimeout(200);
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      });
      expect(violations, `${query} ${colorScheme}`).toEqual([]);
    }
    await context.close();
  }
});
