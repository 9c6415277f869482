import type { Finder, SearchDocument } from './fuse-search.ts';

const QUERY_MAX_LENGTH = 200;
const SHOWN = 40;
const WAIT_MS = 120;

/** Search as you type over the whole record; the query is kept in the address. Everything is written as text, never as HTML. */
class RecordSearch extends HTMLElement {
  #finder: Promise<Finder> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #results!: HTMLElement;

  connectedCallback(): void {
    this.#input = this.querySelector('input')!;
    this.#status = this.querySelector('[data-status]')!;
    this.#results = this.querySelector('[data-results]')!;
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), WAIT_MS);
    });
    this.addEventListener('keydown', (event) => this.#walk(event));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value.trim() !== '') void this.#search();
    else this.#show([], '');
  }

  async #load(): Promise<Finder> {
    const [response, { createFinder }] = await Promise.all([fetch(this.dataset.index!), import('./fuse-search.ts')]);
    if (!response.ok) throw new Error(String(response.status));
    return createFinder((await response.json()) as SearchDocument[]);
  }

  async #search(): Promise<void> {
    const typed = this.#input.value;
    const query = typed.trim().slice(0, QUERY_MAX_LENGTH);
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    if (query === '') return this.#show([], '');
    if (!this.#finder) this.#status.textContent = this.dataset.loading!;
    this.#finder ??= this.#load();
    let find: Finder;
    try {
      find = await this.#finder;
    } catch {
      this.#finder = undefined;
      this.#status.textContent = this.dataset.failed!;
      return;
    }
    if (typed !== this.#input.value) return;
    this.#show(find(query), query, typed.trim().length > QUERY_MAX_LENGTH);
  }

  #show(found: readonly SearchDocument[], query: string, cut = false): void {
    const { none, one, many, shown, empty } = this.dataset;
    const count = found.length;
    const text =
      count === 0
        ? `${none}. ${empty}`
        : count === 1
          ? one!
          : count > SHOWN
            ? shown!.replace('{n}', String(SHOWN)).replace('{total}', String(count))
            : many!.replace('{n}', String(count));
    this.#status.textContent = query === '' ? '' : [text, cut ? this.dataset.cut : ''].filter(Boolean).join(' ');
    this.#results.replaceChildren(...found.slice(0, SHOWN).map((item) => this.#item(item)));
  }

  #item({ href, kind, title, code, summary, lang }: SearchDocument): HTMLElement {
    const make = (tag: string, className: string, text: string) => {
      const element = document.createElement(tag);
      if (className) element.className = className;
      element.textContent = text;
      return element;
    };
    const item = document.createElement('li');
    if (code) item.className = 'coded';
    const link = make('a', '', title) as HTMLAnchorElement;
    link.setAttribute('href', href);
    if (lang) link.lang = lang;
    const heading = make('p', 'title', '');
    const [first] = code.split(' · ');
    if (first) heading.append(make('span', 'code', first), ' ');
    heading.append(link);
    item.append(heading, make('p', 'meta', kind));
    if (summary) item.append(make('p', 'summary', summary));
    return item;
  }

  /** Arrows walk from the field through the results and back; Esc empties the field. */
  #walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#input.value = '';
      this.#input.focus();
      void this.#search();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#results.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('record-search', RecordSearch);
