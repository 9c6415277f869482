import type { Browser } from 'playwright-core';
import { BenchError } from '../bench-error.ts';
import type { GzipServer } from './gzip-server.ts';

/** How much slower the processor is made to look. */
export const SLOW_DOWN = 4;
/** Times that the same typing is repeated: what a key costs comes back in each round, what a neighbour costs does not. */
const ROUNDS = 3;

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

/** Put into the page before its own scripts: notices each answer of the worker, and the first result in the page. */
export function installProbe(): void {
  window.probe = { first: 0, answered: () => undefined };
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', () => requestAnimationFrame(() => setTimeout(() => window.probe.answered())));
    }
  };
  addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-results] li a')) window.probe.first ||= performance.now();
    });
    observer.observe(document.querySelector('[data-results]')!, { childList: true });
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
    await page.addInitScript(installProbe);
    server.sent();
    await page.goto(`${server.address}buscar/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.waitForSelector('[data-results] li a', { timeout: 30_000 });
    const first = await page.evaluate(() => performance.timeOrigin + window.probe.first);
    bytes.push(server.sent().reduce((sum, { at, bytes: own }) => (at <= first ? sum + own : sum), 0));
    await context.close();
  }
  return bytes;
}

/** What one key costs, in milliseconds of processor time, not slowed down. */
export interface KeyTimes {
  /** Scripts, styles and layout of the page. */
  page: number;
  /** The longest task of the page's main thread, whatever it did. */
  task: number;
  /** The whole thread of the worker: the search, and reading the files that it needs. */
  worker: number;
}

interface TraceEvent {
  name: string;
  cat: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
  args: { name?: string };
}

/** From the trace of a round: for each key its longest task on the main thread, and all tasks of the worker. */
function tasksOf(trace: Buffer, count: number): { task: number; worker: number }[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = (wanted: string) =>
    new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === wanted).map(thread));
  const marks = traceEvents.filter(({ cat, name }) => cat.includes('user_timing') && name.startsWith('key ')).sort((a, b) => a.ts - b.ts);
  if (marks.length !== count) throw new BenchError(`the trace holds ${marks.length} of ${count} keys`);
  const main = thread(marks[0]!);
  const workers = named('DedicatedWorker thread');
  const keys = marks.map(() => ({ task: 0, worker: 0 }));
  const tasks = traceEvents.filter(({ name, tdur }) => name === 'ThreadControllerImpl::RunTask' && tdur !== undefined);
  if (!tasks.some((task) => workers.has(thread(task)))) throw new BenchError('the trace holds no task of the worker');
  for (const task of tasks) {
    const at = marks.findLastIndex(({ ts }) => ts <= task.ts);
    if (at === -1) continue;
    const took = task.tdur! / 1000;
    if (thread(task) === main) keys[at]!.task = Math.max(keys[at]!.task, took);
    else if (workers.has(thread(task))) keys[at]!.worker += took;
  }
  return keys;
}

async function typeOnce(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<KeyTimes[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const parts = metrics.filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name));
    return parts.reduce((sum, { value }) => sum + value * 1000, 0);
  };
  await page.goto(`${server.address}buscar/`);
  await page.focus('#buscar');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const times: number[] = [];
  for (const query of queries) {
    await page.fill('#buscar', '');
    await page.waitForTimeout(60);
    for (const letter of query) {
      await page.evaluate((name) => performance.mark(name), `key ${times.length}`);
      const before = await clock();
      const answered = page.evaluate(() => new Promise<void>((resolve) => (window.probe.answered = resolve)));
      await page.keyboard.type(letter);
      await answered;
      times.push((await clock()) - before);
    }
  }
  const tasks = tasksOf(await browser.stopTracing(), times.length);
  await context.close();
  return times.map((time, key) => ({ page: time, ...tasks[key]! }));
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/**
 * Types the queries letter by letter, from the key to the results laid out. For each key the median of the rounds: times of
 * processors grow, too, when the machine is halted or shared.
 */
export async function measurePage(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<KeyTimes[]> {
  const rounds: KeyTimes[][] = [];
  while (rounds.length < ROUNDS) rounds.push(await typeOnce(browser, server, queries));
  return rounds[0]!.map((_, key) => {
    const of = (part: keyof KeyTimes) => middle(rounds.map((round) => round[key]![part]));
    return { page: of('page'), task: of('task'), worker: of('worker') };
  });
}
