import type { Browser, Page } from 'playwright-core';
import type { GzipServer } from './gzip-server.ts';

/** How much slower the processor is made to look. */
export const SLOW_DOWN = 4;

interface Probe {
  /** When the last key was pressed, and when its answer stood in the page and was laid out. */
  pressed: number;
  shown: number;
  /** What the worker says it took for that answer. */
  took: number;
  longest: number;
  /** When the first result stood in the page. */
  first: number;
  reset(): void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Put into the page before its own scripts: watches keys, answers and every time in which the main thread was blocked. */
function install(): void {
  const probe: Probe = {
    pressed: 0,
    shown: 0,
    took: 0,
    longest: 0,
    first: 0,
    reset() {
      this.pressed = this.shown = this.took = 0;
    },
  };
  window.probe = probe;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longest = Math.max(probe.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('input', () => (probe.pressed = performance.now()), true);
  const Native = Worker;
  window.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ took: number }>) => (probe.took = data.took));
    }
  };
  addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver(() => {
      document.body.getBoundingClientRect();
      probe.shown = performance.now();
      if (document.querySelector('[data-results] li a')) probe.first ||= probe.shown;
    });
    for (const place of document.querySelectorAll('[data-results], [data-status]')) observer.observe(place, { childList: true });
  });
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(install);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.goto(address);
  return page;
}

/**
 * Bytes from an empty cache to the first result of each query: document, styles, scripts and index, everything that was asked
 * for before the first result stood in the page.
 */
export async function measureTransfer(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<number[]> {
  const bytes: number[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(install);
    server.sent();
    await page.goto(`${server.address}buscar/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.waitForSelector('[data-results] li a', { timeout: 30_000 });
    const first = await page.evaluate(() => performance.timeOrigin + window.probe.first);
    bytes.push(server.sent().reduce((sum, { at, bytes: own }) => (at <= first ? sum + own : sum), 0));
    await context.close();
  }
  return bytes;
}

export interface Typing {
  /** Milliseconds for each key, from the key to the results in the page, with the worker's share as slow as the rest. */
  keys: number[];
  /** The longest time in which the main thread was blocked; 0 where it never was for 50 ms. */
  longestTask: number;
}

/**
 * Types the queries letter by letter. Chromium slows down the main thread only: what the worker says it took is added as
 * often as it would have taken longer.
 */
export async function measureTyping(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<Typing> {
  const page = await openPage(browser, `${server.address}buscar/`);
  const keys: number[] = [];
  await page.focus('#buscar');
  for (const query of queries) {
    await page.fill('#buscar', '');
    await page.waitForTimeout(60);
    for (const letter of query) {
      await page.evaluate(() => window.probe.reset());
      await page.keyboard.type(letter);
      await page.waitForFunction(() => window.probe.shown > 0 && window.probe.took > 0, undefined, { polling: 20, timeout: 20_000 });
      const { pressed, shown, took } = await page.evaluate(() => ({ ...window.probe }));
      keys.push(shown - pressed + (SLOW_DOWN - 1) * took);
    }
  }
  const longestTask = await page.evaluate(() => window.probe.longest);
  await page.context().close();
  return { keys, longestTask };
}
