import { filled } from '#domain/text/filled.ts';
import type { DraftPanelData } from '#views/forms/sending.ts';
import { SCHEMA_VERSION } from '#domain/schemas/version.ts';
import { make } from '../search-dom.ts';
import type { Drafts, DraftSummary, Kept } from './drafts.ts';

/** As clocks are read in all of the region, without a point at the end. */
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/**
 * Says where the draft of a form is and whether it is kept, lists the drafts of the form and deletes them.
 *
 * The page sets `form` and `drafts`, then `current` whenever another draft is worked on, and hands `show` each result of a
 * save. It is told of two wishes: `draft-open` (detail: the id that is to be loaded) and `draft-deleted` (detail: its id).
 */
export class DraftPanel extends HTMLElement {
  #words!: DraftPanelData['drafts'];
  #lang = 'es';
  #drafts: Drafts | undefined;
  #form = '';
  #current: string | undefined;
  #unwatch: () => void = () => undefined;
  /** What is as it should be is not spoken: it changes while somebody writes. */
  readonly #saved = make('p', 'soft');
  readonly #trouble = make('p', 'notice');
  /** What another tab does stands until the page turns to another draft. */
  readonly #elsewhere = make('p', 'notice');
  readonly #kept = make('details');
  readonly #heading = make('summary');
  readonly #list = make('div');

  connectedCallback(): void {
    if (this.#heading.isConnected) return;
    const { drafts, lang } = JSON.parse(this.dataset.words!) as DraftPanelData;
    this.#words = drafts;
    this.#lang = lang;
    for (const line of [this.#trouble, this.#elsewhere]) {
      line.setAttribute('role', 'status');
      this.#say('', line);
    }
    this.#heading.textContent = drafts.heading;
    this.#kept.append(this.#heading, this.#list);
    this.#saved.textContent = drafts.empty;
    this.append(make('p', 'soft', drafts.notice), this.#saved, this.#trouble, this.#elsewhere, this.#kept);
    this.#list.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#list.contains(relatedTarget))) void this.refresh();
    });
    if (this.#drafts) this.drafts = this.#drafts;
  }

  disconnectedCallback(): void {
    this.#unwatch();
  }

  #say(text: string, line = this.#trouble): void {
    line.textContent = text;
    line.hidden = text === '';
  }

  /** The site whose drafts these are. */
  get site(): string {
    return (JSON.parse(this.dataset.words!) as DraftPanelData).site;
  }

  set form(form: string) {
    this.#form = form;
    void this.refresh();
  }

  set drafts(drafts: Drafts) {
    this.#drafts = drafts;
    if (this.#heading.isConnected && !drafts.available) this.show({ kept: false, why: 'unavailable' });
    void this.refresh();
  }

  /** The draft that the page works on. */
  set current(id: string) {
    if (id === this.#current) return;
    this.#unwatch();
    this.#current = id;
    this.#say('', this.#elsewhere);
    this.#unwatch =
      this.#drafts?.watch(id, (what) => {
        this.#say(this.#words.elsewhere[what], this.#elsewhere);
        if (what !== 'open') void this.refresh();
      }) ?? (() => undefined);
    void this.refresh();
  }

  /** Says what became of the last save. */
  show(kept: Kept): void {
    const words = this.#words;
    if (!kept.kept) {
      this.#saved.textContent = '';
      this.#say(words[kept.why]);
      return;
    }
    if (kept.copy) this.current = kept.id;
    const time = new Date(kept.time).toLocaleTimeString(this.#lang, CLOCK);
    this.#saved.textContent = filled(words.saved, { time });
    if (kept.copy) this.#say(words.copy, this.#elsewhere);
    this.#say(kept.lostPictures > 0 ? filled(words.lostPictures, { n: kept.lostPictures }) : '');
    void this.refresh();
  }

  /** Reads the list again, unless somebody is in it. */
  async refresh(): Promise<void> {
    if (!this.#drafts || !this.#form || !this.#heading.isConnected) return;
    const drafts = await this.#drafts.list(this.#form);
    if (this.#list.contains(document.activeElement)) return;
    const list = make('ul');
    list.append(...(drafts.length === 0 ? [make('li', '', this.#words.none)] : drafts.map((draft) => this.#item(draft))));
    this.#list.replaceChildren(list, ...(drafts.length === 0 ? [] : [this.#all()]));
    // Who comes back sees at once what was left.
    if (this.#current === undefined && drafts.length > 0) this.#kept.open = true;
  }

  #button(text: string, about: string, act: () => void): HTMLButtonElement {
    const button = make('button', 'plain', text);
    button.type = 'button';
    if (about !== '') button.setAttribute('aria-label', `${text}: ${about}`);
    button.addEventListener('click', act);
    return button;
  }

  #item(draft: DraftSummary): HTMLLIElement {
    const words = this.#words;
    const item = make('li');
    const title = draft.title || words.untitled;
    const day = new Date(draft.time).toLocaleString(this.#lang, { day: 'numeric', month: 'long', ...CLOCK });
    const about = filled(words.item, { title, day });
    item.append(make('span', '', about), ' ');
    if (draft.version !== SCHEMA_VERSION) item.append(make('span', 'soft', words.older), ' ');
    if (draft.id !== this.#current)
      item.append(
        this.#button(words.open, about, () => this.#tell('draft-open', draft.id)),
        ' ',
      );
    item.append(this.#button(words.remove, about, () => this.#ask(item, draft.id, title)));
    return item;
  }

  /** One question before something is gone for good. */
  #ask(item: HTMLLIElement, id: string, title: string): void {
    const { sure, yes } = this.#words;
    this.#question(
      item,
      filled(sure, { title }),
      this.#button(yes, title, () => void this.#delete(() => this.#drafts!.delete(id), id)),
    );
  }

  #question(item: HTMLElement, question: string, yes: HTMLButtonElement): void {
    const no = this.#button(this.#words.no, question, () => void this.#close());
    item.replaceChildren(make('span', '', question), ' ', yes, ' ', no);
    no.focus();
  }

  /** For who has to leave nothing behind. */
  #all(): HTMLElement {
    const { removeAll, sureAll, yesAll } = this.#words;
    const item = make('p');
    const gone = () => void this.#delete(() => this.#drafts!.deleteAll(), this.#current);
    item.append(this.#button(removeAll, '', () => this.#question(item, sureAll, this.#button(yesAll, '', gone))));
    return item;
  }

  async #close(): Promise<void> {
    this.#heading.focus();
    await this.refresh();
  }

  /** @param id of the draft that the page is told of */
  async #delete(gone: () => Promise<void>, id: string | undefined): Promise<void> {
    await gone();
    if (id !== undefined) this.#tell('draft-deleted', id);
    await this.#close();
    this.#say(this.#words.removed);
  }

  #tell(name: 'draft-open' | 'draft-deleted', id: string): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: id }));
  }
}

customElements.define('draft-panel', DraftPanel);
