import { filled } from '#domain/text/filled.ts';
import { matchingNames, meantNames, namesIn, type Name, type NameRow } from '#forms/names.ts';
import { make } from '../search-dom.ts';

/** Names that are offered at a time. */
const SHOWN = 8;

interface Words {
  noMatch: string;
  matches: string;
}

/** What is published, by the kinds that a field can name. */
export class Names {
  /** Of every kind. */
  readonly rows: Promise<readonly NameRow[]>;
  /** @param address of the names, fetched once */
  constructor(address: string) {
    this.rows = fetch(address).then(
      (answer) => (answer.ok ? (answer.json() as Promise<NameRow[]>) : []),
      () => [],
    );
  }

  async of(collections: readonly string[]): Promise<readonly Name[]> {
    return namesIn(await this.rows, collections);
  }

  /** How acts, measures and parties are called; an id without a name stays as it is. */
  async byId(): Promise<(id: string) => string> {
    const names = new Map((await this.of(NAMED)).map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  }
}

/** Kinds of entries that sentences of a form name. */
const NAMED = ['agreements', 'guidelines', 'parties'];

let made = 0;

/** A field in which an entry is chosen by its name; the id stands in `data-value`, where nobody has to read it. */
export class EntryChoice {
  readonly #input: HTMLInputElement;
  readonly #list = make('ul', 'offered');
  readonly #names: Names;
  readonly #words: Words;
  readonly #say: (text: string) => void;
  #offered: readonly Name[] = [];
  #at = -1;

  constructor(input: HTMLInputElement, names: Names, words: Words, say: (text: string) => void) {
    this.#input = input;
    this.#names = names;
    this.#words = words;
    this.#say = say;
    this.#list.id = `lista-${(made += 1)}`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.hidden = true;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
      'aria-autocomplete': 'list',
    }))
      input.setAttribute(name, value);
    input.after(this.#list);
    input.addEventListener('input', () => {
      delete input.dataset.value;
      void this.#offer();
    });
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => void this.#leave());
    input.addEventListener('entry-set', () => void this.#show());
    // The press that chooses must not take the cursor from the field first.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
    if (input.dataset.value) void this.#show();
  }

  async #all(): Promise<readonly Name[]> {
    return this.#names.of(this.#input.dataset.collections!.split(' '));
  }

  /** Shows the name of what is chosen. */
  async #show(): Promise<void> {
    const { value } = this.#input.dataset;
    const name = (await this.#all()).find(({ id }) => id === value);
    if (name && this.#input.dataset.value === value) this.#input.value = name.name;
  }

  async #offer(): Promise<void> {
    const typed = this.#input.value;
    const found = typed.trim() === '' ? [] : matchingNames(await this.#all(), typed);
    if (typed !== this.#input.value) return;
    this.#offered = found.slice(0, SHOWN);
    this.#at = -1;
    this.#list.replaceChildren(
      ...this.#offered.map(({ name }, index) => {
        const option = make('li', '', name);
        option.id = `${this.#list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        return option;
      }),
    );
    this.#open(this.#offered.length > 0);
    if (typed.trim() !== '') this.#say(found.length === 0 ? this.#words.noMatch : filled(this.#words.matches, { n: this.#offered.length }));
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    if (!open) this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#open(false);
    } else if (event.key === 'Enter' && !this.#list.hidden) {
      event.preventDefault();
      this.#choose(Math.max(this.#at, 0));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#list.hidden) void this.#offer();
      else this.#walk(event.key === 'ArrowDown' ? 1 : -1);
    }
  }

  #walk(step: 1 | -1): void {
    const options = [...this.#list.children];
    this.#at = (this.#at + step + options.length) % options.length;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === this.#at));
    const option = options[this.#at]!;
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #choose(index: number): void {
    const chosen = this.#offered[index];
    if (!chosen) return;
    this.#input.value = chosen.name;
    this.#input.dataset.value = chosen.id;
    this.#open(false);
    this.#input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What was typed is taken where it can mean one entry alone. */
  async #leave(): Promise<void> {
    const { value, dataset } = this.#input;
    this.#open(false);
    if (dataset.value || value.trim() === '') return;
    const meant = meantNames(await this.#all(), value);
    if (meant.length !== 1 || this.#input.value !== value) return;
    this.#offered = meant;
    this.#choose(0);
  }
}
