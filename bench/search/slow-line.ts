import type { Browser } from 'playwright-core';
import type { GzipServer } from './gzip-server.ts';
import { installProbe } from './speed.ts';

/** A slow third-generation line: milliseconds there and back, and bytes a second that all answers share. */
export const SLOW_LINE = { latency: 400, bytesPerSecond: 50_000 } as const;
/** How much slower the page's processor is made to look; the worker's cannot be. */
const PROCESSOR = 6;
const RUNS = 3;

/**
 * From the address of a search with its query to the first result on the page, in milliseconds, from an empty cache on a slow
 * phone: the median of some runs for each query.
 *
 * @param server one that answers as over a slow line
 */
export async function measureFirstResult(browser: Browser, server: GzipServer, queries: readonly string[]): Promise<number[]> {
  const medians: number[] = [];
  for (const query of queries) {
    const times: number[] = [];
    while (times.length < RUNS) {
      const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
      const page = await context.newPage();
      await page.addInitScript(installProbe);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
      await page.goto(`${server.address}buscar/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
      await page.waitForSelector('[data-results] li a', { timeout: 60_000 });
      times.push(await page.evaluate(() => window.probe.first));
      await context.close();
    }
    medians.push(times.sort((a, b) => a - b)[RUNS >> 1]!);
  }
  return medians;
}
