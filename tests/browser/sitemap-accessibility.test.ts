import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAxe, openPages, putInPlace, runAxe, shareOut, shortenLists } from './axe.ts';
import { oneOfEachOutline, oneOfEachSkeleton } from '../site/skeleton.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';
import { pagesOfSitemap } from './sitemap.ts';
import { attributesOfPages, samplesOf } from './structure.ts';

const SITE_DIR = process.env.SITE_DIR ?? 'dist';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Words break no rule of structure, so of all addresses, and those of the site with an entry more of every kind, one page of each
 * outline is read for what only a whole page shows, and by the other rules pages that between them have every element with its
 * attributes, in the place where it stands. `npm run test:a11y` reads every address by all rules. Rules about colours and
 * distances look at what pages are made of: tests/browser/accessibility.test.ts.
 */
test('axe finds nothing on any structure of a page that stands in the sitemap', { timeout: 1_800_000 }, async () => {
  const folders = { 'the site': SITE_DIR, 'with an entry more of every kind': process.env.ENLARGED_SITE_DIR ?? 'dist-enlarged' };
  const all = Object.entries(folders).flatMap(([site, folder]) =>
    [...pagesOfSitemap(folder)].map(([path, html]) => ({ place: `${site}: ${path}`, html })),
  );
  expect(all.length).toBeGreaterThan(2000);
  const different = oneOfEachSkeleton(all);
  const texts = new Map(different.map(({ place, html }) => [place, html]));
  const samples = samplesOf(texts, attributesOfPages(texts.values()));
  expect(samples.size).toBeGreaterThan(40);
  const toRead = new Set([...samples, ...oneOfEachOutline(different).map(({ place }) => place)]);
  expect(toRead.size).toBeGreaterThan(200);
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const pages = await openPages(context);
  await Promise.all(
    pages.map(async (page) => {
      await page.goto(site.address);
      await loadAxe(page);
    }),
  );
  const faults: string[] = [];
  await shareOut([...toRead], pages, async (page, place) => {
    await putInPlace(page, texts.get(place)!);
    await shortenLists(page);
    faults.push(...(await runAxe(page, samples.has(place) ? 'not drawn' : 'of pages')).map((fault) => `${place} ${fault}`));
  });
  await context.close();
  expect(faults.sort()).toEqual([]);
});

test('axe sees a fault in a text that was put in the place of another page', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await loadAxe(page);
  const text = readFileSync(join(SITE_DIR, 'index.html'), 'utf8');
  await putInPlace(page, text.replace('</main>', '<img src="/x.png"><h6>x</h6></main>'));
  // The policy of the page lets no style in that is written in the text.
  await page.evaluate(() => (document.querySelector<HTMLElement>('main p')!.style.color = '#ddd'));
  const broken = async (...rules: Parameters<typeof runAxe>) => (await runAxe(...rules)).map((fault) => fault.split(':')[0]);
  expect(await broken(page)).toEqual(['color-contrast', 'heading-order', 'image-alt']);
  expect(await broken(page, 'colours')).toEqual(['color-contrast']);
  expect(await broken(page, 'not drawn')).toEqual(['heading-order', 'image-alt']);
  expect(await broken(page, 'of pages')).toEqual(['heading-order']);
  await page.close();
});
