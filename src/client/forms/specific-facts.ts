import type { EntryForm } from './entry-form.ts';

/** Milliseconds without a change after which it is looked again. */
const PAUSE = 300;

/** Says, while an agreement is entered, which of the facts that make it specific its text states. */
class SpecificFacts extends HTMLElement {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.closest<EntryForm>('entry-form')!;
    const later = () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#show(form), PAUSE);
    };
    for (const event of ['input', 'change', 'click', 'item-added', 'entry-set']) form.addEventListener(event, later);
    void customElements.whenDefined('entry-form').then(later);
  }

  async #show(form: EntryForm): Promise<void> {
    const { specificityOfDraft } = await import('#forms/specific.ts');
    const answers = specificityOfDraft(form.draft);
    this.hidden = answers === undefined;
    if (!answers) return;
    for (const line of this.querySelectorAll<HTMLElement>('[data-fact]')) {
      const answer = answers[line.dataset.fact as keyof typeof answers];
      for (const own of line.querySelectorAll<HTMLElement>('[data-answer]')) own.hidden = own.dataset.answer !== answer;
    }
  }
}

customElements.define('specific-facts', SpecificFacts);
