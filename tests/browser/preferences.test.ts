import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePaths } from '../../scripts/page-examples.ts';
import { openPages, shareOut } from './axe.ts';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Shapes of a drawing that nothing sets off from the ground of the page. */
const lostShapes = () => {
  const ground = getComputedStyle(document.body).backgroundColor;
  const shapes = [...document.querySelectorAll('main svg :is(rect, circle, path, line, text)')];
  const shown = (paint: string) => paint !== 'none' && paint !== ground && !/^rgba.*, 0\)$/.test(paint);
  return shapes
    .filter((shape) => {
      const style = getComputedStyle(shape);
      return !shape.matches('.land') && !shape.closest('.sign, .on') && !shown(style.fill) && !shown(style.stroke);
    })
    .map((shape) => shape.outerHTML.slice(0, 80));
};

const movingElements = () =>
  [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      return transitionDuration !== '0s' || (animationName !== 'none' && animationDuration !== '0s');
    })
    .map(({ tagName, className }) => `${tagName}.${String(className)}`);

test('with the colours that a reader forces all of a drawing stands out from its ground, and nothing moves by itself', async () => {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const lost: string[] = [];
  const moving: string[] = [];
  await shareOut(examplePaths('es'), await openPages(context), async (page, path) => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.goto(site.address + path);
    moving.push(...(await page.evaluate(movingElements)).map((element) => `${path}: ${element}`));
    await page.emulateMedia({ forcedColors: 'active' });
    lost.push(...(await page.evaluate(lostShapes)).map((shape) => `${path}: ${shape}`));
  });
  await context.close();
  expect(lost.sort()).toEqual([]);
  expect(moving.sort()).toEqual([]);
});
