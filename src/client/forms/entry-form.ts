import { filled } from '#domain/text/filled.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import type { EntryDraft, Values } from '#forms/draft.ts';
import { filesOf, pictureFilesOf } from '#forms/entry-files.ts';
import type { EntryFile } from '#forms/sending/entry-file.ts';
import { typedDate } from '#forms/typed-dates.ts';
import type { FormData } from '#views/forms/form.ts';
import { Announcer } from '../announcer.ts';
import { make } from '../search-dom.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { EntryChoice, Names } from './entry-choice.ts';
import { addItem, connectLabels, FormFields, showAspects, type WordsByItem } from './form-fields.ts';
import type { Outcome } from './outcome.ts';
import { removeItem } from './remove-item.ts';
import type { ReportText } from './report-text.ts';
import type { SendPanel } from './send-panel.ts';

/** A form for one entry of some kind: what is typed becomes a draft, and a draft that holds becomes files. */
export class EntryForm extends HTMLElement {
  readonly #data = JSON.parse(this.dataset.form!) as FormData;
  readonly #form = this.querySelector('form')!;
  readonly #announcer = new Announcer(this.querySelector('[role=status]')!);
  readonly #fields = new FormFields(this.#data.locale, this.#today);
  /** What can be chosen. */
  readonly names = new Names(this.#data.names);
  /** Comes with the first check; what cannot be loaded says nothing. */
  #outcome: Outcome | undefined;
  #keeper!: DraftKeeper;

  connectedCallback(): void {
    connectLabels(this.#form);
    this.#connectChoices(this.#form);
    this.#form.addEventListener('item-added', (event) => this.#connectChoices(event.target as Element));
    this.#form.addEventListener('click', (event) => this.#press(event));
    this.#form.addEventListener('change', (event) => {
      this.#echo(event.target as Element);
      this.#follow(event.target as Element);
      this.#changed();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check();
    });
    this.#form.addEventListener('input', () => this.#changed());
    // What opens files of Word and Excel comes when somebody turns to it.
    const papers = this.querySelector('.papers');
    const open = () => void (papers && import('./paper-file.ts'));
    papers?.addEventListener('toggle', open, { once: true });
    this.addEventListener('dragover', open, { once: true });
    // A browser would open a file that is dropped in the place of the page, and what was typed last would be gone.
    for (const type of ['dragover', 'drop'] as const)
      this.addEventListener(type, (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
    const begun = { lang: this.#data.locale, filed: this.#today, ...this.#asked() };
    for (const [key, value] of Object.entries(begun)) this.#preset(key, value);
    this.#askAbout((begun as Record<string, string>).country);
    this.#keeper = new DraftKeeper(this, this.#data.kind, () => {
      this.#askAbout(this.draft.facts.country as string | undefined);
      this.#sendable([]);
      this.#outcome?.clear();
      this.#form.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
    });
  }

  get #today(): string {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }

  /** What the address of the page asks to begin with: `?subject=d-04`, `?to=…`. */
  #asked(): Record<string, string> {
    return Object.fromEntries([...new URLSearchParams(location.search)].filter(([, value]) => /^[\w/?.-]{1,120}$/.test(value)));
  }

