import type { Answer, Hit } from '#search/engine.ts';
import type { SearchWords } from '#views/search.ts';
import { filled, make, markedText } from './search-dom.ts';

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

/** Results by kind, the kind of the best result first; each heading says how many there are of its kind. */
export function resultGroups({ hits, facets }: Answer, words: SearchWords, showKind: (kind: string) => void): HTMLElement[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind);
    const { name, count } = facets.kind.find(({ value }) => value === kind)!;
    const section = make('section');
    const heading = make('h2', 'group', name);
    heading.append(' ', make('span', 'n', String(count)));
    const list = make('ol', 'items results');
    list.append(...own.map(resultItem));
    section.append(heading, list);
    if (count > own.length && kinds.length > 1) {
      const all = make('button', 'plain', filled(words.client.allOfKind, { n: count }));
      all.type = 'button';
      all.setAttribute('aria-label', `${all.textContent}: ${name}`);
      all.addEventListener('click', () => showKind(kind));
      section.append(all);
    }
    return section;
  });
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
