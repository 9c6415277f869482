import { filled } from '#domain/text/filled.ts';
import type { Block } from '#forms/text/blocks.ts';
import type { TextLanguage } from '#forms/text/components.ts';
import { readMdx } from '#forms/text/read-mdx.ts';
import { readTyped } from '#forms/text/read-typed.ts';
import { tidyBlocks } from '#forms/text/tidy.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import type { ReportTextWords } from '#views/forms/report-text.ts';
import { Announcer } from '../announcer.ts';
import { make } from '../search-dom.ts';
import type { AddressOfRecord } from './preview-nodes.ts';
import type { Part, PartKind } from './part.ts';
import { emptyPart, partsOf, type PartContent } from './part-content.ts';
import { PicturePart, type Pictures } from './picture-part.ts';
import { TextPart } from './text-part.ts';

const KINDS: readonly PartKind[] = ['text', 'evidence', 'quote', 'note', 'picture'];
/** How long nothing is typed, in milliseconds, before the hidden field and the preview follow. */
const REST = 300;

/**
 * The body of a report in parts that are typed as plain text. It stands around a `<textarea>`, which works alone where there is
 * no script; with it the field is out of sight and holds the body as its file will. `lang-of-text` is the language of the
 * author, `data-words` the words of the page. Every change is told by `input`, and by `change` when it is complete.
 */
