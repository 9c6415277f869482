import { filled } from '#domain/text/filled.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { isText, type EntryFile } from '#forms/sending/entry-file.ts';
import type { FormData } from '#views/forms/form.ts';
import { make } from '../search-dom.ts';
import { changedSentences } from './changed.ts';
import type { CheckAnswer, WordedProblem } from './check.ts';
import type { Names } from './entry-choice.ts';
import { fieldAt, wordsAt } from './form-fields.ts';

/** Codes of what was not answered: a form says so in its own words, since the name of a key means nothing there. */
const MISSING: ReadonlySet<string> = new Set(['missing-key', 'missing-words', 'text-left-open', 'too-short']);

/** What a field asks, without the remark that it may be left open. */
const questionOf = (field: Element | null | undefined): string =>
  field?.querySelector('label, legend')?.firstChild?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What came of a check: messages beside their fields and in one list, or the files. */
export class Outcome {
  readonly #root: HTMLElement;
  readonly #data: FormData;
  readonly #names: Names;
  constructor(root: HTMLElement, data: FormData, names: Names) {
    this.#root = root;
    this.#data = data;
    this.#names = names;
  }

  get #words(): FormData['words'] {
    return this.#data.words;
  }

  get #place(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[data-part=outcome]')!;
  }

  /** Takes away what an earlier check said. */
  clear(): void {
    for (const text of this.#root.querySelectorAll<HTMLElement>('.wrong:not([hidden])')) {
      text.hidden = true;
      text.textContent = '';
    }
    for (const input of this.#root.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
    this.#place.hidden = true;
  }

  begin(): void {
    this.clear();
    this.#place.hidden = false;
    this.#place.replaceChildren(make('p', 'notice', this.#words.checking));
  }

  failed(files: readonly EntryFile[]): void {
    this.#place.replaceChildren(make('p', 'notice', this.#words.checkFailed), this.#files(files));
    this.#place.focus();
  }

  async show({ problems, changes }: CheckAnswer, files: readonly EntryFile[]): Promise<void> {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    for (const problem of problems) this.#mark(problem);
    const words = this.#words;
    const heading = errors.length === 0 ? words.right : errors.length === 1 ? words.oneWrong : filled(words.wrong, { n: errors.length });
    this.#place.replaceChildren(
      make('h2', '', heading),
      ...(errors.length > 0 ? [this.#list(errors)] : []),
      ...(warnings.length > 0 ? [make('p', '', words.warnings), this.#list(warnings)] : []),
      ...(errors.length === 0 ? [await this.#changes(changes), this.#files(files)] : []),
    );
    this.#place.focus();
  }

  #fieldOf({ part, path }: WordedProblem): HTMLElement | undefined {
    const form = this.#root.querySelector('form')!;
    if (part === 'body') return form.querySelector<HTMLElement>('[data-part=text]') ?? undefined;
    if (part !== 'facts' && typeof path[1] === 'string') return wordsAt(form, part, path);
    const root = form.querySelector(`[data-part="${part}"]`);
    return root ? fieldAt(root, path) : undefined;
  }

  #sentence({ code, message, remedy }: WordedProblem, field: HTMLElement | undefined): string {
    if (field && MISSING.has(code)) return field.dataset.control === 'list' ? this.#words.missingItem : this.#words.missing;
    // Only who checks a file can permit what is public.
    if (code === 'personal-data') return `${message} ${this.#words.personalData}`;
    // What an author writes of pictures in a file has signs that a form does not ask for.
    if (code === 'image-refused') return this.#words.pictureMissing;
    if (code === 'image-without-text') return this.#words.pictureUntold;
    return `${message} ${remedy}`.trim();
  }

  #mark(problem: WordedProblem): void {
    const field = this.#fieldOf(problem);
    const place = field?.querySelector<HTMLElement>(':scope > .wrong');
    if (!field || !place) return;
    place.hidden = false;
    place.append(make('span', '', `${this.#sentence(problem, field)} `));
    if (problem.severity === 'error') field.querySelector('input, textarea, select')?.setAttribute('aria-invalid', 'true');
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  }

  /** What a field is called: in a list also which item, and of words in the other language in which, since several ask the same. */
  #nameOf(field: HTMLElement): string {
    const language = field.closest<HTMLElement>('details[data-part]')?.dataset.part as Locale | undefined;
    const own = questionOf(field) + (language ? ` (${this.#words.itemWords[language]})` : '');
    const names = field.matches('[data-item]') ? [] : [own];
    for (let item = field.closest('[data-item]'); item; item = item.parentElement!.closest('[data-item]')) {
      const items = [...item.parentElement!.children].filter((one) => one.matches('[data-item]'));
      names.unshift(filled(this.#words.item, { name: questionOf(item.closest('[data-field]')), n: items.indexOf(item) + 1 }));
    }
    return names.filter((name) => name !== '').join(': ');
  }

  #list(problems: readonly WordedProblem[]): HTMLElement {
    const list = make('ul', 'points');
    list.append(
      ...problems.map((problem) => {
        const field = this.#fieldOf(problem);
        const item = make('li');
        const name = field && this.#nameOf(field);
        const target = field?.matches('fieldset')
          ? field.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button')
          : field?.querySelector<HTMLElement>('input, textarea, select');
        if (name && target) {
          target.id ||= `campo-de-${problem.part}-${problem.path.join('-')}`;
          const link = make('a', '', name);
          link.href = `#${target.id}`;
          item.append(link, ': ');
        }
        item.append(this.#sentence(problem, field));
        return item;
      }),
    );
    return list;
  }

  async #changes(changes: CheckAnswer['changes']): Promise<HTMLElement> {
    const sentences = changedSentences(changes, this.#data, await this.#names.byId());
    const section = make('section', 'changed');
    section.append(make('h3', '', this.#words.changes));
    if (sentences.length === 0) section.append(make('p', '', this.#words.changesNone));
    else {
      const list = make('ul', 'points');
      list.append(...sentences.map((sentence) => make('li', '', sentence)));
      section.append(list);
    }
    return section;
  }

  #files(files: readonly EntryFile[]): HTMLElement {
    const section = make('section');
    section.append(make('h3', '', this.#words.files), make('p', 'hint', this.#words.filesHint));
    for (const file of files) {
      if (!isText(file)) {
        section.append(make('p', '', file.path));
        continue;
      }
      const fold = make('details');
      const pre = make('pre', '', file.text);
      pre.tabIndex = 0;
      fold.append(make('summary', '', file.path), pre);
      section.append(fold);
    }
    return section;
  }
}
