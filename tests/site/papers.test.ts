import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { paperFilePath, pathOf } from '#addresses/paths.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { readSettings } from '#site/settings.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { createContext } from '#views/context.ts';
import { paperOf, paperOffers } from '#views/papers/registry.ts';
import { textsOf, wordOf } from '../papers/desk.ts';
import { SITE_DIR } from './built-site.ts';

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** All words of an element in their order, every blank one space. */
function wordsIn(node: Node): string {
  const text = (own: Node): string => (own.nodeName === '#text' ? own.value! : (own.childNodes ?? []).map(text).join(' '));
  return text(node).replaceAll(/[\s\u00a0]+/g, '');
}

function articleOf(html: string): Node {
  const find = (node: Node): Node | undefined =>
    node.attrs?.some(({ name, value }) => name === 'class' && value === 'paper')
      ? node
      : (node.childNodes ?? []).map(find).find((found) => found !== undefined);
  return find(parse(html) as unknown as Node)!;
}

const squeezed = (text: string) => text.replaceAll(/[\s\u00a0]+/g, '');

/** Of each kind in each language so many are looked at. */
const OF_A_KIND = 2;

test('a paper says the same on its page and in its Word file, each text in order', async () => {
  const asOf = /<time datetime="(\d{4}-\d\d-\d\d)"/.exec(readFileSync(join(SITE_DIR, 'index.html'), 'utf8'))![1]!;
  const settings = readSettings({ ...process.env, AS_OF: asOf }, new Date());
  const ledger = ledgerAsOf(loadLedger(settings.contentDir).ledger, asOf);
  for (const locale of LOCALES) {
    const context = createContext({ ...settings, ledger, locale });
    const kinds = Map.groupBy(paperOffers(context), ({ paper }) => paper);
    for (const offer of [...kinds.values()].flatMap((offers) => offers.slice(0, OF_A_KIND))) {
      const paper = paperOf(context, offer);
      const file = join(SITE_DIR, paperFilePath(locale, offer));
      expect(readFileSync(file).equals(await wordOf(paper)), file).toBe(true);
      const page = join(SITE_DIR, pathOf(locale, { to: 'paper', paper: offer.paper, id: offer.id }), 'index.html');
      expect(existsSync(page), page).toBe(offer.hasPage);
      if (!offer.hasPage) continue;
      const said = wordsIn(articleOf(readFileSync(page, 'utf8')));
      let at = 0;
      for (const text of textsOf(paper)) {
        const found = said.indexOf(squeezed(text), at);
        expect(found, `${page}: ${text}`).toBeGreaterThanOrEqual(at);
        at = found;
      }
    }
  }
});
