import { filled } from '#domain/text/filled.ts';
import type { Answer, Hit } from '#search/engine/engine.ts';
import type { SearchWords } from '#views/search.ts';
import { arrange, make, markedText, say } from './search-dom.ts';

/** One result: code, title, what tells it apart, and the passage that answers to the query. */
function resultItem({ href, code, title, meta, passage, lang }: Hit): HTMLElement {
  const item = make('li', code ? 'coded' : '');
  const link = make('a');
  link.href = href;
  if (lang) link.lang = lang;
  link.append(...markedText(title));
  const heading = make('p', 'title');
  if (code) heading.append(make('span', 'code', code), ' ');
  heading.append(link);
  item.append(heading);
  if (meta.length > 0) item.append(make('p', 'meta', meta.join(' · ')));
  if (passage.length > 0) {
    const summary = make('p', 'summary');
    if (lang) summary.lang = lang;
    summary.append(...markedText(passage));
    item.append(summary);
  }
  return item;
}

/** The results of one kind: a heading with their number, the list, and a button that shows this kind alone. */
class ResultGroup {
  readonly section = make('section');
  readonly #name = document.createTextNode('');
  readonly #count = make('span', 'n');
  readonly #list = make('ol', 'items results');
  readonly #all = make('button', 'plain');

  constructor(showAll: () => void) {
    const heading = make('h2', 'group');
    heading.tabIndex = -1;
    heading.append(this.#name, ' ', this.#count);
    this.#all.type = 'button';
    this.#all.addEventListener('click', showAll);
    this.section.append(heading, this.#list);
  }

  /** @param all what the button says, empty where it has nothing to show */
  show(name: string, count: number, items: readonly HTMLElement[], all: string): void {
    if (this.#name.data !== name) this.#name.data = name;
    say(this.#count, String(count));
    arrange(this.#list, items);
    if (all === '') this.#all.remove();
    else if (this.#all.textContent !== all || !this.#all.isConnected) {
      this.#all.textContent = all;
      this.#all.setAttribute('aria-label', `${all}: ${name}`);
      this.section.append(this.#all);
    }
  }
}

/** Results by kind. What stayed the same from one letter to the next stays in its place: it is neither made nor laid out again. */
export class ResultGroups {
  readonly #words: SearchWords;
  readonly #showKind: (kind: string) => void;
  readonly #groups = new Map<string, ResultGroup>();
  #items = new Map<string, HTMLElement>();

  constructor(words: SearchWords, showKind: (kind: string) => void) {
    this.#words = words;
    this.#showKind = showKind;
  }

  /** The kind of the best result first; each heading says how many there are of its kind. */
  show({ hits, facets }: Answer): HTMLElement[] {
    const items = new Map(
      hits.map((hit) => {
        const same = JSON.stringify(hit);
        return [same, this.#items.get(same) ?? resultItem(hit)];
      }),
    );
    this.#items = items;
    const all = [...items.values()];
    const kinds = [...new Set(hits.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const group = this.#groups.get(kind) ?? new ResultGroup(() => this.#showKind(kind));
      this.#groups.set(kind, group);
      const own = all.filter((_, at) => hits[at]!.kind === kind);
      const { name, count } = facets.kind.find(({ value }) => value === kind)!;
      group.show(name, count, own, count > own.length && kinds.length > 1 ? filled(this.#words.client.allOfKind, { n: count }) : '');
      return group.section;
    });
  }
}

/** What to do where nothing was found. */
export function emptyAdvice({ empty, other }: SearchWords, query: string): HTMLElement {
  const box = make('div', 'empty');
  const list = make('ul');
  list.append(...empty.suggestions.map((text) => make('li', '', text)));
  const link = make('a', '', other.text);
  link.href = `${other.href}?q=${encodeURIComponent(query)}`;
  if (other.lang) link.hreflang = other.lang;
  const item = make('li');
  item.append(link);
  list.append(item);
  box.append(make('p', '', empty.title), list);
  return box;
}

/** The sentence that says how many were found, and everything about the query that the reader has to know. */
export function statusText({ total, corrections, partial, cut }: Answer, { client }: SearchWords): string {
  const count = total === 0 ? client.none : total === 1 ? client.one : filled(client.many, { n: total });
  return [
    `${count}.`,
    ...(total > 0 ? corrections.map((correction) => filled(client.corrected, correction)) : []),
    partial && total > 0 ? client.partial : '',
    cut ? client.cut : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
