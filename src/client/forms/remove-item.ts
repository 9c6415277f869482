import type { FormWords } from '#i18n/forms/index.ts';
import { make } from '../search-dom.ts';

/** Takes an item out of its list; it can be had back as long as the page is open. */
export function removeItem(item: HTMLElement, words: Pick<FormWords, 'removed' | 'undo'>): void {
  const gone = make('li', 'gone', `${words.removed} `);
  const undo = make('button', 'plain', words.undo);
  undo.type = 'button';
  undo.addEventListener('click', () => {
    gone.replaceWith(item);
    item.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
  });
  gone.append(undo);
  item.replaceWith(gone);
  undo.focus();
}
