import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const LANGUAGES = {
  es: { list: 'propuestas/', kind: 'tipo', theme: 'tema', year: 'anio', undated: 'sin-fecha', of: 'de', noun: 'propuestas' },
  en: { list: 'en/proposals/', kind: 'kind', theme: 'theme', year: 'year', undated: 'undated', of: 'of', noun: 'proposals' },
} as const;

/** Lines that the list leaves, in groups that are open or can be opened. */
async function shown(page: Page): Promise<number> {
  await page.locator('[data-moving]').waitFor({ state: 'detached' });
  return page.locator('.items > li:not([hidden])').count();
}

const status = (page: Page) => page.locator('.filter [role=status]').innerText();
const box = (name: string, value: string) => `.filter fieldset[name="${name}"] input[value="${value}"]`;
const beside = (page: Page, name: string, value: string) =>
  page
    .locator('.filter label')
    .and(page.locator(`.filter fieldset[name="${name}"] label:has(input[value="${value}"])`))
    .locator('.n')
    .innerText()
    .then(Number);

async function open(page: Page, { list }: { list: string }, query = ''): Promise<void> {
  await page.goto(site.address + list + query);
  await page.waitForFunction(() => customElements.get('list-filter') !== undefined);
}

describe.each(Object.values(LANGUAGES))('the list $list', (words) => {
  test('a ticked value narrows the list, is announced, stands in the address, survives a reload, and comes off again', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { page, complaints } = await watch(context);
    await open(page, words);
    const all = await shown(page);
    const groups = await page.locator('list-filter section:visible').count();
    const sentence = (n: number) => `${n} ${words.of} ${all} ${words.noun}`;
    expect(await status(page)).toBe('');

    await page.click('.filter summary');
    const drafts = await beside(page, words.kind, 'commitment');
    await page.check(box(words.kind, 'commitment'));
    expect(await status(page)).toBe(sentence(drafts));
    expect(await shown(page)).toBe(drafts);
    expect(await page.locator('.items > li:visible').count(), 'groups with something found are open').toBe(drafts);
    const counts = await page.locator('list-filter section:visible .fold > summary > .n').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(drafts);
    expect(await page.locator('list-filter section:visible').count()).toBeLessThan(groups);
    expect(page.url()).toBe(`${site.address}${words.list}?${words.kind}=commitment`);

    const asked = await beside(page, words.kind, 'proposal');
    await page.check(box(words.kind, 'proposal'));
    expect(await shown(page), 'one or the other of the same kind of value').toBe(drafts + asked);
    const undated = await beside(page, words.year, words.undated);
    expect(undated).toBeLessThan(drafts + asked);
    await page.check(box(words.year, words.undated));
    expect(await shown(page), 'both of two kinds of values').toBe(undated);
    expect(await status(page)).toBe(sentence(undated));

    await page.reload();
    await page.waitForSelector('.chosen button');
    expect(await shown(page)).toBe(undated);
    expect(await page.locator('.chosen li').count()).toBe(3);
    await page.locator('.chosen li button').last().click();
    expect(await shown(page)).toBe(drafts + asked);
    expect(await page.evaluate(() => document.activeElement?.closest('.chosen li') !== null), 'the cursor goes on to a chip').toBe(true);

    await page.locator('.chosen .plain').click();
    expect(await shown(page)).toBe(all);
    expect(await status(page), 'that all are shown again is said').toBe(sentence(all));
    expect(page.url()).toBe(site.address + words.list);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.goBack();
    await page.waitForURL(/\?/);
    expect(await shown(page)).toBe(drafts + asked);
    await page.goForward();
    await page.waitForFunction((count) => document.querySelectorAll('.items > li:not([hidden])').length === count, all);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the keyboard alone opens the panel, ticks a value and takes it away', async () => {
    const page = await site.browser.newPage();
    await open(page, words);
    const all = await shown(page);
    await page.focus('.filter summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
    const left = await shown(page);
    expect(left).toBeLessThan(all);
    expect(await status(page)).toContain(`${left} `);
    for (let steps = 0; steps < 200 && !(await page.evaluate(() => document.activeElement?.closest('.chosen li'))); steps++)
      await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.close();
  });

  test('without JavaScript there is no panel, and the whole list is there', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}${words.list}?${words.kind}=commitment`);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    expect(await shown(page)).toBe(await page.locator('.items > li').count());
    expect(await shown(page)).toBeGreaterThan(50);
    await context.close();
  });

  test.each([360, 1280])('nothing moves when a link with filters is opened, at %i px', async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const total = globalThis as unknown as { moved: number };
      total.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number }[]) total.moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['', `?${words.kind}=commitment`]) {
      // The script comes late, as on a slow line.
      await page.route('**/*ListFilter*', async (route) => {
        await new Promise((later) => setTimeout(later, 400));
        await route.continue();
      });
      await page.goto(site.address + words.list + query, { waitUntil: 'networkidle' });
      await page.waitForTimeout(200);
      expect(await page.locator('.filter').isVisible()).toBe(true);
      expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved), query).toBe(0);
    }
    await page.close();
  });
});

test.each([
  { list: 'propuestas/', other: 'en/proposals/', chosen: '?tipo=proposal&anio=sin-fecha', twin: '?kind=proposal&year=undated' },
  {
    list: 'acuerdos/',
    other: 'en/agreements/',
    chosen: '?consta=en-parte&tema=t-process-governance',
    twin: '?documented=partly&theme=t-process-governance',
  },
])('the way to the other language keeps what was chosen in $list, and so does the way back', async ({ list, other, chosen, twin }) => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const items = async () => {
    await shown(page);
    return page
      .locator('.items > li:visible .title a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
  };
  const ticked = () => page.locator('.filter input:checked').count();
  const way = () => page.locator('.language a').evaluate((link) => (link as HTMLAnchorElement).href);
  const leadsTo = (address: string) =>
    page.waitForFunction((href) => document.querySelector<HTMLAnchorElement>('.language a')!.href === href, site.address + address);
  const change = async (address: string) => {
    await page.click('.language a');
    await page.waitForURL(site.address + address);
    await page.waitForSelector('.chosen button');
  };
  await open(page, { list }, '?otro=1');
  await page.click('.filter summary');
  const steps = [...new URLSearchParams(chosen)];
  for (const [name, value] of steps) await page.check(box(name, value));
  expect(await way(), 'what no list knows is left behind').toBe(site.address + other + twin);
  await page.goBack();
  await leadsTo(other + twin.split('&')[0]!);
  await page.goForward();
  await leadsTo(other + twin);
  const left = await items();
  expect(left.length).toBeGreaterThan(0);

  await change(other + twin);
  expect(await items()).toEqual(left);
  expect(await ticked()).toBe(2);
  for (const [name, value] of new URLSearchParams(twin)) expect(await page.isChecked(box(name, value)), value).toBe(true);
  await change(list + chosen);
  expect(await items()).toEqual(left);
  expect(await ticked()).toBe(2);
  await page.locator('.chosen .plain').click();
  expect(await way()).toBe(site.address + other);
  await page.close();
});

test('without JavaScript every country, level and theme of the agreements has its page', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [list, parts] of [
    ['acuerdos/', ['consta/en-parte/', 'pais/mx/', 'pais/region/', 'tema/t-process-governance/']],
    ['en/agreements/', ['documented/partly/', 'country/mx/', 'country/region/', 'theme/t-process-governance/']],
  ] as const) {
    await page.goto(site.address + list);
    for (const part of parts) {
      const link = page.locator(`.facets a[href="/${list}${part}"]`);
      const promised = Number(await link.locator('xpath=following-sibling::*[@class="n"]').textContent());
      const other = await context.newPage();
      await other.goto(site.address + list + part);
      expect(await shown(other), part).toBe(promised);
      await other.close();
    }
  }
  await context.close();
});

test('what is ticked can be pressed: boxes with their names and chips are at least 24 pixels high', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  await open(page, LANGUAGES.es);
  await page.click('.filter summary');
  await page.check(box('tipo', 'commitment'));
  const heights = await page
    .locator('.filter label, .filter summary, .chosen button')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  await page.close();
});

test('a group that is folded opens when a link leads into it, without a script, and all are open on paper', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.address}acuerdos/`);
  const groups = page.locator('main section > .fold');
  expect(await groups.count()).toBeGreaterThan(3);
  const last = await groups.last().locator('> div').getAttribute('id');
  expect(await groups.last().getAttribute('open')).toBeNull();
  await page.goto(`${site.address}acuerdos/#${last}`);
  expect(await groups.last().getAttribute('open')).not.toBeNull();
  expect((await groups.last().locator('h2').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.goto(`${site.address}metodologia/`);
  await page.goto(`${site.address}metodologia/#regla-plazo`);
  await page.emulateMedia({ media: 'print' });
  const heights = await page.locator('.fold > div').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(20);
  await context.close();
});

test('on paper there is no panel, and a line says what was chosen', async () => {
  const page = await site.browser.newPage();
  await open(page, LANGUAGES.es, '?tipo=commitment');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.filter details').isVisible()).toBe(false);
  expect(await page.locator('.filter .plain').isVisible()).toBe(false);
  expect(await page.locator('.chosen ul').innerText()).toContain('Tipo: Compromiso en borrador');
  expect(await status(page)).toMatch(/^\d+ de \d+ propuestas$/);
  await page.close();
});

test('boxes that the browser itself brings back, before the script runs, narrow the list as well', async () => {
  const context = await site.browser.newContext();
  await context.addInitScript(() => {
    const bringBack = () =>
      document.querySelectorAll<HTMLInputElement>('[name=tipo] [value=commitment]').forEach((box) => (box.checked = true));
    new MutationObserver(bringBack).observe(document, { childList: true, subtree: true });
  });
  const page = await context.newPage();
  await open(page, LANGUAGES.es, '?tipo=commitment');
  expect(await shown(page)).toBeLessThan(await page.locator('.items > li').count());
  await context.close();
});

test('a value that no list has is passed over', async () => {
  const page = await site.browser.newPage();
  await open(page, LANGUAGES.es, '?tipo=%3Cimg%3E&otro=1');
  expect(await page.locator('.items > li:not([hidden])').count()).toBe(await page.locator('.items > li').count());
  expect(await page.locator('.chosen').isVisible()).toBe(false);
  await page.close();
});

test('open panels with chosen values are accessible in both themes and with forced colours', async () => {
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    const context = await site.browser.newContext({ ...options, bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await open(page, LANGUAGES.es, '?tipo=commitment');
    await page.click('.filter summary');
    expect(await axeFaults(page), JSON.stringify(options)).toEqual([]);
    await context.close();
  }
});
