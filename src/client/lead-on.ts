/** Who comes to a place that moved to another page of the list goes on to it; without a script the place is beside the way there. */
function leadOn(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const place = id === '' ? null : document.getElementById(id);
  const link = place?.closest('.sequence li')?.querySelector('a');
  if (link) location.replace(`${link.href}${location.hash}`);
}

addEventListener('hashchange', leadOn);
leadOn();
