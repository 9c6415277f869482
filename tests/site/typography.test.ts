import { expect, test } from 'vitest';
import { shownIn } from '../words/shown.ts';
import { MISSET } from '../words/typography.ts';
import { builtPages, SITE_DIR } from './built-site.ts';

function missetIn(html: string, locale: 'es' | 'en'): string[] {
  return shownIn(html, locale).flatMap((text) =>
    MISSET[locale]
      .filter(({ is }) => is.test(text))
      .map(({ is, write }) => `«${is.exec(text)![0]}» in «${text.trim().slice(0, 80)}»: ${write}`),
  );
}

test('numbers, ranges, money, quotations and full stops are set as the vocabulary says, on every page', () => {
  const pages = builtPages(SITE_DIR);
  expect(pages.length).toBeGreaterThan(1000);
  const found = pages.flatMap(({ path, html }) => missetIn(html, path.startsWith('/en/') ? 'en' : 'es').map((what) => `${path} ${what}`));
  expect(found.slice(0, 40)).toEqual([]);
});

test.each([
  ['es', '<body><p>De 2016-2020</p>'],
  ['es', '<body><p>hasta $12.000</p>'],
  ['es', '<body><p>Imagen (3,1\u00a0kB)</p>'],
  ['es', '<body><p>Imagen (3.1 kB)</p>'],
  ['es', '<body><p>el plan &quot;anual&quot;</p>'],
  ['es', '<body><img alt="¿Quién responde">'],
  ['en', '<body><p>Dominican Rep.. The agreements</p>'],
  ['en', '<body><p>the «annual» plan</p>'],
] as const)('what is set otherwise is found: %s %s', (locale, html) => {
  expect(missetIn(html, locale)).not.toEqual([]);
});

test.each([
  [
    'es',
    '<body><p>«Plan», 2016–2020, S003, D-04, <code>"a"</code>, hasta USD\u00a01,000 (3.1\u00a0kB). Ley 139-97. <q lang="en">the “plan”</q></p>',
  ],
  ['en', '<body><p>The “plan”, 17–18 November, 1,010 cases… <b lang="es">«anual»</b></p>'],
] as const)('what is set as it should be is let through: %s', (locale, html) => {
  expect(missetIn(html, locale)).toEqual([]);
});
