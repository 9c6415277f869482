import type { Answer } from '#search/engine/engine.ts';
import type { Filters } from '#search/engine/facets.ts';
import type { SearchWords } from '#views/search.ts';
import { carryChoices } from './other-language.ts';
import { readAddress, SearchAddress, searchQuery } from './search-address.ts';
import { SearchConnection } from './search-connection.ts';
import { arrange, filled, make, say, walkLinks } from './search-dom.ts';
import { FacetPanel } from './search-facets.ts';
import { emptyAdvice, ResultGroups, statusText } from './search-results.ts';

/** Results shown at once; a button brings as many more. */
const SHOWN = 10;
/** Where the filters stand beside the results, they are open. */
const WIDE = '(min-width: 52rem)';
/** As much of a query as is kept in the address. */
const ADDRESS_LENGTH = 400;

/** The search page: results as you type over the whole record, narrowed by facets; everything it shows stands in the address. */
class RecordSearch extends HTMLElement {
  #words!: SearchWords;
  #connection!: SearchConnection;
  #facets!: FacetPanel;
  #groups!: ResultGroups;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #results!: HTMLElement;
  readonly #address = new SearchAddress();
  #limit = SHOWN;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words!) as SearchWords;
    this.#connection = new SearchConnection(
      this.#words.index,
      new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
    );
    this.#input = this.querySelector('input')!;
    this.#status = this.querySelector('[data-status]')!;
    this.#results = this.querySelector('[data-results]')!;
    this.#groups = new ResultGroups(this.#words, (kind) => this.#change({ ...this.#facets.chosen(), kind: [kind] }, true));
    this.#facets = new FacetPanel(this.querySelector('[data-facets]')!, this.#words, () => this.#change(this.#facets.chosen(), true));
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change(this.#facets.chosen(), true);
    });
    this.#input.addEventListener('input', () => this.#change(this.#facets.chosen(), false));
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

  #change(filters: Filters, step: boolean): void {
    this.#limit = SHOWN;
    const state = { typed: this.#input.value.slice(0, ADDRESS_LENGTH), filters };
    if (step) this.#address.step(state);
    else this.#address.follow(state);
    void this.#search(filters);
  }

  async #search(filters: Filters): Promise<void> {
    const typed = this.#input.value;
    carryChoices(searchQuery({ typed: typed.slice(0, ADDRESS_LENGTH), filters }));
    const idle = typed.trim() === '' && Object.keys(filters).length === 0;
    this.toggleAttribute('data-idle', idle);
    if (idle) {
      this.#status.textContent = '';
      this.#results.replaceChildren();
      this.#facets.show({ kind: [], country: [], network: [], theme: [], population: [], action: [], documented: [], year: [] });
    }
    if (this.#results.childElementCount === 0 && !idle) this.#status.textContent = this.#words.client.loading;
    const ask = (complete: boolean) => this.#connection.ask(idle ? '' : typed, filters, this.#limit, complete);
    const outcome = await ask(false);
    if (!outcome || idle) return;
    if ('failed' in outcome) {
      this.#status.textContent = this.#words.client.failed;
      return;
    }
    this.#show(outcome.answer, filters);
    if (outcome.answer.complete) return;
    // The first results are there; now what narrows them.
    const all = await ask(true);
    if (all && 'answer' in all) this.#facets.show(all.answer.facets);
  }

  #show(answer: Answer, filters: Filters): void {
    const { client } = this.#words;
    say(this.#status, statusText(answer, this.#words));
    this.#facets.show(answer.facets);
    const shown = this.#groups.show(answer);
    // A single letter is the beginning of a word, not a search that failed.
    if (answer.total === 0 && this.#input.value.trim().length > 1)
      shown.push(emptyAdvice(this.#words, this.#input.value.trim().slice(0, ADDRESS_LENGTH)));
    if (answer.total > answer.hits.length) {
      const more = Math.min(SHOWN, answer.total - answer.hits.length);
      shown.push(this.#button(filled(client.more, { n: more }), () => this.#more(filters, answer.hits.length)));
    }
    if (Object.keys(filters).length > 0) shown.unshift(this.#button(client.clear, () => this.#change({}, true)));
    arrange(this.#results, shown);
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
    this.#change({}, false);
  }
}

customElements.define('record-search', RecordSearch);
