import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives axe to the page that is open. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** Rules of axe that look at colours alone; what breaks another rule does so in every theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Rules that look at the whole drawn page, and take half of the time. */
const DRAWN = [...COLOURS, 'target-size'];

/** Rules of axe that look at a whole page: its landmarks and headings, and what refers to what. Others look at an element where it stands. */
const OF_PAGES = [
  ...['heading-order', 'page-has-heading-one', 'landmark-unique', 'landmark-one-main', 'landmark-no-duplicate-main'],
  ...['landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-banner-is-top-level'],
  ...['landmark-contentinfo-is-top-level', 'landmark-main-is-top-level', 'landmark-complementary-is-top-level'],
  ...['region', 'bypass', 'skip-link', 'document-title', 'html-has-lang', 'duplicate-id-aria', 'aria-valid-attr-value'],
  ...['label', 'form-field-multiple-labels', 'accesskeys'],
];

const without = (rules: readonly string[]) => Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
const RULES = {
  all: { runOnly: TAGS },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  drawn: { runOnly: { type: 'rule', values: DRAWN } },
  'of pages': { runOnly: { type: 'rule', values: OF_PAGES } },
  'not drawn': { runOnly: TAGS, rules: without(DRAWN) },
} as const;

/** Opens what a page folds away: what is not drawn is not looked at. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true;
  });
}

/** What some rules of axe find on the open page to which it was given, one line for each rule that is broken. */
export async function runAxe(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  await openFolds(page);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run({ ...options, resultTypes: ['violations'] }),
    RULES[rules] as axe.RunOptions,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Puts the text of another page of the site in the place of the open one. No script of it runs, and styles of both stay loaded. */
export async function putInPlace(page: Page, html: string): Promise<void> {
  await page.evaluate(async (text) => {
    const [root, other] = [document.documentElement, new DOMParser().parseFromString(text, 'text/html')];
    const stylesIn = (place: ParentNode) => [...place.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const addressOf = (link: HTMLLinkElement) => link.getAttribute('href');
    const wanted = stylesIn(other).map(addressOf);
    const kept = stylesIn(document).filter((link) => wanted.includes(addressOf(link)));
    const present = kept.map(addressOf);
    for (const link of stylesIn(other)) if (present.includes(addressOf(link))) link.remove();
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const { name, value } of other.documentElement.attributes) root.setAttribute(name, value);
    for (const node of [...document.head.childNodes]) if (!kept.some((link) => link === node)) node.remove();
    document.head.append(...other.head.childNodes);
    document.body.replaceWith(document.adoptNode(other.body));
    await Promise.all(stylesIn(document).map((link) => link.sheet ?? new Promise((loaded) => link.addEventListener('load', loaded))));
  }, html);
}

/**
 * Takes out of the open page what only repeats: of rows and items that come one after the other and differ in nothing but words
 * and addresses, three stay. What is found on one of them is found on the next.
 */
export const shortenLists = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kept = 3;
    const formOf = (element: Element) =>
      element.outerHTML.replace(/>[^<]+</g, '>…<').replace(/ (?!class|type|role|hidden|open|lang)[a-z-]+="[^"]+"/g, '');
    for (const list of document.querySelectorAll('ul, ol, dl, tbody, svg')) {
      let [before, alike] = ['', 0];
      for (const item of list.children.length > kept ? [...list.children] : []) {
        const form = formOf(item);
        alike = form === before ? alike + 1 : 1;
        before = form;
        if (alike > kept) item.remove();
      }
    }
  });

/** Where every element of the open page stands and whether it is seen, in a short form that can be compared. */
export const layoutOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let sum = 0;
    for (const element of document.querySelectorAll('*')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      for (const sign of `${x} ${y} ${width} ${height} ${getComputedStyle(element).visibility}`) sum = (sum * 31 + sign.charCodeAt(0)) | 0;
    }
    return sum;
  });

/** What is seen of the open page: each element with its number on the page, and what decides its colours, without its words. */
export const seenOn = (page: Page): Promise<Map<number, string>> =>
  page
    .evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element, index): [number, string][] => {
        const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
        const styled = (item: Element | null): string => (item ? `${item.localName}.${item.getAttribute('class') ?? ''}` : '');
        const place = [element, element.parentElement, element.parentElement?.parentElement ?? null].map(styled);
        return isSeen ? [[index, place.join(' < ')]] : [];
      }),
    )
    .then((seen) => new Map(seen));

/** What axe finds on the page that is open. */
export async function axeFaults(page: Page): Promise<string[]> {
  await loadAxe(page);
  return runAxe(page);
}

/** As many pages as the machine can read at once. */
export function openPages(context: BrowserContext): Promise<Page[]> {
  return Promise.all(Array.from({ length: availableParallelism() }, () => context.newPage()));
}

/** Shares work among so many open pages; the order in which they are done does not matter. */
export async function shareOut<T>(
  items: readonly T[],
  pages: readonly Page[],
  task: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    pages.map(async (page) => {
      for (const item of waiting) await task(page, item);
    }),
  );
}
