import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveStatic } from '../../scripts/static-server.ts';
import type { SearchDocument } from '../../src/search/engine/search-document.ts';
import type { Contender } from './finder.ts';

const FOUND = 10;

/** The same texts for every peer. */
function texts({ title, code, codes, names, summary, body }: SearchDocument): Record<string, string> {
  return { title, codes: [code, codes].filter(Boolean).join(' '), names, summary: summary.join(' '), body: body.join(' ') };
}

/** Fuse.js alone, over all texts, with the options its documentation gives for long texts in several words. */
export const plainFuse: Contender = {
  name: 'Fuse.js',
  open(documents) {
    const fuse = new Fuse(
      documents.map((document) => ({ id: document.id, ...texts(document) })),
      {
        keys: [
          { name: 'title', weight: 5 },
          { name: 'codes', weight: 4 },
          { name: 'names', weight: 2 },
          { name: 'summary', weight: 2 },
          { name: 'body', weight: 1 },
        ],
        ignoreDiacritics: true,
        ignoreLocation: true,
        threshold: 0.3,
        minMatchCharLength: 2,
        useTokenSearch: true,
        tokenMatch: 'all',
      },
    );
    return Promise.resolve((query) => Promise.resolve(fuse.search(query, { limit: FOUND }).map(({ item }) => item.id)));
  },
};

/** MiniSearch alone, with the options its documentation recommends, and accents folded. */
export const plainMiniSearch: Contender = {
  name: 'MiniSearch',
  open(documents) {
    const index = new MiniSearch({
      fields: ['title', 'codes', 'names', 'summary', 'body'],
      processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 5, codes: 4, names: 2, summary: 2 } },
    });
    index.addAll(documents.map((document) => ({ id: document.id, ...texts(document) })));
    return Promise.resolve((query) =>
      Promise.resolve(
        index
          .search(query)
          .slice(0, FOUND)
          .map(({ id }) => id as string),
      ),
    );
  },
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes a Pagefind index of the documents into a folder: a page each, its title as heading, so that its weights apply. */
export async function writePagefind(documents: readonly SearchDocument[], locale: string, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  if (!index) throw new Error(errors.join('\n'));
  for (const document of documents) {
    const { title, codes, names, summary, body } = texts(document) as Record<string, string>;
    const content = `<html lang="${locale}"><body><h1>${escaped(title!)}</h1><p>${escaped(codes!)}</p><p>${escaped(names!)}</p><p>${escaped(summary!)}</p><p>${escaped(body!)}</p></body></html>`;
    await index.addHTMLFile({ url: `/${document.id}`, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
}

interface PagefindModule {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const closers: (() => Promise<void>)[] = [];

/** Pagefind in a browser, as it is meant to run. */
export const plainPagefind: Contender = {
  name: 'Pagefind',
  async open(documents, locale) {
    const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
    await writePagefind(documents, locale, folder);
    const { server, address } = await serveStatic(folder, '/', 0);
    const browser = await launchChromium();
    closers.push(async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const page = await browser.newPage();
    await page.goto(`${address}pagefind/pagefind-entry.json`);
    return (query) =>
      page.evaluate(
        async ([text, most]) => {
          const path = '/pagefind/pagefind.js';
          const engine = (await import(path)) as PagefindModule;
          const { results } = await engine.search(text);
          const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
          return data.map(({ url }) => url.replace(/^\//, ''));
        },
        [query, FOUND] as const,
      );
  },
};

export async function closePeers(): Promise<void> {
  for (const close of closers.splice(0)) await close();
  await pagefind.close();
}
