import type { Block, Component, TextBlock } from '#forms/text/blocks.ts';
import { COMPONENTS, fieldOf } from '#forms/text/components.ts';
import { readTyped, typedText } from '#forms/text/read-typed.ts';
import type { ReportTextWords } from '#views/forms/report-text.ts';
import { make } from '../search-dom.ts';
import { Part, type PartActions } from './part.ts';
import { typingField } from './typing-field.ts';

let count = 0;

/** A part that is typed: text, or a component with its fields and its text; buttons stand above the text. */
export class TextPart extends Part {
  readonly #fields: { name: string; input: HTMLInputElement }[];
  readonly #field: HTMLTextAreaElement;

  constructor(
    content: Component | { kind: 'text'; content: readonly TextBlock[] },
    words: ReportTextWords,
    actions: PartActions & { onPaste(): void },
  ) {
    super(content.kind, words, actions);
    const id = `text-part-${(count += 1)}`;
    this.#fields = content.kind === 'text' ? [] : this.#inputs(content, id);
    const { field, tools } = typingField(id, words, () => actions.onPaste());
    this.#field = field;
    field.value = typedText(content.content);
    const label = make('label', '', words.content[content.kind]);
    label.htmlFor = id;
    const rows = this.#fields.map(({ input }) => {
      const row = make('p');
      const name = make('label', '', words.fields[input.name as keyof ReportTextWords['fields']]);
      name.htmlFor = input.id;
      input.removeAttribute('name');
      row.append(name, input);
      return row;
    });
    this.hold(...rows, label, tools, field);
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

  get blocks(): Block[] {
    const content = readTyped(this.#field.value);
    if (this.kind === 'text') return content;
    const fields = Object.fromEntries(this.#fields.map(({ name, input }) => [name, input.value]));
    return [{ kind: this.kind, ...fields, content } as unknown as Component];
  }

  protected get first(): HTMLElement {
    return this.#fields[0]?.input ?? this.#field;
  }

  protected get written(): HTMLElement[] {
    return [this.#field, ...this.#fields.map(({ input }) => input)];
  }

  /** Says of the field that begins this part what else describes it. */
  describe(ids: string): void {
    this.#field.setAttribute('aria-describedby', ids);
  }
}
