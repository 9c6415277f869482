import type { APIRoute } from 'astro';
import { contextOf } from '#site/ledger.ts';

export const GET: APIRoute = () => {
  const { siteUrl, basePath, demonstration } = contextOf('es');
  if (demonstration) return new Response('User-agent: *\nDisallow: /\n');
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${siteUrl}${basePath}sitemap.xml\n`);
};
