import { missingPlace, savedCopies } from './copies.ts';

/** As much of the scope of a service worker as is used here. */
interface WorkerScope {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'fetch', act: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const base = new URL(scope.registration.scope).pathname;

/** The newest copy of what was asked for; for a page that no copy holds, the one that says so. */
async function fromCopy({ url, mode }: Request): Promise<Response | undefined> {
  const copies = await savedCopies(base);
  for (const { cache } of copies) {
    const saved = await (await caches.open(cache)).match(url, { ignoreSearch: true });
    if (saved) return saved;
  }
  if (mode !== 'navigate') return undefined;
  const english = new URL(url).pathname.startsWith(`${base}en/`);
  const own = copies.find(({ set }) => set.startsWith('en') === english) ?? copies[0];
  return own && (await caches.open(own.cache)).match(missingPlace(base, own.set));
}

/** What the network answers is what is shown, whatever it says; a copy takes its place only where there is no answer. */
async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const saved = await fromCopy(request);
    if (saved) return saved;
    throw failure;
  }
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});
