import type { FacetName } from '#search/engine/search-document.ts';
import type { FacetCount, Filters } from '#search/engine/facets.ts';
import type { SearchWords } from '#views/search.ts';
import { arrange, make, say } from './search-dom.ts';

type Counts = Record<FacetName, readonly FacetCount[]>;

/** Facets that are open before anything has been chosen in them. */
const OPEN: readonly string[] = ['kind'];

/** A value of a facet: a box, its name, and the number of results that it leaves. */
class Option {
  readonly label = make('label');
  readonly #box = make('input');
  readonly #count = make('span', 'n');

  constructor(facet: string, { value, name }: FacetCount) {
    this.#box.type = 'checkbox';
    this.#box.name = facet;
    this.#box.value = value;
    this.label.append(this.#box, make('span', '', name), this.#count);
  }

  show({ count, chosen }: FacetCount): void {
    this.#box.checked = chosen;
    say(this.#count, String(count));
  }
}

/** The values of one facet. What is closed is not built: most letters that are typed never need it. */
class FacetGroup {
  readonly details = make('details');
  readonly #facet: string;
  readonly #fields = make('fieldset');
  readonly #legend: HTMLElement;
  readonly #options = new Map<string, Option>();
  #values: readonly FacetCount[] = [];

  constructor(facet: string, name: string) {
    this.#facet = facet;
    this.#legend = make('legend', 'hidden', name);
    this.details.append(make('summary', '', name), this.#fields);
    this.details.open = OPEN.includes(facet);
    this.details.addEventListener('toggle', () => this.#fill());
  }

  show(values: readonly FacetCount[]): void {
    this.#values = values;
    if (values.some(({ chosen }) => chosen)) this.details.open = true;
    if (!this.details.open) this.#fields.replaceChildren();
    this.#fill();
  }

  #fill(): void {
    if (!this.details.open) return;
    const labels = this.#values.map((value) => {
      const option = this.#options.get(value.value) ?? new Option(this.#facet, value);
      this.#options.set(value.value, option);
      option.show(value);
      return option.label;
    });
    arrange(this.#fields, [this.#legend, ...labels]);
  }
}

/** The filters of a search: a group of boxes for each facet, with the number of results that each value leaves. */
export class FacetPanel {
  readonly #host: HTMLElement;
  readonly #words: SearchWords;
  readonly #groups = new Map<string, FacetGroup>();

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
    const active = document.activeElement;
    const held = this.#host.contains(active);
    const groups = (Object.entries(counts) as [FacetName, readonly FacetCount[]][]).flatMap(([facet, values]) => {
      if (values.length < 2 && !values.some(({ chosen }) => chosen)) return [];
      const group = this.#groups.get(facet) ?? new FacetGroup(facet, this.#words.facets[facet]);
      this.#groups.set(facet, group);
      group.show(values);
      return [group.details];
    });
    arrange(this.#host, groups);
    // A box that was moved has lost the cursor.
    if (!(active instanceof HTMLInputElement) || active === document.activeElement) return;
    if (this.#host.contains(active)) active.focus();
    // A group that went away leaves it to the panel.
    else if (held) this.#host.closest('details')?.querySelector('summary')?.focus();
  }
}
