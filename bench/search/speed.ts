import type { Browser, Page } from 'playwright-core';
import { createNear } from '../../src/client/fuse-search.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { GzipServer } from './gzip-server.ts';

/** How much slower the processor is made to look. */
export const SLOW_DOWN = 4;
/** As many results as the page shows. */
const SHOWN = 10;

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
  /** For each key the milliseconds of the page itself: from the key to the results laid out, without waiting for the worker. */
  page: number[];
  /** The longest time in which the main thread was blocked since the first key; 0 where it never was for 50 ms. */
  longestTask: number;
}

/** Types the queries letter by letter into the slowed-down page. */
export async function measureTyping(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<Typing> {
  const page = await openPage(browser, `${server.address}buscar/`);
  const own: number[] = [];
  await page.focus('#buscar');
  await page.evaluate(() => (window.probe.longest = 0));
  for (const query of queries) {
    await page.fill('#buscar', '');
    await page.waitForTimeout(60);
    for (const letter of query) {
      await page.evaluate(() => window.probe.reset());
      await page.keyboard.type(letter);
      await page.waitForFunction(() => window.probe.shown > 0 && window.probe.took > 0, undefined, { polling: 20, timeout: 20_000 });
      const { pressed, shown, took } = await page.evaluate(() => ({ ...window.probe }));
      own.push(Math.max(0, shown - pressed - took));
    }
  }
  const longestTask = await page.evaluate(() => window.probe.longest);
  await page.context().close();
  return { page: own, longestTask };
}

/**
 * Processor time of the engine for each key of the same typing, in milliseconds: the code of the worker, run here, because
 * Chromium slows down the main thread only and other programs would count in the time of a worker.
 */
export async function measureEngine(files: ReadonlyMap<string, string>, queries: readonly string[]): Promise<number[]> {
  const engine = createEngine((name) => Promise.resolve(JSON.parse(files.get(name)!)), createNear);
  const clock = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const before = clock();
      await engine.search(query.slice(0, length), {}, SHOWN, true);
      times.push(clock() - before);
    }
  }
  return times;
}
