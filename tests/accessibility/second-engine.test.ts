import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ace from 'accessibility-checker-engine';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePaths } from '../../scripts/page-examples.ts';
import { openPages, shareOut } from '../browser/axe.ts';
import { openSite, type SiteUnderTest } from '../browser/site-under-test.ts';
import { ALLOWED, allows, type Fault } from './allowed-faults.ts';

/** IBM's engine looks at the same pages as axe with rules of its own. */
const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Of what the engine finds only what it is sure of: violations that failed. What may be one, a person has to look at. */
async function faultsOn(page: Page): Promise<Fault[]> {
  await page.evaluate(ENGINE);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return page.evaluate(async () => {
    const { Checker } = (globalThis as unknown as { ace: typeof ace }).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [policy, outcome] }) => String(policy) === 'VIOLATION' && String(outcome) === 'FAIL')
      .map(({ ruleId, message, snippet, path }) => ({ ruleId, message, snippet, path: path.dom ?? '' }));
  });
}

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a second engine finds nothing on one page of every kind, but what is allowed with its reason', async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 780 } });
  const faults: string[] = [];
  const needed = new Set<(typeof ALLOWED)[number]>();
  const results = examplePaths('en').filter((path) => path.includes('?q='));
  await shareOut([...examplePaths('es'), ...results], await openPages(context), async (page, path) => {
    await page.goto(site.address + path);
    if (path.includes('?q=')) await page.waitForSelector('[data-results] a');
    for (const fault of await faultsOn(page)) {
      const allowed = ALLOWED.find((line) => allows(line, fault));
      if (allowed) needed.add(allowed);
      else faults.push(`${path} ${fault.ruleId}: ${fault.message} ${fault.path} ${fault.snippet.slice(0, 160)}`);
    }
  });
  await context.close();
  expect(faults.sort()).toEqual([]);
  expect([...needed]).toEqual(ALLOWED);
});

test('the second engine sees a fault', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<img src="/x.png"><input>'));
  const found = await faultsOn(page);
  expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(['img_alt_valid', 'input_label_exists']));
  await page.close();
});
