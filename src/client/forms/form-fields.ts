import type { FieldPath } from '#domain/ledger/entry.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Value, Values } from '#forms/draft.ts';
import { typedDate } from '#forms/typed-dates.ts';

/** The words of items, by language and list, as translations hold them. */
export type WordsByItem = Partial<Record<Locale, Record<string, Record<string, Value>>>>;

const BOUNDARY = '[data-field], [data-item], [data-part]';
const own = (root: Element, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.parentElement!.closest(BOUNDARY) === root);

/** The fields of a group, an item or a part, without those inside them. */
const ownFields = (root: Element): HTMLElement[] => own(root, '[data-field]');

/** What a person types into or chooses from; of a group of fields or a list, nothing. */
function inputOf(field: Element): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | undefined {
  return own(field, 'input, textarea, select')[0] as HTMLInputElement | undefined;
}

/** The list of a field, its items and the template that makes one; items have lists of their own. */
function listOf(field: Element): { items: HTMLOListElement; template: HTMLTemplateElement } {
  return { items: field.querySelector<HTMLOListElement>(':scope > ol.entries')!, template: field.querySelector(':scope > template')! };
}

const itemsOf = (field: Element): HTMLElement[] =>
  [...listOf(field).items.children].filter((item) => item.matches('[data-item]')) as HTMLElement[];

/** The short id of an item, which its words are found by; undefined where it has none. */
function localIdOf(item: Element): string | undefined {
  return item.querySelector<HTMLInputElement>(':scope > [data-control=local-id]')?.value;
}

/** An id that no other item of the form has. */
function freeId(form: Element, letter: string): string {
  const taken = new Set([...form.querySelectorAll<HTMLInputElement>('[data-control=local-id]')].map(({ value }) => value));
  for (let count = 1; ; count += 1) if (!taken.has(`${letter}${count}`)) return `${letter}${count}`;
}

let made = 0;

/** Gives every label its field, and every field its help and its message; of what came since the last time. */
export function connectLabels(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLElement>('.field:not([data-connected])')) {
    field.dataset.connected = '';
    const input = field.matches('fieldset') ? field : field.querySelector<HTMLElement>('input, textarea, select');
    if (!input) continue;
    const id = `campo-${(made += 1)}`;
    if (input !== field) {
      input.id ||= id;
      const label = field.querySelector('label');
      if (label) label.htmlFor = input.id;
    }
    const said = [...field.children].filter((child) => child.matches('.hint, .wrong'));
    for (const [index, text] of said.entries()) text.id ||= `${id}-${index}`;
    if (said.length > 0) input.setAttribute('aria-describedby', said.map((text) => text.id).join(' '));
    for (const radio of field.querySelectorAll<HTMLInputElement>(':scope > .choices input[type=radio]')) radio.name = id;
  }
}

/** Adds an item to the list of a field. */
export function addItem(field: HTMLElement): HTMLElement {
  const { items, template } = listOf(field);
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  // Each item is made of the same template: what is its own is named anew.
  for (const own of item.querySelectorAll('[id]')) own.removeAttribute('id');
  const form = field.closest('form')!;
  items.append(item);
  const hidden = item.querySelector<HTMLInputElement>(':scope > [data-control=local-id]');
  if (hidden) hidden.value = freeId(form, field.dataset.field![0]!);
  connectLabels(item);
  for (const subject of item.querySelectorAll<HTMLElement>('[data-field=subject]')) showAspects(subject);
  item.dispatchEvent(new CustomEvent('item-added', { bubbles: true }));
  return item;
}

/** Reads and writes the values of a form. */
export class FormFields {
  readonly #locale: Locale;
  /** ISO day of the device. */
  readonly #today: string;
  constructor(locale: Locale, today: string) {
    this.#locale = locale;
    this.#today = today;
  }

  /** The values of a part; of what was left open, nothing. @param words receives those of the items of lists */
  values(root: Element, words: WordsByItem): Values {
    return Object.fromEntries(
      ownFields(root).flatMap((field) => {
        if (field.hidden) return [];
        const value = this.#value(field, field.dataset.control!, words);
        return value === undefined ? [] : [[field.dataset.field!, value]];
      }),
    );
  }

