import { escapeXml } from './xml.ts';

/** A page in one language: its absolute address and the tag of the language. */
export interface SitemapPage {
  address: string;
  lang: string;
}

/** The map of a site (sitemaps.org): every page, each with its twins in the other languages. */
export function toSitemap(pages: readonly (readonly SitemapPage[])[]): string {
  const urls = pages.flatMap((twins) => {
    const links = twins
      .map(({ lang, address }) => `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${escapeXml(address)}"/>`)
      .join('');
    return twins.map(({ address }) => `<url><loc>${escapeXml(address)}</loc>${links}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}
