import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Way {
  question: string;
  /** Where each click leads, in Spanish and in English. */
  clicks: { es: readonly string[]; en: readonly string[] };
  /** What holds the answer on the last page. */
  answer: string;
}

/** The table of docs/ten-second-test.md, in its order. */
const WAYS: readonly Way[] = [
  {
    question: 'Was the tripartite team of 2016 ever set up?',
    clicks: { es: ['/acuerdos/', '/acuerdos/d-04/'], en: ['/en/agreements/', '/en/agreements/d-04/'] },
    answer: '.voices .verdict',
  },
  {
    question: 'Which agreements do documents show as done?',
    clicks: { es: ['/rastro/hecho/'], en: ['/en/trail/done/'] },
    answer: '.items > li',
  },
  {
    question: 'How do I write a report, and what must not be in it?',
    clicks: { es: ['/contribuir/'], en: ['/en/contribute/'] },
    answer: '.prose h2',
  },
  {
    question: 'Of which agreements was nothing found?',
    clicks: { es: ['/rastro/nada-encontrado/'], en: ['/en/trail/nothing-found/'] },
    answer: '.items > li',
  },
  { question: 'Which reports have been received?', clicks: { es: ['/reportes/'], en: ['/en/reports/'] }, answer: '.empty, .items > li' },
  {
    question: 'Of which agreements did the date pass?',
    clicks: { es: ['/acuerdos/plazo/fecha-pasada/'], en: ['/en/agreements/timeliness/date-passed/'] },
    answer: '.items > li:not([hidden]) .tag.date-passed',
  },
  {
    question: 'How is a level computed, if a delegation asks?',
    clicks: { es: ['/metodologia/'], en: ['/en/methodology/'] },
    answer: 'main h2',
  },
  {
    question: 'Which agreements name my country?',
    clicks: { es: ['/paises/sv/'], en: ['/en/countries/sv/'] },
    answer: 'main :is(tbody th, .items) a:is([href^="/acuerdos/"], [href^="/en/agreements/"])',
  },
  {
    question: 'How do I answer what is said about an agreement?',
    clicks: { es: ['/acuerdos/', '/acuerdos/d-04/'], en: ['/en/agreements/', '/en/agreements/d-04/'] },
    answer: '.voices > :first-child:has(a) h3',
  },
];

const SCREENS = [
  { width: 1280, screens: 1 },
  { width: 360, screens: 2 },
] as const;
const HEIGHT = 800;

test('the document and the test ask the same questions', () => {
  const rows = readFileSync('docs/ten-second-test.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (?:The public|Civil|Secret|Govern)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, , question, , , clicks]) => [question, Number(clicks)])).toEqual(
    WAYS.map(({ question, clicks }) => [question, clicks.es.length]),
  );
});

describe.each(SCREENS)('at $width px', ({ width, screens }) => {
  test.each(WAYS)('$question', async ({ clicks, answer }) => {
    const page = await site.browser.newPage({ viewport: { width, height: HEIGHT } });
    for (const locale of ['es', 'en'] as const) {
      await page.goto(site.address + (locale === 'es' ? '' : 'en/'));
      expect(clicks[locale].length).toBeLessThanOrEqual(2);
      for (const href of clicks[locale]) {
        await page.locator(`:is(main, footer, header nav) a[href="${href}"]`).first().click();
        await page.waitForURL(site.address.slice(0, -1) + href);
      }
      await page.evaluate(() => scrollTo(0, 0));
      const box = await page.locator(answer).first().boundingBox();
      expect(box, `${locale}: ${answer}`).not.toBeNull();
      expect(box!.y, `${locale}: ${answer}`).toBeLessThan(screens * HEIGHT);
    }
    await page.close();
  });
});
