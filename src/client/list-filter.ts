import { narrow, type Choice, type Narrowed } from './narrowing.ts';
import { carryChoices } from './other-language.ts';
import type { WholeList } from './whole-list.ts';

/** Something that a list shows: a line or a row, with its values as `name=value`. */
interface Item {
  element: HTMLElement;
  values: ReadonlySet<string>;
}

/** Boxes are named by their fieldset. */
const nameOf = (box: HTMLInputElement) => box.closest('fieldset')!.name;
const valueOf = (box: HTMLInputElement) => `${nameOf(box)}=${box.value}`;

const number = (count: number) => count.toLocaleString(document.documentElement.lang);

/** A box as an address in the other language writes it. */
const twinOf = (box: HTMLInputElement) => [box.closest('fieldset')!.dataset.twin!, box.dataset.twin ?? box.value];

/**
 * A list that can be narrowed: any of the values chosen in one fieldset, in all fieldsets at once. What is chosen stands in
 * the address, so that it can be sent on, reloaded and taken back.
 */
class ListFilter extends HTMLElement {
  #items!: readonly Item[];
  #boxes!: readonly HTMLInputElement[];
  #sections!: readonly HTMLElement[];
  /** Groups that can be opened and closed, and which of them are open as the page is built. */
  #folds!: readonly { element: HTMLDetailsElement; open: boolean; count: HTMLElement | null }[];
  /** Sections and groups that show lines of the list, each in the place of which something found can stand. */
  #parts!: readonly HTMLElement[];
  #status!: HTMLElement;
  #chosen!: HTMLElement;
  #chips!: HTMLElement;
  /** Of a list that goes on over several pages, all of it, once somebody narrows it. */
  #whole: Promise<WholeList> | undefined;
  /** The choice that the list shows; at first it shows everything. */
  #shown = '';
  #narrowed = false;

