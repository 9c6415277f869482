import { filled } from '#domain/text/filled.ts';
import type { Answer } from '#search/engine/engine.ts';
import type { Filters } from '#search/engine/facets.ts';
import type { SearchWords } from '#views/search.ts';
import { Announcer } from './announcer.ts';
import { carryChoices } from './other-language.ts';
import { readAddress, SearchAddress, searchQuery } from './search-address.ts';
import { SearchConnection } from './search-connection.ts';
import { arrange, make, say, walkLinks } from './search-dom.ts';
import { FacetPanel } from './search-facets.ts';
import { emptyAdvice, ResultGroups, statusText } from './search-results.ts';

/** Results shown at once; a button brings as many more. */
const SHOWN = 10;
/** Of the very first, which nothing is seen before: their texts come in one go, also where a browser asks for six at once. */
const FIRST = 5;
/** Where the filters stand beside the results, they are open. */
const WIDE = '(min-width: 52rem)';
/** As much of a query as is kept in the address. */
const ADDRESS_LENGTH = 400;
/** As much of a query as stands in the title of the page. */
const TITLE_LENGTH = 60;

/** The search page: results as you type over the whole record, narrowed by facets; everything it shows stands in the address. */
class RecordSearch extends HTMLElement {
  #words!: SearchWords;
  #connection!: SearchConnection;
  #facets!: FacetPanel;
  #groups!: ResultGroups;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #announcer!: Announcer;
  #results!: HTMLElement;
  readonly #address = new SearchAddress();
  readonly #title = document.title;
  #limit = SHOWN;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words!) as SearchWords;
    this.#connection = new SearchConnection(this.#words.index, new Worker(this.dataset.worker!, { type: 'module' }));
    this.#input = this.querySelector('input')!;
    this.#status = this.querySelector('[data-status]')!;
    this.#announcer = new Announcer(this.querySelector('[role=status]')!);
    this.#results = this.querySelector('[data-results]')!;
    this.#groups = new ResultGroups(this.#words, (kind) => void this.#narrow(kind));
    this.#facets = new FacetPanel(this.querySelector('[data-facets]')!, this.#words, () => void this.#change(this.#facets.chosen(), true));
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#change(this.#facets.chosen(), true);
    });
    this.#input.addEventListener('input', () => void this.#change(this.#facets.chosen(), false));
    this.#input.addEventListener('blur', () => this.#address.settle());
    this.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('popstate', () => this.#restore());
    if (matchMedia(WIDE).matches) this.querySelector('details')!.open = true;
    this.#restore();
  }

  #restore(): void {
    this.#address.forget();
    const { typed, filters } = readAddress();
    this.#input.value = typed;
    this.#limit = SHOWN;
    void this.#search(filters);
  }

  #change(filters: Filters, step: boolean): Promise<void> {
    this.#limit = SHOWN;
    const state = { typed: this.#input.value.slice(0, ADDRESS_LENGTH), filters };
    if (step) this.#address.step(state);
    else this.#address.follow(state);
    return this.#search(filters);
  }

  async #search(filters: Filters): Promise<void> {
    const typed = this.#input.value;
    carryChoices(searchQuery({ typed: typed.slice(0, ADDRESS_LENGTH), filters }));
    document.title = typed.trim() === '' ? this.#title : `${typed.trim().slice(0, TITLE_LENGTH)} · ${this.#title}`;
    const idle = typed.trim() === '' && Object.keys(filters).length === 0;
    this.toggleAttribute('data-idle', idle);
    if (idle) {
      this.#say('');
      this.#results.replaceChildren();
      this.#facets.show({ kind: [], country: [], network: [], theme: [], population: [], action: [], documented: [], year: [] });
    }
    const cold = this.#results.childElementCount === 0;
    if (cold && !idle) this.#say(this.#words.client.loading);
    const ask = (limit: number, complete: boolean) => this.#connection.ask(idle ? '' : typed, filters, limit, complete);
    const outcome = await ask(cold ? Math.min(FIRST, this.#limit) : this.#limit, false);
    if (!outcome || idle) return;
    if ('failed' in outcome) {
      this.#say(this.#words.client.failed);
      return;
    }
    const { hits, total, complete } = outcome.answer;
    const whole = hits.length === Math.min(total, this.#limit);
    this.#show(outcome.answer, filters);
    if (whole && complete) return;
    // The first results are there; now the others, and what narrows them.
    const all = await ask(this.#limit, true);
    if (!all || !('answer' in all)) return;
    if (whole) this.#facets.show(all.answer.facets);
    else this.#show(all.answer, filters);
  }

  #show(answer: Answer, filters: Filters): void {
    const { client } = this.#words;
    this.#say(statusText(answer, this.#words));
    this.#facets.show(answer.facets);
    const shown = this.#groups.show(answer);
    // A single letter is the beginning of a word, not a search that failed.
    if (answer.total === 0 && this.#input.value.trim().length > 1)
      shown.push(emptyAdvice(this.#words, this.#input.value.trim().slice(0, ADDRESS_LENGTH)));
    if (answer.total > answer.hits.length && answer.hits.length >= this.#limit) {
      const more = Math.min(SHOWN, answer.total - answer.hits.length);
      shown.push(this.#button(filled(client.more, { n: more }), () => this.#more(filters, answer.hits.length)));
    }
    if (Object.keys(filters).length > 0) shown.unshift(this.#button(client.clear, () => void this.#clear()));
    arrange(this.#results, shown);
  }

  /** What is seen follows every letter; what is spoken waits until the typing rests. */
  #say(text: string): void {
    say(this.#status, text);
    this.#announcer.say(text);
  }

  /** One kind alone: the button is gone, and the cursor stands on the heading of what it showed. */
  async #narrow(kind: string): Promise<void> {
    await this.#change({ ...this.#facets.chosen(), kind: [kind] }, true);
    this.#keepFocus(this.#results.querySelector('h2'));
  }

  /** No filter is left: the cursor stands where filters are chosen, or in the field where nothing is asked. */
  async #clear(): Promise<void> {
    await this.#change({}, true);
    this.#keepFocus(this.hasAttribute('data-idle') ? this.#input : this.querySelector('summary'));
  }

  /** Whoever pressed something that went away goes on from another place, never from the top of the page. */
  #keepFocus(place: HTMLElement | null): void {
    if (document.activeElement === null || document.activeElement === document.body) (place ?? this.#input).focus();
  }

  /** The next results; the cursor stands on the first new one. */
  async #more(filters: Filters, before: number): Promise<void> {
    const seen = new Set([...this.#results.querySelectorAll('a')].map(({ href }) => href));
    this.#limit = before + SHOWN;
    await this.#search(filters);
    [...this.#results.querySelectorAll('a')].find(({ href }) => !seen.has(href))?.focus();
  }

  #button(text: string, act: () => void): HTMLElement {
    const button = make('button', 'plain', text);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }

  /** Arrows walk through the results; Esc empties the field. */
  #key(event: KeyboardEvent): void {
    if (walkLinks(event, this.#input, this.#results) || event.key !== 'Escape') return;
    this.#input.value = '';
    this.#input.focus();
    void this.#change({}, false);
  }
}

customElements.define('record-search', RecordSearch);
