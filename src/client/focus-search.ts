// As an address, so that nothing of it is loaded, and no helper for loading it, before the field is focused.
import quickSearch from './quick-search.ts?worker&url';

const field = document.getElementById('buscar');

/** `/` puts the cursor into the search field, unless something is being typed or the reader switched it off. */
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.closest('input,textarea,select,[contenteditable]'))
    return;
  if (!field || document.documentElement.dataset.shortcut === 'off') return;
  event.preventDefault();
  field.focus();
});

/** The quick search is fetched when its field is first focused; the search page has its own. */
field
  ?.closest('form[data-all]')
  ?.addEventListener(
    'focusin',
    () => document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: quickSearch })),
    { once: true },
  );
