import { availableParallelism } from 'node:os';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { examplePaths } from '../../scripts/page-examples.ts';
import { shareOut } from './axe.ts';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Shift {
  value: number;
  hadRecentInput: boolean;
}

const countMoves = () => {
  const total = globalThis as unknown as { moved: number };
  total.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Shift[]) if (!entry.hadRecentInput) total.moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** The share of the screen by which something has to move to be seen: a thousandth is less than a letter's breadth of one line. */
const SEEN = 0.001;

/** Reads a page to its end, and says how far something moved meanwhile. Charts are drawn when they come into view. */
const read = async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
  }
  return (globalThis as unknown as { moved: number }).moved;
};

/** Shapes of a drawing that nothing sets off from the ground of the page. */
const lostShapes = () => {
  const ground = getComputedStyle(document.body).backgroundColor;
  const shapes = [...document.querySelectorAll('main svg :is(rect, circle, path, line, text)')];
  const shown = (paint: string) => paint !== 'none' && paint !== ground && !/^rgba.*, 0\)$/.test(paint);
  return shapes
    .filter((shape) => {
      const style = getComputedStyle(shape);
      return !shape.matches('.land, .row, .inner') && !shape.closest('.sign, .on') && !shown(style.fill) && !shown(style.stroke);
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

/** How much wider the page is than the screen, with text of each size. */
const overflowAt = (sizes: string[]) =>
  sizes.map((size) => {
    document.documentElement.style.fontSize = size;
    return document.documentElement.scrollWidth - innerWidth;
  });

interface Found {
  /** Addresses that pages asked for. */
  requests: string[];
  complaints: string[];
  cookies: unknown[];
  /** How far something moved while a page was read. */
  moved: string[];
  /** What was looked for besides. */
  other: string[];
}

/** Opens one page of each kind, reads it to its end, and gathers what is found on it meanwhile and then. */
async function visit(locale: Locale, width: number, look: (page: Page) => Promise<string[]>): Promise<Found> {
  const context = await site.browser.newContext({ viewport: { width, height: 800 } });
  await context.addInitScript(countMoves);
  const watched = await Promise.all(Array.from({ length: availableParallelism() }, () => watch(context)));
  const [moved, other]: [string[], string[]] = [[], []];
  await shareOut(
    examplePaths(locale),
    watched.map(({ page }) => page),
    async (page, path) => {
      await page.emulateMedia({ forcedColors: 'none' });
      await page.goto(site.address + path, { waitUntil: 'load' });
      if (path.includes('?q=')) await page.waitForSelector('[data-results] a');
      const distance = await page.evaluate(read);
      if (distance >= SEEN) moved.push(`${path}: ${distance.toFixed(4)}`);
      for (const finding of await look(page)) other.push(`${path}: ${finding}`);
    },
  );
  const cookies = await context.cookies();
  await context.close();
  return {
    requests: watched.flatMap(({ requests }) => requests),
    complaints: watched.flatMap(({ complaints }) => complaints),
    cookies,
    moved: moved.sort(),
    other: other.sort(),
  };
}

function expectQuiet({ requests, complaints, cookies }: Found): void {
  expect(requests.length).toBeGreaterThan(examplePaths('es').length);
  expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(cookies).toEqual([]);
}

/** Words are as long in one language as in the other, near enough: each is looked at in one width. */
describe('on the narrowest screen', () => {
  let found: Found;
  beforeAll(async () => {
    found = await visit('es', 320, async (page) => {
      const sizes = ['100%', '200%'];
      const overflows = await page.evaluate(overflowAt, sizes);
      return sizes.flatMap((size, index) => (overflows[index]! > 0 ? [`${overflows[index]} px too wide at ${size}`] : []));
    });
  }, 900_000);

  test('no kind of page asks another site for anything, sets a cookie or complains', () => {
    expectQuiet(found);
  });

  test('nothing moves while a page loads and is read', () => {
    expect(found.moved).toEqual([]);
  });

  test('no page scrolls sideways, also with text at twice its size', () => {
    expect(found.other).toEqual([]);
  });
});

describe('on a wide screen', () => {
  let found: Found;
  beforeAll(async () => {
    found = await visit('en', 1280, async (page) => {
      const moving = await page.evaluate(movingElements);
      await page.emulateMedia({ forcedColors: 'active' });
      const lost = await page.evaluate(lostShapes);
      return [...moving.map((element) => `moves by itself: ${element}`), ...lost.map((shape) => `lost on its ground: ${shape}`)];
    });
  }, 900_000);

  test('no kind of page asks another site for anything, sets a cookie or complains', () => {
    expectQuiet(found);
  });

  test('nothing moves while a page loads and is read', () => {
    expect(found.moved).toEqual([]);
  });

  test('nothing moves by itself, and with the colours that a reader forces all of a drawing stands out from its ground', () => {
    expect(found.other).toEqual([]);
  });
});
