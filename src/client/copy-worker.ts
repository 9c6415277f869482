import { copiedPage } from './copies.ts';

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

/** What the network answers is what is shown, whatever it says; a copy takes its place only where there is no answer. */
async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const saved = await copiedPage(base, request);
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
