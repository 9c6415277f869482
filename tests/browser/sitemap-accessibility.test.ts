import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAxe, openPages, putInPlace, runAxe, shareOut } from './axe.ts';
import { oneOfEachSkeleton } from '../site/skeleton.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';
import { pagesOfSitemap } from './sitemap.ts';

const SITE_DIR = process.env.SITE_DIR ?? 'dist';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Words break no rule of structure, so of all addresses, and those of the site with an entry more of every kind, one page of each
 * skeleton is read; `npm run test:a11y` reads every address. Rules about colours and distances look at what pages are made of:
 * tests/browser/accessibility.test.ts.
 */
test('axe finds nothing on any structure of a page that stands in the sitemap', { timeout: 1_800_000 }, async () => {
  const folders = [SITE_DIR, process.env.ENLARGED_SITE_DIR ?? 'dist-enlarged'];
  const all = folders.flatMap((folder) => [...pagesOfSitemap(folder)].map(([path, html]) => ({ path, html })));
  expect(all.length).toBeGreaterThan(2000);
  const texts = oneOfEachSkeleton(all);
  expect(texts.length).toBeGreaterThan(200);
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const pages = await openPages(context);
  await Promise.all(
    pages.map(async (page) => {
      await page.goto(site.address);
      await loadAxe(page);
    }),
  );
  const faults: string[] = [];
  await shareOut(texts, pages, async (page, { path, html }) => {
    await putInPlace(page, html);
    faults.push(...(await runAxe(page, 'not drawn')).map((fault) => `${path} ${fault}`));
  });
  await context.close();
  expect(faults.sort()).toEqual([]);
});

test('axe sees a fault in a text that was put in the place of another page', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await loadAxe(page);
  const text = readFileSync(join(SITE_DIR, 'index.html'), 'utf8');
  await putInPlace(page, text.replace('</main>', '<img src="/x.png"></main>'));
  // The policy of the page lets no style in that is written in the text.
  await page.evaluate(() => (document.querySelector<HTMLElement>('main p')!.style.color = '#ddd'));
  const broken = async (...rules: Parameters<typeof runAxe>) => (await runAxe(...rules)).map((fault) => fault.split(':')[0]);
  expect(await broken(page)).toEqual(['color-contrast', 'image-alt']);
  expect(await broken(page, 'colours')).toEqual(['color-contrast']);
  expect(await broken(page, 'not drawn')).toEqual(['image-alt']);
  await page.close();
});
