import { escapeXml } from './xml.ts';

/** A page in one language: its absolute address and the tag of the language. */
export interface SitemapPage {
  address: string;
  lang: string;
}

/** Addresses that a map may have at the most, and that one has here, with its twins whole (sitemaps.org). */
const MOST = 50_000;
const EACH = 40_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The map of a site (sitemaps.org): every page, each with its twins in the other languages. */
export function toSitemap(pages: readonly (readonly SitemapPage[])[]): string {
  const urls = pages.flatMap((twins) => {
    const links = twins
      .map(({ lang, address }) => `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${escapeXml(address)}"/>`)
      .join('');
    return twins.map(({ address }) => `<url><loc>${escapeXml(address)}</loc>${links}</url>`);
  });
  return `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

function toIndex(addresses: readonly string[]): string {
  const maps = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`);
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${maps.join('\n')}\n</sitemapindex>\n`;
}

/**
 * The maps of a site by their names: one, or where it has more pages than one may list, one that names the others.
 *
 * @param root absolute address of the folder in which they stand, with a slash at its end
 */
export function sitemaps(pages: readonly (readonly SitemapPage[])[], root: string): Map<string, string> {
  const count = pages.reduce((sum, { length }) => sum + length, 0);
  if (count <= MOST) return new Map([['sitemap', toSitemap(pages)]]);
  const each = Math.floor((pages.length * EACH) / count);
  const parts = Array.from(
    { length: Math.ceil(pages.length / each) },
    (_, at) => [`sitemap-${at + 1}`, toSitemap(pages.slice(at * each, (at + 1) * each))] as const,
  );
  return new Map([['sitemap', toIndex(parts.map(([name]) => `${root}${name}.xml`))], ...parts]);
}
