import type { Browser } from 'playwright-core';
import { createNear } from '../../src/client/fuse-search.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { GzipServer } from './gzip-server.ts';

/** How much slower the processor is made to look. */
export const SLOW_DOWN = 4;
/** As many results as the page shows. */
const SHOWN = 10;

interface Probe {
  /** When the answer to the last key stood in the page and was laid out. */
  shown: number;
  /** What the worker says it took for that answer. */
  took: number;
  /** When the first result stood in the page. */
  first: number;
  reset(): void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Put into the page before its own scripts: watches what the worker answers and when it stands in the page. */
function install(): void {
  const probe: Probe = {
    shown: 0,
    took: 0,
    first: 0,
    reset() {
      this.shown = this.took = 0;
    },
  };
  window.probe = probe;
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

/**
 * Types the queries letter by letter. Gives for each key the processor time of all tasks of the page's main thread, in
 * milliseconds and not slowed down: scripts, styles, layout and painting, with what the measuring itself adds.
 */
export async function measurePage(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(install);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  await page.goto(`${server.address}buscar/`);
  await page.focus('#buscar');
  const times: number[] = [];
  for (const query of queries) {
    await page.fill('#buscar', '');
    await page.waitForTimeout(60);
    for (const letter of query) {
      await page.evaluate(() => window.probe.reset());
      const before = await clock();
      await page.keyboard.type(letter);
      await page.waitForFunction(() => window.probe.shown > 0 && window.probe.took > 0, undefined, { polling: 50, timeout: 20_000 });
      times.push((await clock()) - before);
    }
  }
  await context.close();
  return times;
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
