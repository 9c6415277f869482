import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueDates } from '#domain/dates/business-days.ts';
import { businessCalendars } from '#domain/consultations/holidays.ts';
import { formatDayShort } from '#i18n/format.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

const { ledger } = loadLedger('content');
const calendars = businessCalendars(ledger);
/** Of the last year for which every country has a table. */
const LAST_YEAR = Math.min(...[...calendars.values()].map(({ years }) => Math.max(...years)));
let site: SiteUnderTest;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ viewport: { width: 390, height: 800 } });
});
afterAll(() => site.close());

const cells = async (page: Page, part: string) =>
  page.$$eval(`[data-part=${part}] tbody tr:not([hidden])`, (rows) =>
    rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent!.trim())),
  );
const open = async (query = '', path = 'calculadora/') => {
  const watched = await watch(context);
  await watched.page.goto(`${site.address}${path}${query}`);
  await watched.page.waitForSelector('due-calculator form:not([data-waiting])');
  return watched;
};

test.each([
  ['2026-12-21', ['sv', 'us', 'mx'], 'sv'],
  ['2027-03-19', ['gt', 'hn'], 'pa'],
  ['2026-10-02', ['bz', 'ca', 'cr', 'do', 'gt', 'hn', 'mx', 'ni', 'pa', 'sv', 'us'], ''],
])('a text sent on %s to %j is due in the browser when the build says so', async (start, countries, presidency) => {
  const { page, complaints } = await open(`?start=${start}&countries=${countries.join(',')}&presidency=${presidency}`);
  const chosen = new Map(countries.map((id) => [id, calendars.get(id)!]));
  const dues = [5, 3].map((days) => dueDates(start, days, chosen, calendars.get(presidency)));
  const day = (on: string | undefined) => (on === undefined ? 'Sin calendario' : formatDayShort(on, 'es'));
  const span = ({ own }: (typeof dues)[number]) => (own!.first === own!.last ? day(own!.first) : `${day(own!.first)} a ${day(own!.last)}`);
  const rows = (await cells(page, 'terms')).map((row) => row.slice(1));
  expect(rows).toEqual([dues.map(span), dues.map((due) => day(due.presidency?.on)), dues.map((due) => day(due.all!.on))]);
  expect(await cells(page, 'countries')).toHaveLength(countries.length);
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is chosen stands in the address, and the address brings it back, in the other language too', async () => {
  const { page } = await open();
  await page.fill('[name=start]', '2026-12-23');
  await page.click('[data-choose=none]');
  await page.check('[name=countries][value=sv]');
  await page.selectOption('[name=presidency]', 'mx');
  const parameters = new URL(page.url()).searchParams;
  expect(Object.fromEntries(parameters)).toEqual({ start: '2026-12-23', countries: 'sv', presidency: 'mx' });
  const before = await cells(page, 'terms');
  await page.reload();
  await page.waitForSelector('due-calculator form:not([data-waiting])');
  expect(await cells(page, 'terms')).toEqual(before);
  expect(await page.isChecked('[value=gt]')).toBe(false);
  expect(before[1]![0]).toBe('Los de la presidencia (México)');
  await page.click('.language a');
  await page.waitForURL((address) => address.pathname === '/en/calculator/');
  await page.waitForSelector('due-calculator form:not([data-waiting])');
  expect(await page.inputValue('[name=start]')).toBe('2026-12-23');
  expect(await page.isChecked('[value=gt]')).toBe(false);
  await page.close();
});

test('a day that no calendar reaches takes the last result away and says why', async () => {
  const { page, complaints } = await open('?start=9999-12-31');
  expect(await page.isVisible('[data-part=result]')).toBe(false);
  expect(await page.textContent('[data-part=fault]')).toContain('9999');
  expect(complaints).toEqual([]);
  await page.close();
});

test('the button leads to the result', async () => {
  const { page } = await open();
  await page.fill('[name=start]', '2026-12-23');
  await page.click('due-calculator [type=submit]');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Último día del plazo de un texto enviado el 23 de diciembre de 2026',
  );
  expect(new URL(page.url()).searchParams.get('presidency') ?? '').toBe(await page.inputValue('[name=presidency]'));
  await page.close();
});

test('without a country or a whole day it says what is missing, and shows no result', async () => {
  const { page } = await open();
  await page.click('[data-choose=none]');
  expect(await page.textContent('[data-part=fault]')).toBe('Elija al menos un país.');
  expect(await page.isVisible('[data-part=result]')).toBe(false);
  await page.click('[data-choose=all]');
  expect(await page.isVisible('[data-part=result]')).toBe(true);
  await page.fill('[name=start]', '');
  expect(await page.textContent('[data-part=fault]')).toBe('Escriba un día completo.');
  await page.close();
});

test('an address with nonsense in it does no harm', async () => {
  const { page, complaints } = await open('?start=%3Cimg%20src%3Dx%3E&countries=zz,__proto__&presidency=constructor');
  expect(await page.isVisible('[data-part=fault]')).toBe(true);
  expect(await page.$$('due-calculator img')).toHaveLength(0);
  expect(complaints.filter((text) => !/does not conform/.test(text))).toEqual([]);
  await page.close();
});

test('a term that leaves the years of the table has no result, and says so', async () => {
  const { page } = await open(`?start=${LAST_YEAR}-12-30&countries=${[...calendars.keys()].join(',')}&presidency=gt`);
  expect(await page.textContent('[data-part=fault]')).toContain(String(LAST_YEAR + 1));
  expect(await page.isVisible('[data-part=result]')).toBe(false);
  await page.close();
});

test('without JavaScript the table for the day of the site is there and the form is not', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${site.address}calculadora/`);
  expect(await page.isVisible('due-calculator form')).toBe(false);
  expect(await page.isVisible('[data-part=terms] table')).toBe(true);
  expect(await page.isVisible('main .notice')).toBe(true);
  await plain.close();
});

test('the feed of each language is XML that a browser can read, with its address, date and entries', async () => {
  const { page } = await open();
  for (const path of ['calendario/novedades.atom', 'en/calendar/news.atom']) {
    const feed = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      const text = (name: string) => xml.querySelector(name)?.textContent ?? '';
      return {
        type: answer.headers.get('content-type'),
        root: xml.documentElement.namespaceURI + xml.documentElement.localName,
        errors: xml.querySelectorAll('parsererror').length,
        self: xml.querySelector('link[rel=self]')?.getAttribute('href') ?? '',
        updated: text('feed > updated'),
        entries: xml.querySelectorAll('entry').length,
        whole: [...xml.querySelectorAll('entry')].every((entry) =>
          ['title', 'id', 'updated', 'link'].every((name) => entry.querySelector(name) !== null),
        ),
      };
    }, site.address + path);
    expect(feed).toMatchObject({
      type: 'application/atom+xml; charset=utf-8',
      root: 'http://www.w3.org/2005/Atomfeed',
      errors: 0,
      whole: true,
    });
    expect(feed.self.endsWith(path)).toBe(true);
    expect(feed.entries).toBeGreaterThan(20);
    expect(Number.isNaN(Date.parse(feed.updated))).toBe(false);
  }
  await page.close();
});
