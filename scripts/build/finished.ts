import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './checksums.ts';

/** Files without which a site is no site. */
const ESSENTIAL = ['index.html', 'en/index.html', '404.html', 'sitemap.xml', 'robots.txt', 'buscar/index.html', 'en/search/index.html'];
const LOADED = /<(?:link|script)[^>]*\s(?:href|src)="([^"]+)"/g;
const NEEDED = /\.(?:css|js)$/;

/** A part of the site that was made and is not there, or is empty: where, and what. */
export interface Gap {
  file: string;
  neededBy: string;
}

/**
 * What is missing in a built site: essential files, pages that its sitemap names, and styles and scripts that its pages load.
 *
 * @param basePath with both slashes
 */
export function gapsIn(folder: string, basePath: string): Gap[] {
  const files = new Map(filesOf(folder).map((file) => [file, statSync(join(folder, file)).size]));
  const isThere = (file: string) => (files.get(file) ?? 0) > 0;
  const gaps = new Map<string, string>();
  const need = (file: string, neededBy: string) => {
    if (!isThere(file) && !gaps.has(file)) gaps.set(file, neededBy);
  };
  const below = (path: string) => decodeURI(path.startsWith(basePath) ? path.slice(basePath.length) : path.replace(/^\//, ''));
  for (const file of ESSENTIAL) need(file, 'site');
  const needMapped = (map: string): void => {
    if (!isThere(map)) return;
    for (const [, address] of readFileSync(join(folder, map), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)) {
      const path = below(new URL(address!.replaceAll('&amp;', '&')).pathname);
      // Of a large site the map names others, which name the pages.
      const isMap = path.endsWith('.xml');
      need(isMap ? path : `${path}index.html`, map);
      if (isMap) needMapped(path);
    }
  };
  needMapped('sitemap.xml');
  for (const file of files.keys()) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    const loaded = [...html.matchAll(LOADED)]
      .map(([, address]) => address!.replace(/[?#].*$/, ''))
      .filter((address) => NEEDED.test(address));
    if (!loaded.some((address) => address.endsWith('.css'))) gaps.set(`${file} (css)`, file);
    for (const address of loaded) if (address.startsWith('/')) need(below(address), file);
  }
  return [...gaps].map(([file, neededBy]) => ({ file, neededBy }));
}
