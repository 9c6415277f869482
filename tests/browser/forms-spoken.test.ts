import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type SiteUnderTest } from './site-under-test.ts';
import { loadReader, spokenOf } from './virtual-reader.ts';

/** What each form said when somebody last listened to it; `UPDATE_SPOKEN=1` writes it again. */
const BASELINE = join(import.meta.dirname, 'forms-spoken.txt');
const UPDATE = process.env.UPDATE_SPOKEN === '1' && process.env.CI === undefined;

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * A screen reader goes through each of the three forms as it opens, through an item that was added to a list, and through what is
 * said of a form that was checked too early. Nothing of it depends on what is published.
 */
test('every form of the three flows is read aloud as somebody last heard it', async () => {
  const spoken: string[] = [];
  const say = (name: string, phrases: readonly string[]) => spoken.push(`# ${name}\n${phrases.join('\n')}`);
  for (const form of ['reporte', 'autoevaluacion', 'replica']) {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 780 } });
    // The form begins with the day on which it is opened.
    await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
    await page.goto(`${site.address}contribuir/${form}/`);
    await page.waitForSelector('entry-form:defined');
    const assessments = page.locator('[data-field=assessments] > p > [data-do=add]');
    for (const add of await assessments.all()) for (let count = 0; count < 2; count += 1) await add.click();
    await page.locator('entry-form button[type=submit]').click();
    await page.waitForFunction(() => document.querySelector('[data-part=outcome] h2') !== null);
    await loadReader(page);
    const outcome = await spokenOf(page.locator('[data-part=outcome]'));
    const [item] = await Promise.all((await page.locator('[data-item]').all()).slice(0, 1).map((own) => spokenOf(own)));
    await page.reload();
    await page.waitForSelector('entry-form:defined');
    // What it says last, once it is kept for work without a connection.
    await page.waitForSelector('works-offline button');
    await loadReader(page);
    // From its beginning, which nothing else on the page says.
    const whole = await spokenOf(page.locator('main'));
    say(form, whole.slice(whole.indexOf('form')));
    if (item) say(`${form}: what was added`, item);
    say(`${form}: what is wrong`, outcome);
    await page.close();
  }
  const text = `${spoken.join('\n\n')}\n`;
  if (UPDATE) writeFileSync(BASELINE, text);
  const before = existsSync(BASELINE) ? readFileSync(BASELINE, 'utf8') : '';
  expect(text, 'UPDATE_SPOKEN=1 after listening writes the file again').toBe(before);
});
