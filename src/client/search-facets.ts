import type { FacetName } from '#search/documents.ts';
import type { FacetCount, Filters } from '#search/facets.ts';
import type { SearchWords } from '#views/search.ts';
import { make } from './search-dom.ts';

type Counts = Record<FacetName, readonly FacetCount[]>;

/** Facets that are open before anything has been chosen in them. */
const OPEN: readonly string[] = ['kind'];

function option(facet: string, { value, name, count, chosen }: FacetCount): HTMLElement {
  const label = make('label');
  const box = make('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  box.checked = chosen;
  label.append(box, make('span', '', name), make('span', 'n', String(count)));
  return label;
}

/** The filters of a search: a group of boxes for each facet, with the number of results that each value leaves. */
export class FacetPanel {
  readonly #host: HTMLElement;
  readonly #words: SearchWords;
  readonly #open = new Set(OPEN);

  constructor(host: HTMLElement, words: SearchWords, changed: () => void) {
    this.#host = host;
    this.#words = words;
    host.addEventListener('change', changed);
  }

  /** What is chosen in the boxes. */
  chosen(): Filters {
    const filters: Record<string, string[]> = {};
    for (const box of this.#host.querySelectorAll<HTMLInputElement>('input:checked')) (filters[box.name] ??= []).push(box.value);
    return filters;
  }

  show(counts: Counts): void {
    const active = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const groups = (Object.entries(counts) as [FacetName, readonly FacetCount[]][]).flatMap(([facet, values]) => {
      const any = values.some(({ chosen }) => chosen);
      if (values.length < 2 && !any) return [];
      return [this.#group(facet, values, any)];
    });
    this.#host.replaceChildren(...groups);
    if (active?.type === 'checkbox')
      this.#host.querySelector<HTMLElement>(`[name="${active.name}"][value="${CSS.escape(active.value)}"]`)?.focus();
  }

  #group(facet: FacetName, values: readonly FacetCount[], any: boolean): HTMLElement {
    const group = make('details');
    const summary = make('summary', '', this.#words.facets[facet]);
    const options = make('fieldset');
    // What is closed is not built: most letters that are typed never need it.
    const fill = () =>
      options.replaceChildren(make('legend', 'hidden', this.#words.facets[facet]), ...values.map((value) => option(facet, value)));
    group.open = any || this.#open.has(facet);
    if (group.open) fill();
    group.append(summary, options);
    group.addEventListener('toggle', () => {
      if (group.open) this.#open.add(facet);
      else this.#open.delete(facet);
      if (group.open && options.childElementCount === 0) fill();
    });
    return group;
  }
}