export class ReportText extends HTMLElement {
  static readonly observedAttributes = ['lang-of-text'];
  /** Where the preview finds the entries of this site. */
  addressOfRecord: AddressOfRecord = () => undefined;
  #words!: ReportTextWords;
  #source!: HTMLTextAreaElement;
  #parts: Part[] = [];
  readonly #pictures: Pictures = new Map();
  readonly #list = make('ol', 'text-parts');
  readonly #status = make('p', 'hidden');
  readonly #announcer = new Announcer(this.#status);
  readonly #preview = make('div', 'text-preview prose');
  readonly #toggle = make('button', 'plain');
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const source = this.querySelector('textarea');
    if (this.#list.isConnected || !source) return;
    this.#words = JSON.parse(this.dataset.words!) as ReportTextWords;
    this.#source = source;
    source.hidden = true;
    const help = make('p', 'text-help', this.#words.help);
    help.id = `${source.id || 'report-text'}-help`;
    this.#status.setAttribute('role', 'status');
    this.append(help, this.#list, this.#addButtons(), this.#previewParts(), this.#status);
    for (const type of ['input', 'change'] as const)
      this.addEventListener(type, (event) => {
        if (event.target === this) return;
        event.stopPropagation();
        this.#changed(type);
      });
    // What leads to the field leads to where writing begins.
    for (const label of source.labels ?? [])
      label.addEventListener('click', (event) => {
        event.preventDefault();
        this.focus();
      });
    this.body = source.value;
  }

  attributeChangedCallback(): void {
    if (!this.#list.isConnected) return;
    this.#number();
    this.#keep();
  }

  /** What is written, in its one form. */
  get value(): readonly Block[] {
    return tidyBlocks(this.#parts.flatMap(({ blocks }) => blocks));
  }

  /** Takes the place of what is written; no event tells it. */
  set value(blocks: readonly Block[]) {
    this.#show(tidyBlocks(blocks));
  }

  /** The pictures of what is written, by the names of their files; without those that stand beside a published report. */
  get pictures(): Readonly<Record<string, Blob>> {
    const shown = new Set(this.value.flatMap((block) => (block.kind === 'picture' ? block.file : [])));
    return Object.fromEntries([...this.#pictures].filter(([name]) => shown.has(name)));
  }

  /** Those of what is written next. One that could not be kept is none. */
  set pictures(pictures: Readonly<Record<string, Blob | null>>) {
    for (const [name, picture] of Object.entries(pictures)) if (picture) this.#pictures.set(name, picture);
  }

  /** What is written, as the file will hold it: takes the place of what was there. */
  set body(text: string) {
    this.#show(readMdx(text, this.#lang) ?? readTyped(text));
  }

  /** Puts the cursor where writing begins. */
  override focus(): void {
    this.#parts[0]?.focus();
  }

  get #lang(): TextLanguage {
    return this.getAttribute('lang-of-text') === 'en' ? 'en' : 'es';
  }

  #show(blocks: readonly Block[]): void {
    this.#parts = partsOf(blocks).map((content) => this.#part(content));
    this.#list.replaceChildren(...this.#parts.map(({ element }) => element));
    this.#number();
    this.#keep();
  }

  #part(content: PartContent): Part {
    const actions = {
      move: (moved: Part, by: -1 | 1) => this.#move(moved, by),
      remove: (removed: Part) => this.#remove(removed),
      onPaste: () => this.#announcer.say(this.#words.pasted),
    };
    if (content.kind === 'picture') return new PicturePart(content, this.#words, actions, this.#pictures);
    const part = new TextPart(content, this.#words, actions);
    part.describe(`${this.#source.id || 'report-text'}-help`);
    return part;
  }

  #number(): void {
    this.#parts.forEach((part, index) => part.place(index + 1, this.#parts.length, this.#lang));
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#source.value = writeMdx(this.value, this.#lang);
    if (!this.#preview.hidden) void this.#draw();
  }

  /** While somebody types, nothing waits for what takes long on a slow phone. */
  #changed(...types: ('input' | 'change')[]): void {
    clearTimeout(this.#timer);
    if (types.includes('change')) this.#keep();
    else this.#timer = setTimeout(() => this.#keep(), REST);
    for (const type of types) this.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #add(kind: PartKind): void {
    const part = this.#part(emptyPart(kind));
    this.#parts.push(part);
    this.#list.append(part.element);
    this.#number();
    this.#changed('input', 'change');
    part.focus();
  }

  #move(part: Part, by: -1 | 1): void {
    const at = this.#parts.indexOf(part);
    const other = this.#parts[at + by];
    if (!other) return;
    this.#parts.splice(at, 1);
    this.#parts.splice(at + by, 0, part);
    if (by < 0) other.element.before(part.element);
    else other.element.after(part.element);
    this.#number();
    this.#changed('input', 'change');
    part.focus(by < 0 ? 'up' : 'down');
    this.#announcer.say(filled(this.#words.moved, { n: at + by + 1, total: this.#parts.length }));
  }

  /** In the place of a deleted part stands a button that brings it back. */
  #remove(part: Part): void {
    const row = make('li', 'text-removed');
    const button = make('button', 'plain', this.#words.undo);
    button.type = 'button';
    const removed = filled(this.#words.removed, { part: this.#words.part[part.kind] });
    button.setAttribute('aria-label', `${removed} ${this.#words.undo}`);
    row.append(make('span', '', removed), ' ', button);
    part.element.replaceWith(row);
    this.#parts.splice(this.#parts.indexOf(part), 1);
    button.addEventListener('click', () => {
      row.replaceWith(part.element);
      this.#parts.push(part);
      const elements = [...this.#list.children];
      this.#parts.sort((a, b) => elements.indexOf(a.element) - elements.indexOf(b.element));
      this.#number();
      this.#changed('input', 'change');
      part.focus();
      this.#announcer.say(this.#words.undone);
    });
    this.#number();
    this.#changed('input', 'change');
    button.focus();
  }

  #addButtons(): HTMLElement {
    const row = make('div', 'text-add');
    for (const kind of KINDS) {
      const button = make('button', 'plain', this.#words.add[kind]);
      button.type = 'button';
      button.addEventListener('click', () => this.#add(kind));
      row.append(button);
    }
    return row;
  }

  #previewParts(): HTMLElement {
    const { show, hide, label } = this.#words.preview;
    const box = make('div', 'text-look');
    this.#toggle.type = 'button';
    this.#preview.hidden = true;
    this.#preview.id = `${this.#source.id || 'report-text'}-preview`;
    this.#preview.setAttribute('role', 'region');
    this.#preview.setAttribute('aria-label', label);
    this.#toggle.setAttribute('aria-controls', this.#preview.id);
    const set = (isOpen: boolean) => {
      this.#preview.hidden = !isOpen;
      this.#toggle.setAttribute('aria-expanded', String(isOpen));
      this.#toggle.textContent = isOpen ? hide : show;
      if (isOpen) void this.#draw();
    };
    this.#toggle.addEventListener('click', () => set(this.#preview.hidden === true));
    set(false);
    box.append(this.#toggle, this.#preview);
    return box;
  }

  async #draw(): Promise<void> {
    const { drawnText } = await import('./preview-nodes.ts');
    const nodes = drawnText(this.value, this.#lang, this.addressOfRecord, (file) => this.#pictures.get(file));
    this.#preview.lang = this.#lang;
    this.#preview.replaceChildren(...(nodes.length > 0 ? nodes : [make('p', 'soft', this.#words.preview.empty)]));
    if (nodes.length === 0) this.#preview.lang = document.documentElement.lang;
  }
}

customElements.define('report-text', ReportText);
