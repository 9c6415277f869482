import type { OfflineData } from '#views/forms/sending.ts';
import { make } from '../search-dom.ts';
import { isKept, offlineCache } from './offline-cache.ts';

/** What a script imports, at once or when it comes to it; a name without a digest of its content is an example in some text. */
const IMPORTED = /(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+[.-][\w-]{8}\.js)["'`]/g;
/** What reads files of an office is heavy, and comes only when somebody hands one in. */
const LATER = 'read-office';

const addressOf = (element: Element) => new URL(element.getAttribute('src') ?? element.getAttribute('href')!, location.href).pathname;

/** What this page has loaded, here or through its scripts, as far as it is kept. */
function loaded({ site, files }: OfflineData): Set<string> {
  const elements = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(addressOf);
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = entries.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname);
  return new Set([...elements, ...files, ...own].filter((path) => isKept(site, path) && !path.endsWith('/')));
}

/** A file as this page has it: what is published is asked for again. @throws where it cannot be had */
async function fetched(path: string): Promise<Response> {
  const answer = await fetch(path, { cache: path.endsWith('.json') ? 'default' : 'force-cache' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Keeps this page with all that it needs; the page last, so that what is kept is whole. */
async function keepPage(data: OfflineData): Promise<void> {
  const cache = await caches.open(offlineCache(data.site.base));
  const needed = loaded(data);
  const without = new Set([LATER, ...data.without]);
  // A set that grows while it is walked: scripts bring those that they import.
  for (const path of needed) {
    const answer = await fetched(path);
    await cache.put(path, answer.clone());
    if (!path.endsWith('.js')) continue;
    for (const [, name] of (await answer.text()).matchAll(IMPORTED))
      if (!without.has(name!.replace(/\.[^.]+\.js$/, ''))) needed.add(path.slice(0, path.lastIndexOf('/') + 1) + name!);
  }
  await cache.put(location.pathname, await fetched(location.pathname));
  await clean(cache, data.site.base);
}

/** Takes away the files of earlier builds: those that no page that is kept names, nor any script that such a page needs. */
async function clean(cache: Cache, base: string): Promise<void> {
  const files = new Map<string, Request>();
  const waiting: Request[] = [];
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(`${base}_astro/`)) files.set(pathname.slice(pathname.lastIndexOf('/') + 1), request);
    else if (pathname.endsWith('/')) waiting.push(request);
  }
  for (let request = waiting.pop(); request; request = waiting.pop()) {
    const text = await (await cache.match(request))!.text();
    for (const [name, file] of files) {
      if (!text.includes(name)) continue;
      files.delete(name);
      waiting.push(file);
    }
  }
  for (const request of files.values()) await cache.delete(request);
}

/** When what opens the form without a connection is ready to do so. */
async function active({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  if (!worker) return;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error(worker.state));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Makes the form that it stands on work without a connection, and says when it does. */
class WorksOffline extends HTMLElement {
  readonly #data = JSON.parse(this.dataset.words!) as OfflineData;
  readonly #status = make('p', 'soft');
  readonly #without = make('p', 'notice', this.#data.offline.without);
  #forgotten = false;

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    for (const line of [this.#status, this.#without]) line.setAttribute('role', 'status');
    this.append(this.#without, this.#status);
    for (const change of ['online', 'offline']) addEventListener(change, this.#show);
    this.#show();
    void this.#keep();
  }

  disconnectedCallback(): void {
    for (const change of ['online', 'offline']) removeEventListener(change, this.#show);
  }

  readonly #show = (): void => {
    this.#without.hidden = navigator.onLine;
  };

  async #keep(): Promise<void> {
    const { worker, scope, offline } = this.#data;
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    try {
      await active(await navigator.serviceWorker.register(worker, { scope }));
      await keepPage(this.#data);
      if (!this.#forgotten) this.#say(offline.ready, true);
    } catch {
      // Without a connection nothing is fetched, and what was kept before is what is read now.
      if (navigator.serviceWorker?.controller && !navigator.onLine) this.#say(offline.ready, true);
      else this.#say(offline.unable, false);
    }
  }

  #say(text: string, removable: boolean): void {
    this.#status.textContent = text;
    if (!removable) return;
    const button = make('button', 'plain', this.#data.offline.forget);
    button.type = 'button';
    button.addEventListener('click', () => void this.#forget());
    this.#status.append(' ', button);
  }

  /** Takes the page and all others of the section from the device. */
  async #forget(): Promise<void> {
    const { site, offline } = this.#data;
    this.#forgotten = true;
    await caches.delete(offlineCache(site.base));
    for (const section of site.sections) {
      const registration = await navigator.serviceWorker.getRegistration(section);
      // The scope is looked at: where there is none of the section, that of the whole site would answer.
      if (registration && new URL(registration.scope).pathname === section) await registration.unregister();
    }
    this.#say(offline.forgotten, false);
    this.#status.tabIndex = -1;
    this.#status.focus();
  }
}

customElements.define('works-offline', WorksOffline);
