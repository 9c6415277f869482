import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemaps } from '#exports/sitemap.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { contextOf, ledger } from '#site/ledger.ts';
import { siteRoutes } from '#site/routes.ts';

/** Every page with its twin in the other language, from the same table that the pages are built from. */
export const getStaticPaths = (() => {
  const { siteUrl, basePath, asOf, demonstration, archived } = contextOf('es');
  // The demonstration asks not to be found: its map names nothing.
  const routes = demonstration ? [] : siteRoutes(ledger, asOf, archived);
  const pages = routes.map(({ locale, path }) => ({ address: siteUrl + basePath.slice(0, -1) + path, lang: LANG_TAGS[locale] }));
  const twins = pages.flatMap((_, index) => (index % LOCALES.length === 0 ? [pages.slice(index, index + LOCALES.length)] : []));
  return [...sitemaps(twins, siteUrl + basePath)].map(([name, xml]) => ({ params: { sitemap: name }, props: { xml } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml, { headers: { 'Content-Type': 'application/xml' } });
