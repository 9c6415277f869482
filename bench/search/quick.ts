import { launchChromium } from '../../scripts/chromium.ts';
import { serveGzip } from './gzip-server.ts';
import { measureFirstResult, SLOW_LINE } from './slow-line.ts';
import { measurePage, measureTransfer, SLOW_DOWN } from './speed.ts';

/** Of the queries that are typed so many are asked over a slow line. */
const ON_SLOW_LINE = 5;
const MOST_BYTES = 150_000;
const MOST_MS = 50;

function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

/**
 * Bytes, and processor times that other programs on the machine do not add to, of the search page of a built site; true where they
 * are within what is promised.
 *
 * @param queries asked from an empty cache
 * @param typed typed letter by letter
 */
export async function isQuick(folder: string, queries: readonly string[], typed: readonly string[]): Promise<boolean> {
  const server = await serveGzip(folder);
  const browser = await launchChromium();
  const bytes = await measureTransfer(browser, server, queries);
  const keys = await measurePage(browser, server, typed);
  const slow = await serveGzip(folder, SLOW_LINE);
  const first = await measureFirstResult(browser, slow, typed.slice(0, ON_SLOW_LINE));
  slow.close();
  await browser.close();
  server.close();
  const line = (name: string, values: readonly number[]) =>
    console.log(
      `${name}: median ${at(values, 0.5).toFixed(1)} ms, p95 ${at(values, 0.95).toFixed(1)} ms, most ${Math.max(...values).toFixed(1)} ms`,
    );
  const both = keys.map(({ page, worker }) => SLOW_DOWN * (page + worker));
  const tasks = keys.map(({ task }) => SLOW_DOWN * task);
  console.log(`bytes to the first result, cold: median ${at(bytes, 0.5)}, p95 ${at(bytes, 0.95)}, most ${Math.max(...bytes)}`);
  line(`first result on a slow phone (${SLOW_LINE.latency} ms, ${SLOW_LINE.bytesPerSecond / 1000} kB/s), cold`, first);
  line(`${keys.length} keys, ${SLOW_DOWN} times their processor time`, both);
  line(
    '  of which scripts, styles and layout of the page',
    keys.map(({ page }) => SLOW_DOWN * page),
  );
  line(
    '  of which the whole thread of the worker',
    keys.map(({ worker }) => SLOW_DOWN * worker),
  );
  line(`longest task of the main thread for each key, ${SLOW_DOWN} times its processor time`, tasks);
  return Math.max(...bytes) <= MOST_BYTES && at(both, 0.95) <= MOST_MS && Math.max(...tasks) <= MOST_MS;
}
