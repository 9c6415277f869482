import type { LinesFile } from '#views/division/division.ts';

/** Lines that are brought onto the page at once. */
const AT_ONCE = 50;

/** Where a line stands: on which page, and which of its lines it is. */
interface Place {
  page: number;
  index: number;
}

/**
 * A list that goes on over several pages, narrowed as a whole: which of its lines are found is known from one small file, and a line
 * is taken from its page once it is shown.
 */
export class WholeList {
  /** The values of every line, as `name=value`. */
  readonly values: readonly ReadonlySet<string>[];
  readonly #places: readonly Place[];
  readonly #pages = new Map<number, Promise<readonly Element[]>>();
  readonly #addressOf: (page: number) => string;
  readonly #shown = document.createElement('div');
  readonly #more: HTMLButtonElement;
  #found: readonly number[] = [];
  #count = 0;

  private constructor({ values, pages }: LinesFile, list: HTMLElement, more: string) {
    this.values = pages.flatMap((lines) => lines.map((own) => new Set(own.map((at) => values[at]!))));
    this.#places = pages.flatMap((lines, at) => lines.map((_, index) => ({ page: at + 1, index })));
    this.#addressOf = (page) => list.dataset.pages!.replace('{n}', String(page));
    this.#pages.set(1, Promise.resolve([...list.querySelectorAll('[data-filters]')]));
    this.#more = document.createElement('button');
    this.#more.type = 'button';
    this.#more.className = 'plain';
    this.#more.textContent = more;
    this.#more.addEventListener('click', () => void this.#showMore());
    this.#shown.hidden = true;
    this.#shown.className = 'whole';
    this.#more.hidden = true;
    list.append(this.#shown, this.#more);
  }

  /** @param list says where the file and the pages are, and what the button is called */
  static async load(list: HTMLElement): Promise<WholeList> {
    const response = await fetch(list.dataset.lines!);
    if (!response.ok) throw new Error(`${list.dataset.lines!}: ${response.status}`);
    return new WholeList((await response.json()) as LinesFile, list, list.dataset.more!);
  }

  #linesOf(page: number): Promise<readonly Element[]> {
    const known = this.#pages.get(page);
    if (known) return known;
    const address = this.#addressOf(page);
    const lines = fetch(address)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${address}: ${response.status}`))))
      .then((html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('main [data-filters]')]);
    this.#pages.set(page, lines);
    // What did not come is asked for again.
    lines.catch(() => this.#pages.delete(page));
    return lines;
  }

  /** Where lines of one kind are put: a list, or the body of a table like that from which the row comes. */
  #placeFor(line: Element): Element {
    const last = this.#shown.lastElementChild?.querySelector('tbody') ?? this.#shown.lastElementChild;
    if (line.localName === 'li') {
      if (last?.localName === 'ul') return last;
      const items = document.createElement('ul');
      items.className = 'items';
      return this.#shown.appendChild(items);
    }
    if (last?.localName === 'tbody') return last;
    const table = this.#shown.appendChild(document.importNode(line.closest('table')!, true));
    const body = table.querySelector('tbody')!;
    body.replaceChildren();
    return body;
  }

  /** Shows the first of what was found; the rest comes when somebody asks for it. */
  async show(found: readonly number[]): Promise<void> {
    this.#found = found;
    this.#count = 0;
    this.#shown.replaceChildren();
    this.#shown.hidden = false;
    await this.#showMore();
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    const next = found.slice(this.#count, this.#count + AT_ONCE).map((at) => this.#places[at]!);
    this.#count += next.length;
    this.#more.hidden = true;
    const lines = await Promise.all(next.map(async ({ page, index }) => (await this.#linesOf(page))[index]!));
    // Meanwhile something else may have been chosen.
    if (this.#found !== found) return;
    for (const line of lines) {
      const copy = document.importNode(line, true);
      // The place of a line is on its own page.
      copy.removeAttribute('id');
      this.#placeFor(line).append(copy);
    }
    this.#more.hidden = this.#count >= found.length;
  }

  hide(): void {
    this.#found = [];
    this.#shown.hidden = true;
    this.#more.hidden = true;
  }
}
