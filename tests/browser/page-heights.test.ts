import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openPages, shareOut } from './axe.ts';
import { DEMO_SITE, openSite } from './site-under-test.ts';

/** The most that a page may ask a thumb for, in pixels, on the narrowest phone that is common. */
const MOST = 12_000;
const PHONE = { width: 360, height: 780 };
/** Of each site the pages that say most without being asked: the highest of all are among them. */
const MEASURED = 50;

const FOLDED = /<(\/?)details\b[^>]*>/g;
const SUMMARY = /<summary\b[\s\S]*?<\/summary>/;
const UNSEEN = /<(script|style|svg|template|noscript)\b[\s\S]*?<\/\1>/g;

/** A page without what its folds hold; their summaries stay. */
function withoutFolded(html: string): string {
  const folds: boolean[] = [];
  let from = 0;
  let seen = '';
  for (const { 0: tag, 1: closing, index } of html.matchAll(FOLDED)) {
    const piece = html.slice(from, index);
    const closed = folds.filter(Boolean).length;
    if (closed === 0) seen += piece;
    else if (closed === 1) seen += SUMMARY.exec(piece)?.[0] ?? '';
    if (closing) folds.pop();
    else folds.push(!/ open\b/.test(tag));
    from = index + tag.length;
  }
  return seen + html.slice(from);
}

/** About how many lines of a phone a page takes. */
function linesOf(html: string): number {
  const blocks = withoutFolded(html.replace(UNSEEN, '')).split(/<(?:p|li|h\d|tr|td|dt|dd|summary|figure|section)\b/);
  return blocks.reduce((sum, block) => sum + Math.ceil(block.replace(/<[^>]*>/g, '').trim().length / 42) + 0.5, 0);
}

/** Without scripts and pictures: what they add has its room from the start. */
async function heightsOf(folder: string): Promise<[path: string, height: number][]> {
  const longest = globSync('**/index.html', { cwd: folder })
    .map((file) => ({ path: `${dirname(file)}/`.replace('./', ''), lines: linesOf(readFileSync(join(folder, file), 'utf8')) }))
    .sort((a, b) => b.lines - a.lines)
    .slice(0, MEASURED);
  const site = await openSite(folder);
  const context = await site.browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  await context.route(/\.(?:png|svg|js)$/, (route) => route.abort());
  const heights: [string, number][] = [];
  await shareOut(longest, await openPages(context), async (page, { path }) => {
    await page.goto(site.address + path, { waitUntil: 'load' });
    heights.push([path, await page.evaluate(() => document.documentElement.scrollHeight)]);
  });
  await site.close();
  return heights.sort(([, a], [, b]) => b - a);
}

test.each([
  ['the site', process.env.SITE_DIR ?? 'dist'],
  ['with an entry more of every kind', process.env.ENLARGED_SITE_DIR ?? 'dist-enlarged'],
  ['the demonstration', DEMO_SITE],
])('no page of %s is longer than a thumb will go', async (_, folder) => {
  const heights = await heightsOf(folder);
  expect(heights).toHaveLength(MEASURED);
  // As many pages are measured as to know that none is left out: the last are far from the limit.
  expect(heights.at(-1)![1]).toBeLessThan(MOST * 0.8);
  expect(heights.filter(([, height]) => height > MOST)).toEqual([]);
});
