import type { Block, Component, TextBlock } from '#forms/text/blocks.ts';
import { COMPONENTS, fieldOf } from '#forms/text/components.ts';
import { readTyped, typedText } from '#forms/text/read-typed.ts';
import type { ReportTextWords } from '#views/forms/report-text.ts';
import { filled, make } from '../search-dom.ts';
import { typingField } from './typing-field.ts';

export type PartKind = 'text' | Component['kind'];

/** What the buttons of a part do. */
export interface PartActions {
  move(part: TextPart, by: -1 | 1): void;
  remove(part: TextPart): void;
  onPaste(): void;
}

/** Of whole blocks those that one part holds: a component, or text. */
export type PartContent = Component | { kind: 'text'; content: readonly TextBlock[] };

let count = 0;

/** One part of a body: its fields, its text with the buttons above it, and the buttons that move and delete it. */
export class TextPart {
  readonly element = make('li', 'text-part');
  readonly kind: PartKind;
  readonly #words: ReportTextWords;
  readonly #group = make('fieldset');
  readonly #legend = make('legend');
  readonly #fields: { name: string; input: HTMLInputElement }[];
  readonly #field: HTMLTextAreaElement;
  readonly #buttons: Readonly<Record<'up' | 'down' | 'remove', HTMLButtonElement>>;

  constructor(content: PartContent, words: ReportTextWords, actions: PartActions) {
    this.kind = content.kind;
    this.#words = words;
    const id = `text-part-${(count += 1)}`;
    this.#fields = content.kind === 'text' ? [] : this.#inputs(content, id);
    const { field, tools } = typingField(id, words, () => actions.onPaste());
    this.#field = field;
    field.value = typedText(content.content);
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
    const label = make('label', '', words.content[this.kind]);
    label.htmlFor = id;
    const order = make('div', 'text-order');
    order.append(...Object.values(this.#buttons));
    const rows = this.#fields.map(({ input }) => {
      const row = make('p');
      const name = make('label', '', words.fields[input.name as keyof ReportTextWords['fields']]);
      name.htmlFor = input.id;
      input.removeAttribute('name');
      row.append(name, input);
      return row;
    });
    this.#group.append(this.#legend, ...rows, label, tools, field, order);
    this.element.append(this.#group);
  }

  #inputs(component: Component, id: string): { name: string; input: HTMLInputElement }[] {
    // The names of fields are the same in both languages.
    return COMPONENTS.es[component.kind].fields.map(({ field, isRequired }) => {
      const input = make('input');
      input.id = `${id}-${field}`;
      input.name = field;
      input.value = fieldOf(component, field);
      if (isRequired) input.setAttribute('aria-required', 'true');
      return { name: field, input };
    });
  }

  /** What is written in it. */
  get blocks(): Block[] {
    const content = readTyped(this.#field.value);
    if (this.kind === 'text') return content;
    const fields = Object.fromEntries(this.#fields.map(({ name, input }) => [name, input.value]));
    return [{ kind: this.kind, ...fields, content } as unknown as Component];
  }

  /** Tells the part where it stands, from 1, and the language in which it is written. */
  place(n: number, total: number, lang: string): void {
    const part = this.#words.part[this.kind];
    this.#legend.textContent = filled(this.#words.legend, { n, total, part });
    for (const [action, button] of Object.entries(this.#buttons) as ['up' | 'down' | 'remove', HTMLButtonElement][])
      button.setAttribute('aria-label', filled(this.#words.named, { action: this.#words[action], n, part }));
    this.#buttons.up.disabled = n === 1;
    this.#buttons.down.disabled = n === total;
    for (const input of [this.#field, ...this.#fields.map((field) => field.input)]) input.lang = lang;
  }

  /** Puts the cursor where writing begins, or on a button that can be pressed. */
  focus(on: 'field' | 'up' | 'down' = 'field'): void {
    const button = on === 'field' ? undefined : this.#buttons[on].disabled ? this.#buttons[on === 'up' ? 'down' : 'up'] : this.#buttons[on];
    (button ?? this.#fields[0]?.input ?? this.#field).focus();
  }

  /** Says of the field that begins this part what else describes it. */
  describe(ids: string): void {
    this.#field.setAttribute('aria-describedby', ids);
  }
}

/** Blocks in the parts in which they are written: text that follows text is one. */
export function partsOf(blocks: readonly Block[]): PartContent[] {
  const parts: PartContent[] = [];
  let text: TextBlock[] = [];
  const end = () => {
    if (text.length > 0) parts.push({ kind: 'text', content: text });
    text = [];
  };
  for (const block of blocks) {
    if (block.kind === 'evidence' || block.kind === 'quote' || block.kind === 'note') {
      end();
      parts.push(block);
    } else text.push(block);
  }
  end();
  return parts.length > 0 ? parts : [{ kind: 'text', content: [] }];
}

/** A part in which nothing is written yet. */
export function emptyPart(kind: PartKind): PartContent {
  if (kind === 'text') return { kind, content: [] };
  const fields = Object.fromEntries(COMPONENTS.es[kind].fields.map(({ field }) => [field, '']));
  return { kind, ...fields, content: [] } as unknown as Component;
}
