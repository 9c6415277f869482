import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePaths } from '../../scripts/page-examples.ts';
import { shareOut } from './axe.ts';
import { DEMO_SITE, openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
let demo: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
  demo = await openSite(DEMO_SITE);
});
afterAll(() => Promise.all([site.close(), demo.close()]));

/** A window as a phone shows it at four times the size: 1,280 by 1,024 pixels at 400 %. */
const SMALLEST = { width: 320, height: 256 } as const;
/** Stops of one page that are looked at, in each direction: the first, the last, and as many between. */
const LOOKED_AT = 60;

/**
 * Goes through the places of a page that take the cursor, as Tab does and then as Shift and Tab do, and names those of which
 * nothing can be seen or pressed: something else lies over the middle and every corner, or the window ends before them.
 */
const coveredStops = (most: number): string[] => {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]') && !(element as HTMLInputElement).disabled,
  );
  const step = Math.max(1, Math.floor(all.length / most));
  const stops = all.filter((_, index) => index % step === 0 || index > all.length - 8);
  const isSeen = (element: HTMLElement): boolean =>
    [...element.getClientRects()].some(({ left, top, right, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const points = [x, y, left + 2, top + 2, right - 2, top + 2, left + 2, bottom - 2, right - 2, bottom - 2];
      // What is higher than the window is seen by its part that lies in it.
      const inside = Math.min(Math.max(y, 1), innerHeight - 2);
      points.push(x, inside, left + 2, inside);
      return points.some((_, at) => {
        if (at % 2 === 1) return false;
        const hit = document.elementFromPoint(points[at]!, points[at + 1]!);
        return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true);
      });
    });
  const covered = new Set<string>();
  for (const [way, order] of [['Tab', stops] as const, ['Shift+Tab', stops.toReversed()] as const]) {
    for (const element of order) {
      element.focus();
      if (document.activeElement === element && !isSeen(element)) covered.add(`${way}: ${element.outerHTML.slice(0, 90)}`);
    }
  }
  return [...covered];
};

test(
  'no place that takes the cursor is hidden by what stays in sight, on a window of 320 by 256 pixels',
  { timeout: 600_000 },
  async () => {
    const faults: string[] = [];
    const looked: [SiteUnderTest, string[]][] = [
      [site, examplePaths('es').filter((path) => !path.includes('?'))],
      [
        demo,
        [
          '',
          'acuerdos/',
          'acuerdos/demo-a-08/',
          'lineamientos/',
          'situacion/',
          'calendario/',
          'mecanismo/',
          'continuidad/',
          'paises/mx/',
          'reportes/',
        ],
      ],
    ];
    for (const [{ browser, address }, paths] of looked) {
      const context = await browser.newContext({ viewport: SMALLEST, bypassCSP: true });
      const pages = await Promise.all(Array.from({ length: availableParallelism() }, () => context.newPage()));
      await shareOut(paths, pages, async (page, path) => {
        await page.goto(address + path);
        for (const fault of await page.evaluate(coveredStops, LOOKED_AT)) faults.push(`${path}: ${fault}`);
      });
      await context.close();
    }
    expect(faults.sort()).toEqual([]);
  },
);

test('the keys Tab and Shift stop where the cursor is put, and see the same', async () => {
  const page = await demo.browser.newPage({ viewport: SMALLEST });
  await page.goto(`${demo.address}acuerdos/`);
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => {
    const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect();
    return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === document.activeElement;
  });
  expect(skip, 'the way past the menu opens above the band').toBe(true);
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press(key);
      const covered = await page.evaluate(() => {
        const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 2));
        return hit === null || !(document.activeElement!.contains(hit) || hit.closest('label')?.contains(document.activeElement))
          ? document.activeElement!.outerHTML.slice(0, 90)
          : undefined;
      });
      if (covered?.startsWith('<body')) break;
      expect(covered, `${key} ${step}`).toBeUndefined();
    }
  }
  await page.close();
});
