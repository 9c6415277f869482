import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
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
  /** Set where a phone shows the answer on the second screen only. */
  second?: true;
}

/** The table of docs/ten-second-test.md, in its order. */
const WAYS: readonly Way[] = [
  {
    question: 'What became of the promises about children?',
    clicks: { es: ['/etiquetas/children/'], en: ['/en/tags/children/'] },
    answer: '.finding',
  },
  {
    question: 'What became of the promises about women?',
    clicks: { es: ['/etiquetas/women/'], en: ['/en/tags/women/'] },
    answer: '.finding',
  },
  {
    question: 'What became of the promises about people sent back?',
    clicks: { es: ['/etiquetas/returned-people/'], en: ['/en/tags/returned-people/'] },
    answer: '.finding',
  },
  {
    question: 'Was the tripartite team of 2016 ever set up?',
    clicks: { es: ['/mecanismo/'], en: ['/en/mechanism/'] },
    answer: 'main tbody td',
    second: true,
  },
  {
    question: 'Is there a version that is easy to read?',
    clicks: { es: ['/lectura-facil/'], en: ['/en/easy-read/'] },
    answer: 'main p:not(.lead)',
  },
  {
    question: 'Which agreements do documents show as done?',
    clicks: { es: ['/rastro/hecho/'], en: ['/en/trail/done/'] },
    answer: '.items > li',
  },
  {
    question: 'Of which agreements was nothing found?',
    clicks: { es: ['/rastro/nada-encontrado/'], en: ['/en/trail/nothing-found/'] },
    answer: '.items > li',
  },
  {
    question: 'Which agreements are past their date?',
    clicks: { es: ['/acuerdos/plazo/fecha-pasada/'], en: ['/en/agreements/timeliness/date-passed/'] },
    answer: 'main .count',
  },
  {
    question: 'By how much did they miss it, as far as is known?',
    clicks: { es: ['/acuerdos/plazo/fecha-pasada/'], en: ['/en/agreements/timeliness/date-passed/'] },
    answer: '.items > li:not([hidden]) dd',
    second: true,
  },
  {
    question: 'What is due soon?',
    clicks: { es: ['/acuerdos/', '/acuerdos/plazo/vence-pronto/'], en: ['/en/agreements/', '/en/agreements/timeliness/due-soon/'] },
    answer: '.empty, main .count',
  },
  {
    question: 'What did Guatemala do of what it was asked?',
    clicks: { es: ['/paises/gt/'], en: ['/en/countries/gt/'] },
    answer: '.finding',
  },
  { question: 'Can I inform, and how?', clicks: { es: ['/contribuir/'], en: ['/en/contribute/'] }, answer: '.prose h2 + p' },
  {
    question: 'What must never be in a report?',
    clicks: { es: ['/contribuir/'], en: ['/en/contribute/'] },
    answer: '.prose h2 >> nth=1',
    second: true,
  },
  {
    question: 'What did civil society ask, and was it answered?',
    clicks: { es: ['/declaraciones/'], en: ['/en/statements/'] },
    answer: '.items > li .meta',
  },
  {
    question: 'How do I report an error?',
    clicks: { es: ['/contribuir/#correcciones'], en: ['/en/contribute/#corrections'] },
    answer: ':target',
  },
  { question: 'Which reports have been received?', clicks: { es: ['/reportes/'], en: ['/en/reports/'] }, answer: '.empty, .items > li' },
  {
    question: 'What is there for the report to the members?',
    clicks: { es: ['/escritorio/'], en: ['/en/desk/'] },
    answer: 'main h3',
  },
  { question: 'Are the rules of the mechanism in force?', clicks: { es: ['/mecanismo/'], en: ['/en/mechanism/'] }, answer: 'main .notice' },
  {
    question: 'How is a level computed, if a delegation asks?',
    clicks: { es: ['/metodologia/'], en: ['/en/methodology/'] },
    answer: 'main h2',
  },
  {
    question: 'What was asked of Belize, of which little is known?',
    clicks: { es: ['/paises/bz/'], en: ['/en/countries/bz/'] },
    answer: '.finding',
  },
  {
    question: 'Has any government informed, and how can mine?',
    clicks: { es: ['/autoevaluaciones/'], en: ['/en/self-assessments/'] },
    answer: '.empty, .items > li',
  },
  {
    question: 'How do I answer what is said about an agreement?',
    clicks: { es: ['/acuerdos/', '/acuerdos/d-04/'], en: ['/en/agreements/', '/en/agreements/d-04/'] },
    answer: '.voices > :first-child:has(a) h3',
    second: true,
  },
  {
    question: 'Which agreements name my country?',
    clicks: { es: ['/paises/sv/'], en: ['/en/countries/sv/'] },
    answer: 'main :is(tbody th, .items) a:is([href^="/acuerdos/"], [href^="/en/agreements/"])',
    second: true,
  },
  {
    question: 'When is the next meeting?',
    clicks: { es: ['/calendario/'], en: ['/en/calendar/'] },
    answer: '[aria-labelledby=proximo] :is(p, li)',
  },
  {
    question: 'What was agreed in 2016?',
    clicks: { es: ['/figuras/#year', '/acuerdos/anio/2016/'], en: ['/en/figures/#year', '/en/agreements/year/2016/'] },
    answer: '.items > li',
    second: true,
  },
  { question: 'How do you know?', clicks: { es: ['/metodologia/'], en: ['/en/methodology/'] }, answer: 'main .lead' },
  { question: 'How recent is what is known?', clicks: { es: ['/vigencia/'], en: ['/en/age/'] }, answer: 'main h3' },
  {
    question: 'Where can I take the data?',
    clicks: { es: ['/figuras/'], en: ['/en/figures/'] },
    answer: 'main a[href$=".csv"]',
    second: true,
  },
  {
    question: 'What does the site hold of my presidency?',
    clicks: { es: ['/presidencias/', '/presidencias/ppt-2026/'], en: ['/en/presidencies/', '/en/presidencies/ppt-2026/'] },
    answer: '.finding',
  },
];

