import type { EntryDraft } from '#forms/draft.ts';
import type { DraftPanel } from './draft-panel.ts';
import { openDrafts, type Drafts } from './drafts.ts';

/** How long nothing more is typed before the draft is kept, in milliseconds. */
const REST = 800;

/** A form whose draft is kept. */
interface Kept {
  draft: EntryDraft;
  /** One line, by which the author knows the draft. */
  readonly draftTitle: string;
}

/** Keeps what is typed on the device: once typing rests, and at once where somebody leaves or turns to another draft. */
export class DraftKeeper {
  readonly #form: Kept & HTMLElement;
  readonly #kind: string;
  readonly #loaded: () => void;
  #drafts: Drafts | undefined;
  /** Under which what is typed is kept. */
  #slot: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something was typed that is not kept yet. */
  #waiting = false;
  /** Whether something was typed that could not be kept. */
  #isLost = false;

  /** @param loaded after another draft has taken the place of what stood in the form */
  constructor(form: Kept & HTMLElement, kind: string, loaded: () => void) {
    this.#form = form;
    this.#kind = kind;
    this.#loaded = loaded;
    this.#slot = this.#freshSlot();
    document.addEventListener('visibilitychange', () => void (document.hidden && this.flush()));
    form.addEventListener('draft-open', ({ detail }: CustomEventInit<string>) => void this.#load(detail!));
    form.addEventListener('draft-deleted', ({ detail }: CustomEventInit<string>) => {
      if (detail === this.#slot) [this.#slot, this.#waiting] = [this.#freshSlot(), false];
    });
    void this.#open();
  }

  #freshSlot(): string {
    return `${this.#kind}/${Date.now().toString(36)}`;
  }

  get #panel(): DraftPanel {
    return this.#form.querySelector<DraftPanel>('draft-panel')!;
  }

  async #open(): Promise<void> {
    this.#drafts = await openDrafts(this.#panel.site);
    this.#panel.drafts = this.#drafts;
    this.#panel.form = this.#kind;
  }

  async #load(id: string): Promise<void> {
    await this.flush();
    const draft = await this.#drafts?.load(id);
    if (!draft) return;
    this.#form.draft = draft.value as EntryDraft;
    this.#slot = id;
    this.#panel.current = id;
    this.#loaded();
  }

  /** Something was typed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST);
    this.#waiting = true;
  }

  /**
   * Turns to a draft of its own for what comes next.
   *
   * @param isSure whether what cannot be kept may go
   * @returns false where what was typed is not kept, and nothing has changed
   */
  async turn(isSure: boolean): Promise<boolean> {
    await this.flush();
    if (this.#isLost && !isSure) return false;
    [this.#slot, this.#isLost] = [this.#freshSlot(), false];
    return true;
  }

  /** Keeps what was typed last, if anything was. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#waiting) return;
    this.#waiting = false;
    const kept = await this.#drafts?.save(this.#slot, this.#form.draft, this.#form.draftTitle);
    this.#isLost = !kept?.kept;
    if (!kept) return;
    if (kept.kept) this.#slot = kept.id;
    this.#panel.current = this.#slot;
    this.#panel.show(kept);
  }
}
