// What is accepted of tests/fixtures/reports, in a browser and without the site's content policy, so that the reader alone
// keeps the lock: no case makes a request or runs a script, and an honest one shows what its author meant.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { readCases } from '../fuzz/report-cases.ts';
import { watch, type Watched } from './site-under-test.ts';

const ADDRESS = 'https://page.example/';
const { hostile, honest } = readCases();
const accepted = hostile.filter(({ expectation }) => 'accepted' in expectation);

let browser: Browser;
let context: BrowserContext;
let watched: Watched;
const intercepted: string[] = [];
let dialogs = 0;
let html = '';

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext();
  await context.route('**/*', async (route) => {
    if (route.request().url() === ADDRESS) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>x</title><main>${html}</main>` });
      return;
    }
    intercepted.push(route.request().url());
    await route.abort();
  });
  watched = await watch(context);
  watched.page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
});
afterAll(() => browser.close());

/** Opens a text as a page, touches everything in it, and tells what the page did; the page itself is no request. */
async function activityOf(text: string | undefined) {
  html = text ?? '';
  watched.requests.length = 0;
  watched.complaints.length = 0;
  intercepted.length = 0;
  dialogs = 0;
  const { page } = watched;
  await page.goto(ADDRESS, { waitUntil: 'load' });
  const hit = await page.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      if (element instanceof HTMLElement) element.focus();
      for (const type of ['mouseover', 'pointerenter', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(type));
    }
    return (globalThis as { __hit?: unknown }).__hit;
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return { hit, dialogs, intercepted, requests: watched.requests.filter((url) => url !== ADDRESS), complaints: watched.complaints };
}
const NOTHING = { hit: undefined, dialogs: 0, intercepted: [], requests: [], complaints: [] };

test('the watch sees what a page does', async () => {
  const activity = await activityOf(
    '<img src="https://evil.example/t.gif"><script>globalThis.__hit = 1; alert(1); console.error("x")</script>',
  );
  expect(activity).toMatchObject({ hit: 1, dialogs: 1, intercepted: ['https://evil.example/t.gif'] });
  expect(activity.requests).toEqual(['https://evil.example/t.gif']);
  expect(activity.complaints).toContain('x');
});

test('an accepted text that looks hostile does nothing', async () => {
  expect(accepted.length).toBeGreaterThanOrEqual(20);
  for (const { name, html: text } of accepted) {
    expect(text, name).toBeTruthy();
    expect(await activityOf(text), name).toEqual(NOTHING);
    expect(await watched.page.locator('main :is(script, iframe, object, embed, form, style, link, svg, math, img)').count(), name).toBe(0);
    expect((await watched.page.locator('main').innerText()).trim().length, name).toBeGreaterThan(0);
  }
});

test('an honest text does nothing but show what its author meant', async () => {
  for (const { name, html: text, expectation } of honest) {
    expect(text, name).toBeTruthy();
    expect(await activityOf(text), name).toEqual(NOTHING);
    const seen = await watched.page.locator('main').innerText();
    for (const words of expectation.text) expect(seen, name).toContain(words);
  }
});
