import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolds } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

/** What the components looked like when somebody last looked at them; `UPDATE_LOOKS=1` writes it again. */
const BASELINE = join(import.meta.dirname, 'catalogue-looks.json');
const UPDATE = process.env.UPDATE_LOOKS === '1' && process.env.CI === undefined;
/** Mean colours of so many fields, across and down: coarse enough for another font, fine enough for a missing mark. */
const FIELDS = { width: 16, height: 8 } as const;
/** The faces that the baseline was photographed with; `.ci/run` installs them. */
const FACES = ":root { --sans: 'DejaVu Sans', sans-serif; --serif: 'DejaVu Serif', serif; }";
/**
 * How far a component may be from the baseline: the mean of all fields and any single one, of 255, and its height as a share.
 * On a machine without these faces lines break elsewhere, and only what is badly wrong is found.
 */
const TOLERANCES = { same: { mean: 12, single: 60, height: 0.1 }, other: { mean: 24, single: 130, height: 0.5 } } as const;
type Tolerance = (typeof TOLERANCES)[keyof typeof TOLERANCES];

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
  const pixels = await sharp(photo)
    .removeAlpha()
    .resize({ ...FIELDS, fit: 'fill', kernel: 'mitchell' })
    .raw()
    .toBuffer();
  return { height: Math.round(box.height), fields: pixels.toString('base64') };
}

/** Why a component no longer looks as it did; undefined where it does. */
function difference(now: Look, before: Look, most: Tolerance): string | undefined {
  const [a, b] = [Buffer.from(now.fields, 'base64'), Buffer.from(before.fields, 'base64')];
  const gaps = [...a].map((value, index) => Math.abs(value - b[index]!));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const single = Math.max(...gaps);
  if (Math.abs(now.height - before.height) > Math.max(before.height * most.height, 12))
    return `${now.height} px high, was ${before.height}`;
  if (mean > most.mean || single > most.single)
    return `differs by ${mean.toFixed(1)} in the mean (at most ${most.mean}), ${single} in one field (at most ${most.single})`;
  return undefined;
}

/** Whether the machine has the faces of the baseline: a face that is not there is as wide as the one it falls back to. */
const hasFaces = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!;
    const widthIn = (face: string) => {
      pen.font = `40px ${face}`;
      return pen.measureText('Wimmering').width;
    };
    return ['Sans', 'Serif'].every((kind) => widthIn(`'DejaVu ${kind}', monospace`) !== widthIn('monospace'));
  });

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
    const page = await site.browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'light', bypassCSP: true });
    await page.goto(`${site.address}diseno/`);
    await openFolds(page);
    await page.addStyleTag({ content: FACES });
    const tolerance = (await hasFaces(page)) ? TOLERANCES.same : TOLERANCES.other;
    const name = `${theme} ${width}`;
    const looks: Record<string, Look> = {};
    const parts = await page.locator(`#${theme} > .fold > div > :not(h3)`).all();
    for (const [index, part] of parts.entries()) {
      const kind = await part.evaluate(
        (element) => `${element.localName}${element.className ? `.${element.className.replaceAll(' ', '.')}` : ''}`,
      );
      const look = await lookOf(part);
      if (look) looks[`${index + 1} ${kind}`] = look;
    }
    await page.close();
    seen[name] = looks;
    if (UPDATE) return;
    const before = baseline[name] ?? {};
    expect(Object.keys(looks), 'UPDATE_LOOKS=1 after looking at the page writes the baseline again').toEqual(Object.keys(before));
    const changed = Object.entries(looks).flatMap(([key, look]) => {
      const why = difference(look, before[key]!, tolerance);
      return why === undefined ? [] : [`${key}: ${why}`];
    });
    expect(changed).toEqual([]);
  });
});
