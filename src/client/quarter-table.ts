import { countText, type Voice, type Voices } from './quarter-panel.ts';

export interface Handlers {
  choose(at: number): void;
  /** @param at undefined where nothing is pointed at any more */
  point(at: number | undefined): void;
}

/** Keys that move through the rows, as in a list. */
const STEPS: Readonly<Record<string, (row: HTMLElement) => Element | null | undefined>> = {
  ArrowDown: (row) => row.nextElementSibling,
  ArrowUp: (row) => row.previousElementSibling,
  Home: (row) => row.parentElement?.firstElementChild,
  End: (row) => row.parentElement?.lastElementChild,
};

/** The table beside the picture: each row is a closing, and one stop of the keyboard leads through all of them. */
export class QuarterTable {
  /** Oldest first. */
  readonly #rows: readonly { row: HTMLTableRowElement; button: HTMLButtonElement; quarter: string }[];
  readonly #caption: HTMLElement;
  readonly #plain: string;

  constructor(table: HTMLTableElement, handlers: Handlers) {
    this.#caption = table.querySelector('caption')!;
    this.#plain = this.#caption.textContent;
    const rows = [...table.tBodies[0]!.rows].reverse();
    this.#rows = rows.map((row) => {
      const button = document.createElement('button');
      button.type = 'button';
      const head = row.cells[0]!;
      button.append(...head.childNodes);
      head.append(button);
      return { row, button, quarter: row.id.slice(2) };
    });
    const at = ({ target }: Event) => this.#rows.findIndex(({ row }) => row.contains(target as Node));
    const body = table.tBodies[0]!;
    body.addEventListener('click', (event) => handlers.choose(at(event)));
    body.addEventListener('pointerover', (event) => handlers.point(at(event)));
    body.addEventListener('pointerleave', () => handlers.point(undefined));
    body.addEventListener('focusin', (event) => handlers.point(at(event)));
    body.addEventListener('focusout', () => handlers.point(undefined));
    body.addEventListener('keydown', (event) => {
      const row = STEPS[event.key]?.(this.#rows[at(event)]!.row);
      if (!row) return;
      event.preventDefault();
      const next = this.#rows.findIndex((own) => own.row === row);
      handlers.choose(next);
      this.#rows[next]!.button.focus();
    });
  }

  /** The words of the day of a closing. */
  dayOf(at: number): string {
    return this.#rows[at]!.button.textContent.trim();
  }

  quarterAt(at: number): string {
    return this.#rows[at]!.quarter;
  }

  /** Which closing an address names; undefined where it names none that is known. */
  closingOf(quarter: string | null): number | undefined {
    const at = this.#rows.findIndex((own) => own.quarter === quarter);
    return at === -1 ? undefined : at;
  }

  choose(at: number): void {
    this.#rows.forEach(({ row, button }, index) => {
      button.tabIndex = index === at ? 0 : -1;
      row.toggleAttribute('data-lit', index === at);
      if (index === at) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
  }

  point(at: number | undefined): void {
    this.#rows.forEach(({ row }, index) => row.toggleAttribute('data-pointed', index === at));
  }

  /**
   * The numbers of one group.
   *
   * @param columns the voice of each column after the first
   * @param of how two numbers are told, «{n} de {of}»
   * @param group what they are of; empty for everything
   */
  fill(columns: readonly Voice[], voices: Voices, of: string, group: string): void {
    this.#caption.textContent = group === '' ? this.#plain : `${this.#plain} ${group}`;
    this.#rows.forEach(({ row }, at) => {
      columns.forEach((voice, index) => {
        row.cells[index + 1]!.textContent = voices[voice] ? countText(of, voices[voice], at) : '–';
      });
    });
  }
}