  /** What was checked before is no longer what stands there. */
  #changed(): void {
    this.#sendable([]);
    this.#keeper.changed();
  }

  /** @param files of an entry that is complete; none while it is not */
  #sendable(files: readonly EntryFile[], summary = ''): void {
    const panel = this.querySelector<SendPanel>('send-panel')!;
    // It comes with the first check.
    const isThere = customElements.get('send-panel') !== undefined;
    panel.hidden = files.length === 0 || !isThere;
    if (!isThere) return;
    panel.summary = summary;
    panel.files = files;
  }

  /** A value that stands there before anybody has typed. */
  #preset(key: string, value: string): void {
    const facts = this.#part('facts');
    const field = facts.querySelector<HTMLElement>(
      `:scope > [data-field="${CSS.escape(key)}"], :scope > details > [data-field="${CSS.escape(key)}"]`,
    );
    if (field) this.#fields.preset(field, value);
    else if (key === 'subject') {
      // An assessment of it, or what documents show of it.
      const list = facts.querySelector<HTMLElement>(':scope > [data-field=assessments], :scope > [data-field=documented]');
      const subject = list && addItem(list).querySelector<HTMLElement>('[data-field=subject]');
      if (subject) this.#fields.preset(subject, value);
    }
  }

  #part(part: 'facts' | Locale): HTMLElement {
    return this.#form.querySelector<HTMLElement>(`[data-part="${part}"]`)!;
  }

  get #text(): HTMLTextAreaElement | null {
    return this.#form.querySelector<HTMLTextAreaElement>('[data-part=text] textarea');
  }

  get #written(): ReportText | null {
    return this.querySelector<ReportText>('report-text');
  }

  /** Of what was entered; empty where it has none yet. */
  get draftTitle(): string {
    const { facts, words } = this.draft;
    return String(facts.title ?? words.es?.title ?? words.en?.title ?? '');
  }

  /** What was entered, as a draft of an entry without an id. */
  get draft(): EntryDraft {
    const items: WordsByItem = {};
    const facts = this.#fields.values(this.#part('facts'), items);
    const words: Partial<Record<Locale, Values>> = {};
    for (const locale of LOCALES) {
      const part = this.#form.querySelector(`[data-part="${locale}"]`);
      if (!part) continue;
      const own = { ...this.#fields.values(part, {}), ...items[locale] };
      if (Object.keys(own).length > 0) words[locale] = own;
    }
    return {
      collection: this.#data.kind,
      id: '',
      facts,
      words,
      ...(this.#text && { body: this.#text.value, pictures: this.#written?.pictures ?? {} }),
    };
  }

  set draft({ facts, words, body, pictures }: EntryDraft) {
    const items: WordsByItem = words as WordsByItem;
    this.#fields.fill(this.#part('facts'), facts, items);
    for (const locale of LOCALES) {
      const part = this.#form.querySelector(`[data-part="${locale}"]`);
      if (part) this.#fields.fill(part, words[locale] ?? {}, {});
    }
    const text = this.#written;
    const lang = facts.lang === 'en' ? 'en' : 'es';
    text?.setAttribute('lang-of-text', lang);
    if (text && pictures) text.pictures = pictures;
    if (text && body !== undefined) text.body = body;
  }

  #connectChoices(root: Element): void {
    for (const input of root.querySelectorAll<HTMLInputElement>('input[data-collections]:not([role])'))
      new EntryChoice(input, this.names, this.#data.words, (text) => this.#announcer.say(text));
  }

  /** Says how a date that was typed in words is written down. */
  #echo(input: Element): void {
    const field = input.closest<HTMLElement>('[data-control=date]');
    if (!(input instanceof HTMLInputElement) || !field || input.type !== 'text') return;
    const read = typedDate(input.value, this.#data.locale);
    field.querySelector('.echo')?.remove();
    if (read !== '' && read !== input.value.trim()) input.after(make('p', 'hint echo', filled(this.#data.words.dateRead, { date: read })));
  }

  /** What is asked follows from what was answered: of an agreement one level, of a measure norm and practice; a text has the language of its report. */
  #follow(input: Element): void {
    const field = input.closest<HTMLElement>('[data-field]');
    if (field?.dataset.field === 'lang' && input instanceof HTMLInputElement)
      this.querySelector('report-text')?.setAttribute('lang-of-text', input.value);
    if (field?.dataset.field === 'subject') showAspects(field);
    if (field?.dataset.field === 'country' && field.parentElement === this.#part('facts'))
      this.#askAbout((input as HTMLInputElement).dataset.value);
  }

  /** Shows a government what is asked of it. @param country that was chosen; without one nothing is shown */
  #askAbout(country: string | undefined): void {
    if (this.#data.kind !== 'self-assessments') return;
    this.querySelector('.questionnaire')?.remove();
    if (country) void this.#showQuestions(country);
  }

  async #showQuestions(country: string): Promise<void> {
    const list = this.#part('facts').querySelector<HTMLElement>(':scope > [data-field=assessments]')!;
    const { Questionnaire } = await import('./questionnaire.ts');
    const takeUp = (subject: string) => {
      const item = addItem(list);
      this.#fields.preset(item.querySelector<HTMLElement>('[data-field=subject]')!, subject);
      item.querySelector<HTMLElement>('[data-field]:not([hidden]) input[type=radio]')?.focus();
    };
    const questions = await new Questionnaire(this.#data, this.names, takeUp).of(country).catch(() => undefined);
    if (questions) list.before(questions);
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('button[data-do]');
    if (!button) return;
    if (button.dataset.do === 'add') {
      const item = addItem(button.closest<HTMLElement>('[data-field]')!);
      item.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
    } else if (button.dataset.do === 'remove') {
      removeItem(button.closest<HTMLElement>('[data-item]')!, this.#data.words);
      this.#announcer.say(this.#data.words.removed);
    } else if (button.dataset.do === 'start-over') void this.#keeper.flush().then(() => location.assign(location.pathname));
  }

  /**
   * Takes up answers that were written elsewhere, in the place of what stands in the form, which stays among the drafts.
   *
   * @param isSure whether what cannot be kept may go
   * @returns false where it would be lost, and nothing has changed
   */
  async takeUp(draft: EntryDraft, isSure: boolean): Promise<boolean> {
    if (!(await this.#keeper.turn(isSure))) return false;
    this.draft = { ...draft, facts: { lang: this.#data.locale, filed: this.#today, ...draft.facts } };
    this.#outcome?.clear();
    this.#askAbout(draft.facts.country as string | undefined);
    this.#changed();
    return true;
  }

  /** Checks what was entered by the rules of the validator, and shows what is wrong or the files that come of it. */
  async check(): Promise<void> {
    const { draft } = this;
    // What an earlier check said goes at once.
    this.#outcome?.clear();
    const shown = await import('./after-check.ts').catch(() => undefined);
    if (!shown) return;
    const outcome = (this.#outcome ??= new shown.Outcome(this, this.#data, this.names));
    outcome.begin();
    const pictures = await pictureFilesOf(draft);
    try {
      const { check } = await import('./check.ts');
      const answer = await check({ draft, ledger: this.#data.ledger, today: this.#today, locale: this.#data.locale });
      const files = [...filesOf({ ...draft, id: answer.id }), ...pictures];
      await outcome.show(answer, files);
      if (answer.problems.every(({ severity }) => severity !== 'error')) this.#sendable(files, this.draftTitle);
    } catch {
      const files = [...filesOf({ ...draft, id: draft.id || this.#data.kind }), ...pictures];
      outcome.failed(files);
      this.#sendable(files, this.draftTitle);
    }
  }
}

customElements.define('entry-form', EntryForm);
