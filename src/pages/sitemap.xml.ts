import type { APIRoute } from 'astro';
import { escapeXml } from '#exports/xml.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { contextOf, ledger } from '#site/ledger.ts';
import { siteRoutes } from '#site/routes.ts';

/** Every page with its twin in the other language, from the same table that the pages are built from. */
export const GET: APIRoute = () => {
  const { siteUrl, basePath, demonstration } = contextOf('es');
  const absolute = (path: string) => escapeXml(siteUrl + basePath.slice(0, -1) + path);
  // The demonstration asks not to be found: its map names nothing.
  const routes = demonstration ? [] : siteRoutes(ledger);
  const urls: string[] = [];
  for (let index = 0; index < routes.length; index += LOCALES.length) {
    const twins = routes.slice(index, index + LOCALES.length);
    const links = twins
      .map(({ locale, path }) => `<xhtml:link rel="alternate" hreflang="${LANG_TAGS[locale]}" href="${absolute(path)}"/>`)
      .join('');
    for (const { path } of twins) urls.push(`<url><loc>${absolute(path)}</loc>${links}</url>`);
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
