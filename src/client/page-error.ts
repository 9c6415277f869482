import { faultyPage } from './error-address.ts';

/** Shows below the heading on corrections which page the reader comes from, ready to be copied; hidden where they come from none. */
class PageError extends HTMLElement {
  connectedCallback(): void {
    const fault = faultyPage(location.search, location.origin);
    if (!fault) return;
    const { title, page, day } = fault;
    this.querySelector('code')!.textContent = [title, page, day && this.dataset.asOf!.replace('{day}', day)]
      .filter((line) => line !== '')
      .join('\n');
    document.getElementById(this.dataset.after!)?.after(this);
    this.hidden = false;
  }
}

customElements.define('page-error', PageError);
