import type { Browser } from 'playwright-core';
import { createNear } from '../../src/client/fuse-search.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { GzipServer } from './gzip-server.ts';

/** How much slower the processor is made to look. */
export const SLOW_DOWN = 4;
/** As many results as the page shows. */
const SHOWN = 10;

interface Probe {
  /** When the first result stood in the page. */
  first: number;
  /** Called when an answer has been laid out and painted. */
  answered(): void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Put into the page before its own scripts: notices when an answer stands in it. */
function install(): void {
  window.probe = { first: 0, answered: () => undefined };
  addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-results] li a')) window.probe.first ||= performance.now();
      requestAnimationFrame(() => setTimeout(() => window.probe.answered()));
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

export interface PageTimes {
  /** For each key the processor time of scripts, styles and layout on the main thread, in milliseconds, not slowed down. */
  keys: number[];
  /** The longest task of the main thread, in milliseconds of processor time, not slowed down. */
  longestTask: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread));
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(thread(event)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/**
 * Types the queries letter by letter and reads processor times, which other programs on the machine do not add to: from the
 * key to the results laid out.
 */
export async function measurePage(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<PageTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(install);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const parts = metrics.filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name));
    return parts.reduce((sum, { value }) => sum + value * 1000, 0);
  };
  await page.goto(`${server.address}buscar/`);
  await page.focus('#buscar');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  const keys: number[] = [];
  for (const query of queries) {
    await page.fill('#buscar', '');
    await page.waitForTimeout(60);
    for (const letter of query) {
      const before = await clock();
      const answered = page.evaluate(() => new Promise<void>((resolve) => (window.probe.answered = resolve)));
      await page.keyboard.type(letter);
      await answered;
      keys.push((await clock()) - before);
    }
  }
  const longest = longestTask(await browser.stopTracing());
  await context.close();
  return { keys, longestTask: longest };
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
