import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXED } from '../domain/fixed-seed.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { expectUnchanged } from './form-round.ts';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

/** Of every kind; `npm run test:fuzz` draws a hundred. */
const COUNT = 3;

let site: SiteUnderTest;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  site = await openSite();
  ({ page, complaints } = await watch(await site.browser.newContext({ viewport: { width: 360, height: 780 } })));
});
afterAll(() => site.close());

test('entries of every kind go from form to file to form to file unchanged', async () => {
  for (const collection of COLLECTION_NAMES) await expectUnchanged(page, site.address, collection, COUNT, FIXED.seed!);
  expect(complaints).toEqual([]);
});
