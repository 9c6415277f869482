import { expect, test } from 'vitest';
import { withAcronyms } from '#components/text/acronyms.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { acronymsOf } from '#views/acronyms.ts';
import { createContext } from '#views/context.ts';
import { builtPages, SITE_DIR } from './built-site.ts';

/** Cards for other sites are a picture of one page: a line of numbers without room for names. */
const CARD = /\/(?:tarjeta|card)\/$/;

test('every page says in full each acronym of the glossary where it uses it first', () => {
  const { ledger } = loadLedger('content');
  const known = (locale: 'es' | 'en') => acronymsOf(createContext({ ledger, locale, asOf: '2026-11-29', basePath: '/', siteUrl: '' }));
  const acronyms = { es: known('es'), en: known('en') };
  let expanded = 0;
  const left: string[] = [];
  for (const { path, html } of builtPages(SITE_DIR)) {
    if (CARD.test(path)) continue;
    const locale = path.startsWith('/en/') ? 'en' : 'es';
    const main = html.slice(html.indexOf('</nav>', html.indexOf('<main')), html.lastIndexOf('</main>'));
    if (main.includes('<abbr title=')) expanded++;
    const again = withAcronyms(main, acronyms[locale], locale);
    if (again !== main) left.push(path);
  }
  expect(left.slice(0, 20)).toEqual([]);
  expect(expanded).toBeGreaterThan(1000);
});
