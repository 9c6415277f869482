import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_SITE, openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
let demo: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
  demo = await openSite(DEMO_SITE);
});
afterAll(() => Promise.all([site.close(), demo.close()]));

/** A page of somebody else, with a policy that lets in pictures and frames of this site and nothing besides. */
async function hostPage(codes: readonly string[], { address }: SiteUnderTest) {
  const { origin } = new URL(address);
  const server = createServer((_, response) => {
    response.setHeader('Content-Security-Policy', `default-src 'none'; img-src ${origin}; frame-src ${origin}`);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="es"><title>Otra página</title>${codes.join('')}</html>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Another name for the same machine is another origin to the browser.
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

describe.each([
  ['acuerdos/d-04/', 3, false],
  ['en/agreements/d-04/', 3, false],
  ['paises/mx/', 0, false],
  ['en/countries/mx/', 0, false],
  ['acuerdos/demo-a-12/', 4, true],
  ['en/agreements/demo-a-12/', 4, true],
  ['paises/mx/', 0, true],
])('%s', (path, marks, invented) => {
  test('its badge and its card can be shown on another site under that site’s own policy', async () => {
    const shown = invented ? demo : site;
    const context = await shown.browser.newContext();
    const { page, complaints, requests } = await watch(context);
    await page.goto(shown.address + path);
    // On the page of a country the codes stand behind a line at its end.
    for (const summary of await page.locator('.about > summary').all()) await summary.click();
    await page.locator('.share summary').click();
    const codes = (await page.locator('.share code').allInnerTexts()).map((code) => code.replaceAll('https://example.org/', shown.address));
    expect(codes).toHaveLength(2);
    const host = await hostPage(codes, shown);
    requests.length = 0;
    await page.goto(host.address);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    expect(await page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
    expect((await page.locator('img').getAttribute('alt'))!.length).toBeGreaterThan(40);
    expect(await frame.locator('dt').count()).toBe(3);
    expect(await frame.locator('.mark').count()).toBeGreaterThanOrEqual(marks);
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).borderTopWidth)).toBe('4px');
    // What the card says fits into the height that its code gives it.
    expect(await frame.locator('body').evaluate((body) => body.scrollHeight)).toBeLessThanOrEqual(360);
    expect(requests.filter((url) => !url.startsWith(shown.address) && !url.startsWith(host.address))).toEqual([]);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    host.server.close();
    await context.close();
  });
});

test('the picture for a link to a page exists, and the page says its size', async () => {
  const page = await site.browser.newPage();
  for (const path of ['', 'en/', 'acuerdos/d-04/', 'lineamientos/ins-2016-ninez/', 'en/countries/mx/', 'metodologia/']) {
    await page.goto(site.address + path);
    const address = (await page.locator('meta[property="og:image"]').getAttribute('content'))!;
    expect(address).toMatch(/^https:\/\/example\.org\/.+\.png$/);
    const response = await page.request.get(address.replace('https://example.org/', site.address));
    expect(response.status(), address).toBe(200);
    const bytes = await response.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  await page.close();
});
