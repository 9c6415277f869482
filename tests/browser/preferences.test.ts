import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePaths } from '../../scripts/page-examples.ts';
import { openPages, shareOut } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('with the colours that a reader forces, every mark, bar and line stands out from its ground', async () => {
  const context = await site.browser.newContext({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });
  const lost: string[] = [];
  await shareOut(examplePaths('es'), await openPages(context), async (page, path) => {
    await page.goto(site.address + path);
    const invisible = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const shapes = [...document.querySelectorAll('main svg :is(rect, circle, path, line, text)')];
      const shown = (paint: string) => paint !== 'none' && paint !== ground && !/^rgba.*, 0\)$/.test(paint);
      return shapes
        .filter((shape) => {
          const style = getComputedStyle(shape);
          return !shape.matches('.land') && !shape.closest('.sign, .on') && !shown(style.fill) && !shown(style.stroke);
        })
        .map((shape) => shape.outerHTML.slice(0, 80));
    });
    if (invisible.length > 0) lost.push(`${path}: ${invisible.length}, such as ${invisible[0]}`);
  });
  await context.close();
  expect(lost.sort()).toEqual([]);
});

test('nothing moves by itself: no page has an animation, and none has a transition', async () => {
  const context = await site.browser.newContext();
  const moving: string[] = [];
  await shareOut(examplePaths('es'), await openPages(context), async (page, path) => {
    await page.goto(site.address + path);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
          return transitionDuration !== '0s' || (animationName !== 'none' && animationDuration !== '0s');
        })
        .map(({ tagName, className }) => `${tagName}.${String(className)}`),
    );
    if (found.length > 0) moving.push(`${path}: ${found.join(', ')}`);
  });
  await context.close();
  expect(moving.sort()).toEqual([]);
});
