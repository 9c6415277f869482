import type { Piece } from '#search/engine/passage.ts';

/** An element with a class and a text: everything that a search shows is written as text, never as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** Pieces of text, the matching ones marked. */
export function markedText(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
}

/** Makes these the children of an element; what stands in its place already is not touched, so that it is not laid out again. */
export function arrange(parent: Element, children: readonly Node[]): void {
  let there = parent.firstChild;
  for (const child of children) {
    if (there === child) there = child.nextSibling;
    else parent.insertBefore(child, there);
  }
  while (there) {
    const next: ChildNode | null = there.nextSibling;
    there.remove();
    there = next;
  }
}

/** Writes a text where it is not there yet. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Arrows walk from the field through the links below it and back.
 *
 * @returns whether the key was one of them and led somewhere
 */
export function walkLinks(event: KeyboardEvent, field: HTMLElement, list: ParentNode): boolean {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
