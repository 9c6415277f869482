/** A text that can be taken along with one button; where scripts do not run it can be selected. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const area = this.querySelector('textarea')!;
    area.select();
    const copied = await navigator.clipboard.writeText(area.value).then(
      () => true,
      () => false,
    );
    this.querySelector('[role=status]')!.textContent = (copied ? this.dataset.copied : this.dataset.failed)!;
  }
}

customElements.define('copy-text', CopyText);
