// A hundred drawn entries of every kind, from form to file to form to file, in the browser. FUZZ_ENTRIES of each (100); FUZZ_SEED
// draws others. The site under test is that of SITE_DIR, as in the tests of the browser.
import { test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { expectUnchanged } from '../browser/form-round.ts';
import { openSite } from '../browser/site-under-test.ts';

const COUNT = Number(process.env.FUZZ_ENTRIES ?? 100);
const SEED = Number(process.env.FUZZ_SEED ?? 20260101);

test('no entry loses anything on its way through a form', { timeout: 60 * 60_000 }, async () => {
  const site = await openSite();
  const page = await site.browser.newPage();
  for (const collection of COLLECTION_NAMES) await expectUnchanged(page, site.address, collection, COUNT, SEED);
  await site.close();
});