  #value(field: HTMLElement, control: string, words: WordsByItem): Value | undefined {
    switch (control) {
      case 'group': {
        const values = this.values(field, words);
        return Object.keys(values).length === 0 && field.dataset.required !== 'true' ? undefined : values;
      }
      case 'all-or-list': {
        const all = field.querySelector<HTMLInputElement>('[data-all]')!;
        return all.checked ? all.dataset.all : this.#items(field, words);
      }
      case 'list':
        return this.#items(field, words);
      default:
        return this.#single(field, control);
    }
  }

  #single(field: HTMLElement, control: string): Value | undefined {
    if (control === 'local-id') return (field as HTMLInputElement).value || undefined;
    if (control === 'choice') {
      const select = field.querySelector('select');
      return (select ? select.value : field.querySelector<HTMLInputElement>('input:checked')?.value) || undefined;
    }
    const input = inputOf(field);
    if (!input) return undefined;
    if (control === 'check') return (input as HTMLInputElement).checked || undefined;
    if (control === 'read-today') return (input as HTMLInputElement).checked ? (input.dataset.day ?? this.#today) : undefined;
    if (control === 'entry') return input.dataset.value || input.value.trim() || undefined;
    const text = input.value.trim();
    if (text === '') return undefined;
    if (control === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
    return control === 'date' ? typedDate(text, this.#locale) : text.replaceAll('\r\n', '\n');
  }

  #items(field: HTMLElement, words: WordsByItem): Value[] | undefined {
    const values = itemsOf(field).flatMap((item) => {
      this.#itemWords(item, words);
      const value = item.dataset.control === 'group' ? this.values(item, words) : this.#single(item, item.dataset.control!);
      return value === undefined ? [] : [value];
    });
    return values.length === 0 ? undefined : values;
  }

  #itemWords(item: HTMLElement, words: WordsByItem): void {
    const id = localIdOf(item);
    if (id === undefined) return;
    for (const field of item.querySelectorAll<HTMLElement>(':scope > [data-words]')) {
      const text = field.querySelector('textarea')!.value.trim();
      const locale = field.dataset.locale as Locale;
      const { key } = field.dataset;
      if (text === '') continue;
      const own = ((words[locale] ??= {})[field.dataset.words!] ??= {});
      own[id] = key ? { ...(own[id] as Values), [key]: text } : text;
    }
  }

  /** Puts values into a part, in the place of what is there. */
  fill(root: Element, values: Values, words: WordsByItem): void {
    for (const field of ownFields(root)) this.#fill(field, field.dataset.control!, values[field.dataset.field!], words);
  }

  /** Puts a value into one field that holds no others. */
  preset(field: HTMLElement, value: string): void {
    this.#fill(field, field.dataset.control!, value, {});
  }

  #fill(field: HTMLElement, control: string, value: Value | undefined, words: WordsByItem): void {
    if (control === 'group') this.fill(field, (value ?? {}) as Values, words);
    else if (control === 'list') this.#fillItems(field, (value ?? []) as Value[], words);
    else if (control === 'all-or-list') {
      field.querySelector<HTMLInputElement>('[data-all]')!.checked = typeof value === 'string';
      this.#fillItems(field, Array.isArray(value) ? value : [], words);
    } else this.#fillSingle(field, control, value);
  }

  #fillSingle(field: HTMLElement, control: string, value: Value | undefined): void {
    if (control === 'local-id') {
      if (value !== undefined) (field as HTMLInputElement).value = String(value);
      return;
    }
    const text = value === undefined ? '' : String(value);
    if (control === 'choice') {
      const select = field.querySelector('select');
      if (select) select.value = text;
      for (const radio of field.querySelectorAll<HTMLInputElement>('input')) radio.checked = radio.value === text;
      return;
    }
    const input = inputOf(field)!;
    if (control === 'check' || control === 'read-today') {
      (input as HTMLInputElement).checked = value !== undefined && value !== false;
      if (control === 'read-today' && value !== undefined) input.dataset.day = text;
    } else {
      input.value = text;
      if (control === 'entry') {
        input.dataset.value = text;
        if (field.dataset.field === 'subject') showAspects(field);
        input.dispatchEvent(new CustomEvent('entry-set', { bubbles: true }));
      }
    }
  }

  #fillItems(field: HTMLElement, values: readonly Value[], words: WordsByItem): void {
    listOf(field).items.replaceChildren();
    for (const value of values) {
      const item = addItem(field);
      if (item.dataset.control === 'group') this.fill(item, value as Values, words);
      else this.#fillSingle(item, item.dataset.control!, value);
      const id = localIdOf(item);
      for (const own of item.querySelectorAll<HTMLElement>(':scope > [data-words]')) {
        const said = words[own.dataset.locale as Locale]?.[own.dataset.words!]?.[id!];
        const { key } = own.dataset;
        own.querySelector('textarea')!.value = String((key ? (said as Values | undefined)?.[key] : said) ?? '');
      }
    }
  }
}

/** Beside the subject of an assessment: of an agreement the level of the whole, of a measure norm and practice; as long as nothing is chosen, none. */
export function showAspects(subject: HTMLElement): void {
  const { value } = inputOf(subject)!.dataset;
  const shown = value === undefined || value === '' ? [] : value.includes('/') ? ['norm', 'practice'] : ['level'];
  for (const field of subject.parentElement!.closest<HTMLElement>('[data-item]')?.querySelectorAll<HTMLElement>('[data-field]') ?? [])
    if (['level', 'norm', 'practice'].includes(field.dataset.field!)) field.hidden = !shown.includes(field.dataset.field!);
}

/** The field at a path of a part, or the nearest one around it. */
export function fieldAt(root: Element, path: FieldPath): HTMLElement | undefined {
  let at: Element = root;
  let found: HTMLElement | undefined;
  for (const step of path) {
    const next: HTMLElement | undefined =
      typeof step === 'number' ? itemsOf(at)[step] : ownFields(at).find((field) => field.dataset.field === step);
    if (!next) return found;
    at = next;
    found = next;
  }
  return found;
}

/** The field that holds the words of an item of a list in a language. @param path list, local id, and the key of one of several texts */
export function wordsAt(form: Element, locale: string, [list, id, key]: FieldPath): HTMLElement | undefined {
  const own = [...form.querySelectorAll<HTMLElement>(`[data-words="${list}"][data-locale="${locale}"]`)];
  return own.find((field) => localIdOf(field.parentElement!) === id && (!key || field.dataset.key === key));
}
