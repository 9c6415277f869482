import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

/** What the components looked like when somebody last looked at them; `UPDATE_LOOKS=1` writes it again. */
const BASELINE = join(import.meta.dirname, 'catalogue-looks.json');
const UPDATE = process.env.UPDATE_LOOKS === '1' && process.env.CI === undefined;
/** Mean colours of so many fields, across and down: coarse enough for another font, fine enough for a missing mark. */
const FIELDS = { width: 16, height: 8 } as const;
/** Of 255: how far the mean of all fields, and any single one, may be from the baseline. */
const MEAN = 7;
const SINGLE = 60;
/** How much higher or lower a component may be, with the lines of another font. */
const HEIGHT = 0.3;

interface Look {
  height: number;
  /** Red, green and blue of each field, in base64. */
  fields: string;
}
type Looks = Record<string, Record<string, Look>>;

async function lookOf(element: Locator): Promise<Look | undefined> {
  const box = await element.boundingBox();
  if (!box || box.width < 2 || box.height < 2) return undefined;
  const photo = await element.screenshot({ animations: 'disabled' });
  const pixels = await sharp(photo).removeAlpha().resize({ ...FIELDS, fit: 'fill', kernel: 'mitchell' }).raw().toBuffer();
  return { height: Math.round(box.height), fields: pixels.toString('base64') };
}

/** Why a component no longer looks as it did; undefined where it does. */
function difference(now: Look, before: Look): string | undefined {
  const [a, b] = [Buffer.from(now.fields, 'base64'), Buffer.from(before.fields, 'base64')];
  const gaps = [...a].map((value, index) => Math.abs(value - b[index]!));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const single = Math.max(...gaps);
  if (Math.abs(now.height - before.height) > Math.max(before.height * HEIGHT, 12)) return `${now.height} px high, was ${before.height}`;
  if (mean > MEAN || single > SINGLE) return `differs by ${mean.toFixed(1)} in the mean (at most ${MEAN}), ${single} in one field (at most ${SINGLE})`;
  return undefined;
}

let site: SiteUnderTest;
const baseline: Looks = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Looks) : {};
const seen: Looks = {};
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  if (UPDATE) writeFileSync(BASELINE, `${JSON.stringify(seen, undefined, 1)}\n`);
  await site.close();
});

describe.each([1280, 360])('at %i px', (width) => {
  test.each(['light', 'dark'])('every component looks as it did when it was last looked at (%s theme)', async (theme) => {
    const page = await site.browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'light' });
    await page.goto(`${site.address}diseno/`);
    const name = `${theme} ${width}`;
    const looks: Record<string, Look> = {};
    const parts = await page.locator(`#${theme} > :not(h2, h3)`).all();
    for (const [index, part] of parts.entries()) {
      const kind = await part.evaluate((element) => `${element.localName}${element.className ? `.${element.className.replaceAll(' ', '.')}` : ''}`);
      const look = await lookOf(part);
      if (look) looks[`${index + 1} ${kind}`] = look;
    }
    await page.close();
    seen[name] = looks;
    if (UPDATE) return;
    const before = baseline[name] ?? {};
    expect(Object.keys(looks), 'UPDATE_LOOKS=1 after looking at the page writes the baseline again').toEqual(Object.keys(before));
    const changed = Object.entries(looks).flatMap(([key, look]) => {
      const why = difference(look, before[key]!);
      return why === undefined ? [] : [`${key}: ${why}`];
    });
    expect(changed).toEqual([]);
  });
});
