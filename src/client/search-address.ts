import type { FacetName } from '#search/documents.ts';
import type { Filters } from '#search/facets.ts';

const FACETS: readonly FacetName[] = ['kind', 'country', 'network', 'theme', 'level', 'year'];

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

/** Typing changes the address in place; a filter is a step that the back button takes back. */
export function writeAddress({ typed, filters }: SearchState, step: boolean): void {
  const address = new URL(location.href);
  address.search = '';
  if (typed.trim() !== '') address.searchParams.set('q', typed.trim());
  for (const facet of FACETS) for (const value of filters[facet] ?? []) address.searchParams.append(facet, value);
  if (address.href === location.href) return;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