  connectedCallback(): void {
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-filters]')].map((element) => ({
      element,
      values: new Set(element.dataset.filters!.split('&')),
    }));
    this.#boxes = [...this.querySelectorAll('input')];
    this.#sections = [...this.querySelectorAll<HTMLElement>('section')].filter((section) => section.querySelector('[data-filters]'));
    this.#folds = [...this.querySelectorAll<HTMLDetailsElement>('details.fold')].map((element) => ({
      element,
      open: element.open,
      count: element.querySelector<HTMLElement>(':scope > summary > .n'),
    }));
    this.#parts = [...this.#sections, ...this.#folds.map(({ element }) => element)].filter((part) => part.querySelector('[data-filters]'));
    this.#status = this.querySelector('[role=status]')!;
    this.#chosen = this.querySelector('.chosen')!;
    this.#chips = this.#chosen.querySelector('ul')!;
    this.addEventListener('change', () => this.#changed());
    this.#chosen.querySelector<HTMLElement>('.plain')!.addEventListener('click', () => this.#clear());
    addEventListener('popstate', () => this.#restore());
    // Some browsers bring back boxes that were ticked before a reload; the address alone decides.
    addEventListener('pageshow', () => this.#restore());
    this.#restore();
  }

  /** The list as the address wants it. What stays is out of sight while it finds its place, so that nothing is seen to move. */
  #restore(): void {
    const parameters = new URLSearchParams(location.search);
    for (const box of this.#boxes) box.checked = parameters.getAll(nameOf(box)).includes(box.value);
    if (this.#choice() === this.#shown) return;
    this.toggleAttribute('data-moving', true);
    this.#show();
    requestAnimationFrame(() => requestAnimationFrame(() => this.toggleAttribute('data-moving', false)));
  }

  /** What is ticked, in words that can be compared. */
  #choice(): string {
    return this.#boxes
      .filter(({ checked }) => checked)
      .map(valueOf)
      .join('&');
  }

  #changed(): void {
    const address = new URL(location.href);
    const ticked = this.#boxes.filter(({ checked }) => checked);
    for (const box of this.#boxes) address.searchParams.delete(nameOf(box));
    for (const box of ticked) address.searchParams.append(nameOf(box), box.value);
    if (address.href !== location.href) history.pushState(null, '', address);
    this.#show();
  }

  /** Hides what was not chosen, and counts for each value what it would leave beside the choices of the other fieldsets. */
  #show(): void {
    this.#shown = this.#choice();
    const ticked = this.#boxes.filter(({ checked }) => checked);
    const names = [...new Set(ticked.map(nameOf))];
    const wanted = names.map((name) => ({ name, values: ticked.filter((box) => nameOf(box) === name).map(valueOf) }));
    this.#showChosen(ticked);
    if (this.dataset.lines !== undefined) {
      void this.#showWhole(wanted);
      return;
    }
    const narrowed = narrow(
      this.#items.map(({ values }) => values),
      wanted,
    );
    const found = new Set(narrowed.found);
    this.#items.forEach(({ element }, at) => (element.hidden = !found.has(at)));
    for (const section of this.#sections) section.hidden = !section.querySelector('[data-filters]:not([hidden])');
    for (const { element, open, count } of this.#folds) {
      const own = element.querySelectorAll('[data-filters]:not([hidden])').length;
      // What was found is in sight; with nothing chosen the list is as it was built.
      element.open = ticked.length > 0 ? own > 0 : open;
      if (count) count.textContent = number(own);
    }
    this.#tell(narrowed, ticked.length > 0);
  }

  /** Of a list that goes on: what was found of all its pages, in the place of the first one; the page itself where nothing is chosen. */
  async #showWhole(wanted: readonly Choice[]): Promise<void> {
    const choice = this.#shown;
    if (wanted.length === 0 && !this.#whole) return;
    this.#whole ??= import('./whole-list.ts').then(({ WholeList }) => WholeList.load(this));
    try {
      const whole = await this.#whole;
      if (this.#shown !== choice) return;
      const narrowed = narrow(whole.values, wanted);
      this.#tell(narrowed, wanted.length > 0);
      for (const part of [...this.#parts, ...document.querySelectorAll<HTMLElement>('.sequence')]) part.hidden = wanted.length > 0;
      if (wanted.length === 0) whole.hide();
      else await whole.show(narrowed.found);
    } catch {
      // Without the rest of the list nothing is said of it; the next choice asks again.
      this.#whole = undefined;
      this.#status.textContent = this.dataset.failed!;
    }
  }

  /** How many were found, and what each value would leave. */
  #tell({ found, counts }: Narrowed, isNarrowed: boolean): void {
    for (const box of this.#boxes) box.parentElement!.querySelector('.n')!.textContent = number(counts.get(valueOf(box)) ?? 0);
    // Once something was chosen, that all of it is shown again is news.
    this.#narrowed ||= isNarrowed;
    this.#status.textContent = this.#narrowed ? this.#status.dataset.counted!.replace('{n}', number(found.length)) : '';
  }

  /** What is ticked, to be taken away again, and in the address of the page in the other language. */
  #showChosen(ticked: readonly HTMLInputElement[]): void {
    this.#chosen.hidden = ticked.length === 0;
    this.#chips.replaceChildren(...ticked.map((box) => this.#chip(box)));
    carryChoices(`${new URLSearchParams(ticked.map(twinOf))}`);
  }

  /** A chosen value, which a press takes away. */
  #chip(box: HTMLInputElement): Node {
    const chip = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    const legend = box.closest('fieldset')!.querySelector('legend')!.textContent;
    chip.querySelector('span:last-child')!.textContent = `${legend}: ${box.nextElementSibling!.textContent.trim()}`;
    chip.querySelector('button')!.addEventListener('click', () => this.#untick(box));
    return chip;
  }

  /** The cursor goes on to the next chosen value, or to the panel where none is left. */
  #untick(box: HTMLInputElement): void {
    const place = this.#boxes.filter(({ checked }) => checked).indexOf(box);
    box.checked = false;
    this.#changed();
    const chips = this.#chips.querySelectorAll('button');
    (chips[place] ?? chips[chips.length - 1] ?? this.querySelector('summary')!).focus();
  }

  #clear(): void {
    for (const box of this.#boxes) box.checked = false;
    this.#changed();
    this.querySelector('summary')!.focus();
  }
}

customElements.define('list-filter', ListFilter);
