/** `/` puts the cursor into the search field, unless something is being typed. */
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.closest('input,textarea,select,[contenteditable]'))
    return;
  const field = document.getElementById('buscar');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
