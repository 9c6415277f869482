import { filled } from '#domain/text/filled.ts';
import type { Block, Component } from '#forms/text/blocks.ts';
import type { ReportTextWords } from '#views/forms/report-text.ts';
import { make } from '../search-dom.ts';

export type PartKind = 'text' | 'picture' | Component['kind'];

/** What the buttons of a part do. */
export interface PartActions {
  move(part: Part, by: -1 | 1): void;
  remove(part: Part): void;
}

/** One part of a body, with the buttons that move and delete it. */
export abstract class Part {
  readonly element = make('li', 'text-part');
  readonly kind: PartKind;
  protected readonly words: ReportTextWords;
  readonly #legend = make('legend');
  readonly #buttons: Readonly<Record<'up' | 'down' | 'remove', HTMLButtonElement>>;

  constructor(kind: PartKind, words: ReportTextWords, actions: PartActions) {
    this.kind = kind;
    this.words = words;
    const button = (action: 'up' | 'down' | 'remove', act: () => void) => {
      const made = make('button', 'plain', words[action]);
      made.type = 'button';
      made.addEventListener('click', act);
      return made;
    };
    this.#buttons = {
      up: button('up', () => actions.move(this, -1)),
      down: button('down', () => actions.move(this, 1)),
      remove: button('remove', () => actions.remove(this)),
    };
  }

  /** Puts what the part is made of between its name and its buttons. */
  protected hold(...content: readonly HTMLElement[]): void {
    const group = make('fieldset');
    const order = make('div', 'text-order');
    order.append(...Object.values(this.#buttons));
    group.append(this.#legend, ...content, order);
    this.element.append(group);
  }

  /** What is written in it. */
  abstract readonly blocks: readonly Block[];
  /** Where writing begins. */
  protected abstract readonly first: HTMLElement;
  /** Those in the language of the author. */
  protected abstract readonly written: readonly HTMLElement[];

  /** Tells the part where it stands, from 1, and the language in which it is written. */
  place(n: number, total: number, lang: string): void {
    const part = this.words.part[this.kind];
    this.#legend.textContent = filled(this.words.legend, { n, total, part });
    for (const [action, button] of Object.entries(this.#buttons) as ['up' | 'down' | 'remove', HTMLButtonElement][])
      button.setAttribute('aria-label', filled(this.words.named, { action: this.words[action], n, part }));
    this.#buttons.up.disabled = n === 1;
    this.#buttons.down.disabled = n === total;
    for (const input of this.written) input.lang = lang;
  }

  /** Puts the cursor where writing begins, or on a button that can be pressed. */
  focus(on: 'field' | 'up' | 'down' = 'field'): void {
    const button = on === 'field' ? undefined : this.#buttons[on].disabled ? this.#buttons[on === 'up' ? 'down' : 'up'] : this.#buttons[on];
    (button ?? this.first).focus();
  }
}
