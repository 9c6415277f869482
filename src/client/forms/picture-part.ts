import { filled } from '#domain/text/filled.ts';
import type { Block, TextPicture } from '#forms/text/blocks.ts';
import type { ReportTextWords } from '#views/forms/report-text.ts';
import { make } from '../search-dom.ts';
import { paint } from './paint.ts';
import { Part, type PartActions } from './part.ts';

/** Pictures by the names of their files. */
export type Pictures = Map<string, Blob>;

let count = 0;

/** A part that is a picture: it is chosen, made anew without what it carries beside its pixels, and told in words. */
export class PicturePart extends Part {
  #file: string;
  readonly #pictures: Pictures;
  readonly #chooser = make('input');
  readonly #told = make('textarea');
  readonly #status = make('p', 'notice');
  readonly #look = make('canvas', 'text-picture');

  /** @param pictures receives the one that is chosen */
  constructor({ file, words: told }: TextPicture, words: ReportTextWords, actions: PartActions, pictures: Pictures) {
    super('picture', words, actions);
    const id = `text-picture-${(count += 1)}`;
    const { choose, hint, tell, tellHint } = words.picture;
    this.#file = file;
    this.#pictures = pictures;
    this.#chooser.type = 'file';
    this.#chooser.accept = 'image/*';
    this.#status.setAttribute('role', 'status');
    this.#status.hidden = true;
    this.#look.hidden = true;
    this.#told.rows = 2;
    this.#told.value = told;
    const labelled = (field: HTMLElement, of: string, label: string, help: string) => {
      field.id = `${id}-${of}`;
      const name = make('label', '', label);
      name.htmlFor = field.id;
      const text = make('p', 'hint', help);
      text.id = `${field.id}-hint`;
      field.setAttribute('aria-describedby', text.id);
      return [name, text, field];
    };
    this.#chooser.addEventListener('change', (event) => {
      // What is told of a change is the picture that came of it.
      event.stopPropagation();
      const [chosen] = this.#chooser.files ?? [];
      if (chosen) void this.#take(chosen);
    });
    this.hold(...labelled(this.#chooser, 'file', choose, hint), this.#status, this.#look, ...labelled(this.#told, 'words', tell, tellHint));
    if (file !== '') this.#show();
  }

  async #take(chosen: Blob): Promise<void> {
    const { working, ready, unreadable } = this.words.picture;
    this.#say(working);
    const { ownPicture } = await import('./own-picture.ts');
    const own = await ownPicture(chosen).catch(() => undefined);
    // Another choice of the same file is told again.
    this.#chooser.value = '';
    if (!own) return this.#say(unreadable);
    this.#file = own.name;
    this.#pictures.set(own.name, own.picture);
    this.#say(filled(ready, { width: own.width, height: own.height, kb: Math.max(1, Math.round(own.picture.size / 1000)) }));
    this.#show();
    for (const type of ['input', 'change']) this.element.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #say(text: string): void {
    this.#status.textContent = text;
    this.#status.hidden = text === '';
  }

  #show(): void {
    const picture = this.#pictures.get(this.#file);
    this.#look.hidden = picture === undefined;
    if (picture) void paint(this.#look, picture);
    else this.#say(filled(this.words.picture.elsewhere, { name: this.#file }));
  }

  get blocks(): Block[] {
    return [{ kind: 'picture', file: this.#file, words: this.#told.value }];
  }

  protected get first(): HTMLElement {
    return this.#chooser;
  }

  protected get written(): HTMLElement[] {
    return [this.#told];
  }
}
