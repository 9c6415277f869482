/** The media in which a table is a list, without heads that could be pressed (tables.css). */
const STACKED = '(max-width: 40rem)';

/** What a cell is sorted by: the rank of its level mark, a number, or its text. */
type Key = number | string;

function keyOf(cell: HTMLTableCellElement | undefined): Key {
  const rank = cell?.dataset.rank;
  if (rank !== undefined) return Number(rank);
  const text = cell?.textContent?.trim() ?? '';
  // Both languages of the site group thousands by a comma and begin fractions with a point.
  return /^-?\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text;
}

/**
 * A table whose heads sort it when pressed: first from the lowest, then from the highest. Without JavaScript the table stays
 * as it was built. The order is said by `aria-sort`, and announced.
 */
class SortTable extends HTMLElement {
  readonly #stacked = matchMedia(STACKED);
  readonly #status = document.createElement('p');

  connectedCallback(): void {
    if (!this.#status.isConnected) {
      this.#status.className = 'hidden';
      this.#status.setAttribute('role', 'status');
      this.append(this.#status);
    }
    if (this.#stacked.matches) this.#stacked.addEventListener('change', () => this.#enable(), { once: true });
    else this.#enable();
  }

  #enable(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>('thead th')) {
      if (head.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#sort(head));
      head.append(button);
    }
  }

  #sort(head: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    const down = head.getAttribute('aria-sort') === 'ascending';
    const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const compare = (a: Key, b: Key): number => {
      if (typeof a === 'number' && typeof b === 'number') return a - b;
      if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
      return words.compare(a as string, b as string);
    };
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex]) }));
    rows.sort((a, b) => (down ? compare(b.key, a.key) : compare(a.key, b.key)));
    body.append(...rows.map(({ row }) => row));
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const sentence = (down ? this.dataset.descending : this.dataset.ascending) ?? '';
    this.#status.textContent = sentence.replace('{column}', head.textContent?.trim() ?? '');
  }
}

customElements.define('sort-table', SortTable);
