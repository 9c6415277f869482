import type { APIRoute } from 'astro';
import worker from '#client/copy-worker.ts?worker&url';

/** What serves saved copies, at the root of the site, since it serves only what stands below its own address. */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(worker)});\n`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
