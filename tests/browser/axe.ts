import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives axe to the page that is open. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What axe finds on the open page to which it was given, one line for each rule that is broken. */
export async function runAxe(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, resultTypes: ['violations'] }),
    TAGS,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What axe finds on the page that is open. */
export async function axeFaults(page: Page): Promise<string[]> {
  await loadAxe(page);
  return runAxe(page);
}

/** As many pages as the machine can read at once. */
export function openPages(context: BrowserContext): Promise<Page[]> {
  return Promise.all(Array.from({ length: availableParallelism() }, () => context.newPage()));
}

/** Shares work among so many open pages; the order in which they are done does not matter. */
export async function shareOut<T>(
  items: readonly T[],
  pages: readonly Page[],
  task: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    pages.map(async (page) => {
      for (const item of waiting) await task(page, item);
    }),
  );
}
