import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every address of the sitemap of the built site, without the slash at its beginning. */
export function sitemapPaths(folder = process.env.SITE_DIR ?? 'dist'): string[] {
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname.slice(1));
}

/** The text of every page of the sitemap, by its address. */
export function pagesOfSitemap(folder = process.env.SITE_DIR ?? 'dist'): Map<string, string> {
  return new Map(sitemapPaths(folder).map((path) => [path, readFileSync(join(folder, path, 'index.html'), 'utf8')]));
}

/** All style sheets of the site, one after the other. */
export function stylesOfSite(folder = process.env.SITE_DIR ?? 'dist'): string {
  return globSync('_astro/*.css', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
