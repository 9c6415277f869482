import { faultyPage } from './error-address.ts';

/** Shows below the heading on corrections which page the reader comes from, ready to be copied; hidden where they come from none. */
class PageError extends HTMLElement {
  connectedCallback(): void {
    const page = faultyPage(location.search, location.origin);
    if (!page) return;
    this.querySelector('code')!.textContent = `${page}\n${this.dataset.asOf!}`;
    document.getElementById(this.dataset.after!)?.after(this);
    this.hidden = false;
  }
}

customElements.define('page-error', PageError);
