import type { OfflineSite } from '#views/forms/sending.ts';
import { copiedPage } from '../copies.ts';
import { isKept, offlineCache, outdatedCaches } from './offline-cache.ts';

/** As much of the scope of a service worker as is used here, and what the script at its address says of the site. */
interface WorkerScope {
  site: OfflineSite;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(
    type: 'fetch',
    act: (event: { request: Request; respondWith(answer: Promise<Response>): void; waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
}

const scope = globalThis as unknown as WorkerScope;
const { site } = scope;
const isPage = ({ mode }: Request) => mode === 'navigate';

/** What was kept of a form; of another page, the copy that the reader saved on purpose, which bears its day. */
async function kept(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(offlineCache(site.base));
  return (
    (await cache.match(request.url, { ignoreSearch: isPage(request) })) ?? (isPage(request) ? copiedPage(site.base, request) : undefined)
  );
}

/** Puts a file where the page keeps its own, unless the reader has taken all that away. */
async function keep(request: Request, response: Response): Promise<void> {
  const name = offlineCache(site.base);
  if (await caches.has(name)) await (await caches.open(name)).put(request.url, response);
}

/** What the network answers is what is shown, whatever it says; what is kept takes its place only where there is no answer. */
async function answer(request: Request, also: (done: Promise<unknown>) => void): Promise<Response> {
  try {
    const response = await fetch(request);
    // Pages are kept by themselves, last of all that they need, so that what is kept is whole.
    if (response.ok && !isPage(request)) also(keep(request, response.clone()).catch(() => undefined));
    return response;
  } catch (failure) {
    const saved = await kept(request);
    if (saved) return saved;
    throw failure;
  }
}

async function takeOver(): Promise<void> {
  for (const name of await outdatedCaches(site.base)) await caches.delete(name);
  await scope.clients.claim();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && origin === location.origin && isKept(site, pathname))
    event.respondWith(answer(request, (done) => event.waitUntil(done)));
});