const SCREENS = [
  { width: 1280, height: 800, javaScriptEnabled: true },
  { width: 360, height: 780, javaScriptEnabled: false },
] as const;

test('the document and the test ask the same questions', () => {
  const rows = readFileSync('docs/ten-second-test.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| .*\| [12] \| [12] \|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, , question, , , clicks, screen]) => [question, Number(clicks), Number(screen)])).toEqual(
    WAYS.map(({ question, clicks, second }) => [question, clicks.es.length, second ? 2 : 1]),
  );
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

/** Clicks the first link that leads there and can be seen; where all are in folds, opens the first first. */
async function follow(page: Page, href: string): Promise<void> {
  // A report of an error also carries the page it is about, between the path and the section.
  const [path, section] = href.split('#');
  const link = section ? `a[href^="${path}"][href$="#${section}"]` : `a[href="${path}"]`;
  const links = page.locator(`:is(main, footer, header nav) ${link}`);
  const seen = links.filter({ visible: true });
  if ((await seen.count()) === 0)
    await page
      .locator('details:not([open])', { has: page.locator(link) })
      .first()
      .locator('summary')
      .first()
      .click();
  await seen.first().click();
  await page.waitForURL(({ pathname, hash }) => pathname + hash === href);
}

describe.each(SCREENS)('at $width px', ({ width, height, javaScriptEnabled }) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await site.browser.newContext({ viewport: { width, height }, javaScriptEnabled });
    page = await context.newPage();
    page.setDefaultTimeout(4000);
  });
  afterAll(() => context.close());

  test.each(WAYS)('$question', async ({ clicks, answer, second }) => {
    const end = height * (second && !javaScriptEnabled ? 2 : 1);
    for (const locale of ['es', 'en'] as const) {
      await page.goto(site.address + (locale === 'es' ? '' : 'en/'));
      for (const href of clicks[locale]) await follow(page, href);
      const box = await page.locator(answer).first().boundingBox();
      expect(box, `${locale}: ${answer}`).not.toBeNull();
      expect(box!.y, `${locale}: ${answer}`).toBeGreaterThanOrEqual(0);
      expect(box!.y, `${locale}: ${answer}`).toBeLessThan(end);
    }
  });
});
