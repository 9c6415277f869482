import type { APIRoute } from 'astro';
import { contextOf } from '#site/ledger.ts';

export const GET: APIRoute = () => {
  const { siteUrl, basePath } = contextOf('es');
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${siteUrl}${basePath}sitemap.xml\n`);
};
