/** Who comes to a place that moved to another page of the list goes on to it; without a script the place is beside the way there. */
function leadOn(): void {
  const place = document.querySelector(':target');
  const link = place?.closest('.sequence li')?.querySelector('a');
  if (link) location.replace(`${link.href}${location.hash}`);
}

addEventListener('hashchange', leadOn);
leadOn();
