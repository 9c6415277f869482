import { FACETS, type FacetName } from '#search/engine/search-document.ts';
import type { Filters } from '#search/engine/facets.ts';

/** What a search page shows, as its address says it. */
export interface SearchState {
  typed: string;
  filters: Filters;
}

export function readAddress(): SearchState {
  const parameters = new URLSearchParams(location.search);
  const chosen = FACETS.map((facet): [FacetName, string[]] => [facet, parameters.getAll(facet)]);
  return { typed: parameters.get('q') ?? '', filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)) };
}

/** The query of an address that brings the state back: the names of facets and their values are the same in both languages. */
export function searchQuery({ typed, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (typed.trim() !== '') parameters.set('q', typed.trim());
  for (const facet of FACETS) for (const value of filters[facet] ?? []) parameters.append(facet, value);
  return parameters.toString();
}

function addressOf(state: SearchState): URL {
  const address = new URL(location.href);
  address.search = searchQuery(state);
  return address;
}

/** How long nothing is typed, in milliseconds, before the address follows: changing it costs more than showing results. */
const PAUSE = 200;

/** Keeps the address in step with what is shown. */
export class SearchAddress {
  #waiting: SearchState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Typing changes the address in place, once there is a pause. */
  follow(state: SearchState): void {
    this.forget();
    this.#waiting = state;
    this.#timer = setTimeout(() => this.settle(), PAUSE);
  }

  /** What waits is written now: the field was left, perhaps for another page. */
  settle(): void {
    const state = this.#waiting;
    this.forget();
    if (!state) return;
    const address = addressOf(state);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  /** A filter is a step that the back button takes back. */
  step(state: SearchState): void {
    this.settle();
    const address = addressOf(state);
    if (address.href !== location.href) history.pushState(null, '', address);
  }

  /** What waits is not written: the address itself has changed. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }
}
