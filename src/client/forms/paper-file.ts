import { filled } from '#domain/text/filled.ts';
import type { EntryDraft } from '#forms/draft.ts';
import type { Templates } from '#papers/outline.ts';
import type { PaperFileData } from '#views/forms/form.ts';
import { make } from '../search-dom.ts';
import type { Names } from './entry-choice.ts';

/** The form that takes the answers up. */
interface PaperForm extends HTMLElement {
  readonly names: Names;
  takeUp(draft: EntryDraft, isSure: boolean): Promise<boolean>;
}

/** A little more than is read of a file: the reader says that it is too much. */
const LARGEST = 10_000_001;

/**
 * Opens a Word or Excel template that somebody has filled in: by a button, or dropped anywhere on the form that it stands in.
 * What was typed before stays among the drafts of the device; where nothing is kept there, it is asked about first.
 */
class PaperFile extends HTMLElement {
  readonly #data = JSON.parse(this.dataset.paper!) as PaperFileData;
  readonly #input = make('input');
  readonly #outcome = make('div');

  connectedCallback(): void {
    if (this.#input.isConnected) return;
    const { words } = this.#data;
    const label = make('label', '', words.open);
    this.#input.type = 'file';
    this.#input.accept = '.docx,.xlsx';
    this.#input.id = label.htmlFor = 'plantilla-llena';
    this.#outcome.tabIndex = -1;
    this.#outcome.setAttribute('role', 'status');
    this.append(label, make('p', 'hint', words.openHint), this.#input, this.#outcome);
    this.#input.addEventListener('change', () => {
      const [file] = this.#input.files!;
      if (file) void this.#open(file);
      // The same file can be chosen again once it was corrected.
      this.#input.value = '';
    });
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    this.#form.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault());
    this.#form.addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.closest('details')!.open = true;
      const file = event.dataTransfer!.files[0];
      if (file) void this.#open(file);
    });
  }

  get #form(): PaperForm {
    return this.closest<PaperForm>('entry-form')!;
  }

  #show(...nodes: readonly Node[]): void {
    this.#outcome.replaceChildren(...nodes);
    this.#outcome.focus();
  }

  async #open(file: File): Promise<void> {
    const { words, templates: address, kind, locale } = this.#data;
    this.#outcome.replaceChildren(make('p', 'notice', words.reading));
    try {
      const [reader, answer, names, buffer] = await Promise.all([
        import('#papers/read-office.ts'),
        fetch(address),
        this.#form.names.rows,
        file.slice(0, LARGEST).arrayBuffer(),
      ]);
      const templates = (await answer.json()) as Templates;
      const read = await reader.readPaper(new Uint8Array(buffer), templates, names, { kind, locale });
      const said = (problem: Parameters<typeof reader.problemInWords>[0]) => reader.problemInWords(problem, templates.words[locale]);
      if ('refused' in read) this.#show(make('p', 'notice', said(read.refused)), make('p', '', words.unchanged));
      else {
        const wrong = read.problems.filter(({ severity }) => severity === 'error').map(said);
        const told = read.problems.filter(({ severity }) => severity === 'warning').map(said);
        await this.#take(() => this.#taken(file.name, wrong, told), read.draft);
      }
    } catch {
      this.#show(make('p', 'notice', words.unable));
    }
  }

  /** Hands the answers to the form, once nothing that was typed would be lost or somebody wants it so. */
  async #take(then: () => void, draft: EntryDraft): Promise<void> {
    const { words } = this.#data;
    if (await this.#form.takeUp(draft, false)) return then();
    const button = (text: string, act: () => void) => {
      const made = make('button', 'plain', text);
      made.type = 'button';
      made.addEventListener('click', act);
      return made;
    };
    const yes = button(words.replace, () => void this.#form.takeUp(draft, true).then(then));
    const no = button(words.keep, () => this.#show(make('p', '', words.unchanged)));
    this.#show(make('p', 'notice', words.wouldLose), yes, no);
  }

  #taken(name: string, wrong: readonly string[], told: readonly string[]): void {
    const { words } = this.#data;
    const list = (sentences: readonly string[]) => {
      const made = make('ul', 'points');
      made.append(...sentences.map((sentence) => make('li', '', sentence)));
      return made;
    };
    this.#show(
      make('p', 'notice', filled(wrong.length === 0 ? words.taken : words.takenInPart, { name, n: wrong.length })),
      ...(wrong.length > 0 ? [list(wrong)] : []),
      ...(told.length > 0 ? [list(told)] : []),
    );
  }
}

customElements.define('paper-file', PaperFile);
