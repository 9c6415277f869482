import { filled } from '#domain/text/filled.ts';
import type { SaveData } from '#views/save.ts';
import { cacheName, missingPlace, savedCopies } from './copies.ts';
import { make } from './search-dom.ts';

/** Requests at a time: a phone on a slow line is not to be blocked. */
const AT_ONCE = 4;
/** What a script of a build imports before it runs, beside itself. */
const IMPORTED = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Saves pages of the site for reading without a connection, lists what is saved and deletes it. Nothing happens unasked. */
class SaveCopy extends HTMLElement {
  readonly #data = JSON.parse(this.dataset.save!) as SaveData;
  readonly #form = this.querySelector('form')!;
  readonly #status = this.querySelector('[role=status]')!;
  readonly #button = this.#form.querySelector('button')!;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in globalThis)) {
      this.#say(this.#data.words.unable);
      this.#form.hidden = true;
      return;
    }
    this.#form.addEventListener('change', () => this.#showSize());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save();
    });
    this.#showSize();
    void this.#list();
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #size(bytes: number): string {
    const [value, unit] = bytes < 1e6 ? [Math.round(bytes / 1e4) * 10, 'kB'] : [Math.round(bytes / 1e5) / 10, 'MB'];
    return `${value.toLocaleString(this.#data.lang)} ${unit}`;
  }

  #day(time: number): string {
    return new Date(time).toLocaleDateString(this.#data.lang, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  get #chosen(): SaveData['sets'][number] {
    const { value } = this.querySelector('select')!;
    return this.#data.sets.find(({ id }) => id === value)!;
  }

  #showSize(): void {
    const { pages } = this.#chosen;
    const { page, words } = this.#data;
    const [download, stored] = [this.#size(pages.length * page.download), this.#size(pages.length * page.stored)];
    this.querySelector('[data-part=size]')!.textContent = filled(words.size, { pages: pages.length, download, stored });
  }

  /** All pages of the set or nothing; the copy that it replaces goes last. */
  async #save(): Promise<void> {
    const { words, base, lang } = this.#data;
    const { id, pages } = this.#chosen;
    const set = `${lang.slice(0, 2)}/${id}`;
    const saved = Date.now();
    const unfinished = cacheName(base, set, -saved);
    const finished = cacheName(base, set, saved);
    this.#button.disabled = true;
    try {
      const bytes = await this.#fill(await caches.open(unfinished), pages, set, saved);
      await this.#rename(unfinished, finished);
      await navigator.serviceWorker.register(`${base}copia.js`, { scope: base });
      for (const copy of await savedCopies(base)) if (copy.set === set && copy.cache !== finished) await caches.delete(copy.cache);
      this.#say(filled(words.saved, { pages: pages.length, stored: this.#size(bytes) }));
    } catch {
      await Promise.all([unfinished, finished].map((name) => caches.delete(name)));
      this.#say(words.failed);
    }
    this.#button.disabled = false;
    this.#button.focus();
    await this.#list();
  }

  async #rename(from: string, to: string): Promise<void> {
    const [source, target] = [await caches.open(from), await caches.open(to)];
    for (const request of await source.keys()) await target.put(request, (await source.match(request))!);
    await caches.delete(from);
  }

  /** @returns how many bytes were put there */
  async #fill(cache: Cache, pages: readonly string[], set: string, saved: number): Promise<number> {
    const { words, base, missing } = this.#data;
    const needed = new Set<string>();
    let bytes = 0;
    let done = 0;
    const waiting = [...pages];
    const work = async () => {
      for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
        const html = await this.#page(page, saved, needed);
        bytes += html.length;
        await cache.put(page, this.#response(html));
        if (page === missing) await cache.put(missingPlace(base, set), this.#response(html));
        this.#say(filled(words.saving, { done: (done += 1), pages: pages.length }));
      }
    };
    // One page that is refused ends the whole, and nobody goes on saving, or saying so, after that was said.
    const ended = await Promise.allSettled(
      Array.from({ length: AT_ONCE }, () =>
        work().catch((error: unknown) => {
          waiting.length = 0;
          throw error;
        }),
      ),
    );
    const refused = ended.find((end) => end.status === 'rejected');
    if (refused) throw new Error('a page was refused', { cause: refused.reason });
    // A set that grows while it is walked: scripts bring those that they import at once.
    for (const file of needed) {
      const answer = await this.#fetch(file);
      await cache.put(file, answer.clone());
      if (!file.endsWith('.js')) continue;
      for (const [, name] of (await answer.text()).matchAll(IMPORTED)) needed.add(file.slice(0, file.lastIndexOf('/') + 1) + name!);
    }
    return bytes;
  }

  #response(html: string): Response {
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }

  async #fetch(path: string): Promise<Response> {
    const answer = await fetch(path, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer;
  }

  /** A page with the day of the copy on top. @param needed gathers its styles and scripts */
  async #page(path: string, saved: number, needed: Set<string>): Promise<string> {
    const answer = await this.#fetch(path);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const element of page.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]'))
      needed.add(element.getAttribute('href') ?? element.getAttribute('src')!);
    const band = make('p', 'notice copied', filled(this.#data.words.band, { day: this.#day(saved) }));
    page.querySelector('header')?.before(page.importNode(band, true));
    return `<!doctype html>${page.documentElement.outerHTML}`;
  }

  async #list(): Promise<void> {
    const { words, base, sets, lang } = this.#data;
    const own = (await savedCopies(base)).filter(({ set }) => set.startsWith(`${lang.slice(0, 2)}/`));
    const items = own.map(({ cache, set, saved }) => {
      const item = make('li');
      const name = sets.find(({ id }) => set.endsWith(`/${id}`))?.name ?? set;
      const text = filled(words.copy, { name, day: this.#day(saved) });
      const button = make('button', 'plain', words.remove);
      button.type = 'button';
      button.setAttribute('aria-label', `${words.remove}: ${text}`);
      button.addEventListener('click', () => void this.#remove(cache));
      item.append(make('span', '', text), ' ', button);
      return item;
    });
    this.querySelector('[data-part=copies]')!.replaceChildren(...(items.length === 0 ? [make('li', '', words.none)] : items));
  }

  /** With the last copy goes what would serve it. */
  async #remove(cache: string): Promise<void> {
    const { words, base } = this.#data;
    await caches.delete(cache);
    if ((await savedCopies(base)).length === 0) await (await navigator.serviceWorker.getRegistration(base))?.unregister();
    this.#say(words.removed);
    await this.#list();
    document.getElementById('copias')!.focus();
  }
}

customElements.define('save-copy', SaveCopy);
