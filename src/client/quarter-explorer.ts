import type { QuarterFile } from '#views/model/quarters.ts';
import { Announcer } from './announcer.ts';
import { chartsWanted } from './chart-manners.ts';
import type { StackChart } from './chart-drawing.ts';
import { highlight } from './highlight.ts';
import { carryChoices } from './other-language.ts';
import { QuarterPanel } from './quarter-panel.ts';
import { QuarterTable } from './quarter-table.ts';

/** Everything, which no address names. */
const ALL = 'all';

/**
 * How things stood at the end of a quarter, of all together or of one country or theme: chosen by fields, by the bar, in the
 * table or in the picture, and kept in the address. The page holds today's numbers and those of all together; the others come
 * from a file, which is loaded when the figure comes into view, or on the first choice where data are saved.
 */
class QuarterExplorer extends HTMLElement {
  readonly #group = this.querySelector<HTMLSelectElement>('#quarters-group')!;
  readonly #voice = this.querySelector<HTMLSelectElement>('#quarters-voice')!;
  readonly #slider = this.querySelector<HTMLInputElement>('input[type=range]')!;
  readonly #closing = this.querySelector<HTMLElement>('.closing b')!;
  readonly #list = this.querySelector<HTMLAnchorElement>('.closing a')!;
  readonly #announcer = new Announcer(this.querySelector('[role=status]')!);
  readonly #panels = [...this.querySelectorAll<HTMLElement>('.panel')].map((panel) => new QuarterPanel(panel, this.dataset));
  readonly #table = new QuarterTable(this.closest('figure')!.querySelector('table')!, {
    choose: (at) => this.#chooseClosing(at),
    point: (at) => this.#point(at),
  });
  #file: QuarterFile | undefined;
  #loading: Promise<QuarterFile> | undefined;
  /** Key of the group of which numbers are shown; undefined while those of the page stand. */
  #shown: string | undefined;
  #charts: StackChart[] = [];

  connectedCallback(): void {
    this.#group.addEventListener('change', () => this.#changed('push'));
    this.#voice.addEventListener('change', () => this.#changed('push'));
    // While it is moved everything follows; the address once it is let go.
    this.#slider.addEventListener('input', () => void this.#show());
    this.#slider.addEventListener('change', () => this.#changed('replace'));
    this.querySelector('button')!.addEventListener('click', () => this.#reset());
    addEventListener('popstate', () => this.#restore());
    // Some browsers bring back fields as they were before a reload; the address alone decides.
    addEventListener('pageshow', () => this.#restore());
    this.#restore();
    if (chartsWanted()) this.#drawInView();
  }

  get #last(): number {
    return Number(this.#slider.max);
  }

  #restore(): void {
    const parameters = new URLSearchParams(location.search);
    for (const field of [this.#group, this.#voice]) {
      const options = [...field.options];
      const chosen = options.findIndex(({ value }) => value !== '' && parameters.get(value.split('=')[0]!) === value.split('=')[1]);
      field.selectedIndex = Math.max(0, chosen);
    }
    const at = this.#table.closingOf(parameters.get(this.#slider.name));
    this.#slider.value = String(at ?? this.#last);
    void this.#show(false);
  }

  #chooseClosing(at: number): void {
    this.#slider.value = String(at);
    this.#changed('replace');
  }

  #reset(): void {
    this.#group.selectedIndex = 0;
    this.#voice.selectedIndex = 0;
    this.#slider.value = this.#slider.max;
    this.#changed('push');
  }

  /** What is chosen, as the address of this page and of the same page in the other language writes it. */
  #choices(): { own: string; twin: string }[] {
    const chosen = [this.#group, this.#voice].flatMap(({ selectedOptions: [option] }) =>
      option && option.value !== '' ? [{ own: option.value, twin: option.dataset.twin! }] : [],
    );
    const at = Number(this.#slider.value);
    if (at === this.#last) return chosen;
    const quarter = this.#table.quarterAt(at);
    return [...chosen, { own: `${this.#slider.name}=${quarter}`, twin: `${this.#slider.dataset.twin!}=${quarter}` }];
  }

  #changed(how: 'push' | 'replace'): void {
    const address = new URL(location.href);
    const named = [this.#group, this.#voice].flatMap(({ options }) => [...options].map(({ value }) => value.split('=')[0]!));
    for (const name of new Set([...named, this.#slider.name])) address.searchParams.delete(name);
    for (const { own } of this.#choices()) address.searchParams.append(...(own.split('=') as [string, string]));
    if (address.href !== location.href) history[`${how}State`](null, '', address);
    void this.#show();
  }

  /** Shows what is chosen on the whole page. @param aloud false where the page only comes back to what its address says */
  async #show(aloud = true): Promise<void> {
    const group = this.#group.selectedOptions[0]!;
    const { key = ALL, list = '' } = group.dataset;
    const voice = this.#voice.selectedOptions[0]?.dataset.key;
    const at = Number(this.#slider.value);
    carryChoices(
      this.#choices()
        .map(({ twin }) => twin)
        .join('&'),
    );
    highlight(key === ALL ? undefined : key, voice);
    this.#list.href = list;
    this.toggleAttribute('data-narrowed', key !== ALL);
    const day = this.#table.dayOf(at);
    const told = (this.dataset.chosen ?? '').replace('{group}', group.label).replace('{date}', day);
    this.#slider.setAttribute('aria-valuetext', told);
    this.#table.choose(at);
    if (this.#file === undefined && key === ALL && at === this.#last) {
      this.#closing.textContent = told;
      if (aloud) this.#announcer.say(told);
      return;
    }
    const file = await this.#load();
    // Something else may have been chosen meanwhile.
    if (file === undefined || this.#group.selectedOptions[0] !== group || Number(this.#slider.value) !== at) return;
    if (key !== this.#shown) {
      this.#shown = key;
      const voices = file.groups[key] ?? {};
      for (const panel of this.#panels) panel.choose(voices, key);
      const columns = this.#panels.map((panel) => panel.voice);
      this.#table.fill(columns, voices, this.dataset.of!, key === ALL ? '' : group.label);
      for (const chart of this.#charts) chart.update();
    }
    this.#point(undefined);
    const numbers = this.#panels.flatMap((panel) => (voice === undefined || panel.voice === voice ? panel.spoken(at) : []));
    if (aloud) this.#announcer.say([told, ...numbers].join('. '));
  }

  /** The numbers of a closing that is pointed at; of the chosen one where none is. */
  #point(pointed: number | undefined): void {
    if (this.#file === undefined) return;
    const at = pointed ?? Number(this.#slider.value);
    for (const panel of this.#panels) panel.show(at);
    for (const chart of this.#charts) chart.mark(at);
    this.#table.point(pointed);
    const group = this.#group.selectedOptions[0]!.label;
    this.#closing.textContent = (this.dataset.chosen ?? '').replace('{group}', group).replace('{date}', this.#table.dayOf(at));
  }

  async #load(): Promise<QuarterFile | undefined> {
    this.#loading ??= fetch(this.dataset.file!).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<QuarterFile>;
    });
    try {
      this.#file = await this.#loading;
    } catch {
      // The next choice tries again.
      this.#loading = undefined;
      this.#closing.textContent = this.dataset.failed!;
      this.#announcer.say(this.dataset.failed!);
    }
    return this.#file;
  }

  #drawInView(): void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void this.#draw();
    });
    observer.observe(this);
  }

  async #draw(): Promise<void> {
    const [file, { drawStack }] = await Promise.all([this.#load(), import('./chart-drawing.ts')]);
    if (file === undefined) return;
    this.#charts = this.#panels.flatMap((panel) => panel.draw(drawStack, file.days.length, this.#handlers) ?? []);
    await this.#show(false);
  }

  readonly #handlers = {
    choose: (at: number) => this.#chooseClosing(at),
    point: (at: number | undefined) => this.#point(at),
  };
}

customElements.define('quarter-explorer', QuarterExplorer);
