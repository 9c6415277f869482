import type { QuarterFile } from '#views/model/quarters.ts';
import type { drawStack, StackChart } from './chart-drawing.ts';

export type Voices = QuarterFile['groups'][string];
export type Voice = keyof Voices;
type Series = NonNullable<Voices[Voice]>;
type Part = keyof Series['parts'];

const number = (value: number) => value.toLocaleString(document.documentElement.lang);

/** Of how many something is known at a closing. @param of «{n} de {of}» */
export function countText(of: string, { known, of: all }: Series, at: number): string {
  return of.replace('{n}', number(known[at]!)).replace('{of}', number(all[at]!));
}

/** One voice: its picture, and how many cases are in each of its parts at one closing. */
export class QuarterPanel {
  readonly voice: Voice;
  readonly #panel: HTMLElement;
  readonly #words: DOMStringMap;
  readonly #counts: readonly { part: Part; item: HTMLElement; count: HTMLElement }[];
  readonly #instead: HTMLElement;
  readonly #highest: HTMLElement | null;
  #series: Series | undefined;

  /** @param words sentences of the figure, as it carries them */
  constructor(panel: HTMLElement, words: DOMStringMap) {
    this.#panel = panel;
    this.#words = words;
    this.voice = panel.dataset.voice as Voice;
    this.#counts = [...panel.querySelectorAll<HTMLElement>('[data-part]')].map((item) => ({
      part: item.dataset.part as Part,
      item,
      count: item.querySelector<HTMLElement>('.n')!,
    }));
    this.#instead = panel.querySelector<HTMLElement>('.instead')!;
    this.#highest = panel.querySelector<HTMLElement>('p span');
  }

  /** Takes the numbers of one group; where this voice has none, says why. @param key of the group */
  choose(voices: Voices, key: string): void {
    this.#series = voices[this.voice];
    const { elsewhere, noCases, highest } = this.#words;
    const reason = this.voice === 'record' && key.startsWith('country/') ? elsewhere! : noCases!;
    this.#instead.hidden = this.#series !== undefined;
    this.#instead.textContent = this.#series ? '' : reason;
    this.#panel.toggleAttribute('data-none', this.#series === undefined);
    if (this.#highest) this.#highest.textContent = this.#series ? highest!.replace('{n}', number(Math.max(...this.#totals()))) : '';
  }

  /** The numbers of one closing. */
  show(at: number): void {
    for (const { part, item, count } of this.#counts) {
      const own = this.#series?.parts[part]?.[at] ?? 0;
      item.hidden = own === 0;
      count.textContent = number(own);
    }
  }

  /** Its sentence aloud: of how many something is known. */
  spoken(at: number): string[] {
    if (!this.#series) return [];
    const label = this.#panel.querySelector('b')!.textContent;
    return [this.#words.spoken!.replace('{voice}', label).replace('{count}', countText(this.#words.of!, this.#series, at))];
  }

  /** Draws over its picture; nothing where it has none. */
  draw(draw: typeof drawStack, closings: number, handlers: Parameters<typeof drawStack>[1]['handlers']): StackChart | undefined {
    const picture = this.#panel.querySelector<HTMLElement>('.picture');
    if (!picture) return undefined;
    return draw(picture, {
      layers: this.#counts.map(({ part }) => part),
      closings,
      countsOf: (part) => this.#series?.parts[part],
      handlers,
    });
  }

  #totals(): number[] {
    const parts = Object.values(this.#series!.parts);
    return this.#series!.known.map((_, at) => parts.reduce((sum, counts) => sum + counts[at]!, 0));
  }
}
