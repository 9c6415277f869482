import type { APIRoute } from 'astro';
import { offlineWorker } from '#addresses/offline.ts';
import worker from '#client/forms/offline-worker.ts?worker&url';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { contextOf } from '#site/ledger.ts';
import { offlineSite } from '#views/forms/sending.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { offline: offlineWorker(locale).replace(/^\/|\.js$/g, '') } }));

/** What opens the forms of one language without a connection, inside the section that it serves. */
export const GET: APIRoute = () => {
  const site = offlineSite(contextOf('es'));
  return new Response(`self.site = ${JSON.stringify(site)};\nimportScripts(${JSON.stringify(worker)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
