/** The place that the address names; none where it is badly written. While a page loads, `:target` is not known yet. */
function named(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Who comes to a place that moved to another page of the list goes on to it; without a script the place is beside the way there. */
function leadOn(): void {
  const link = named()?.closest('.sequence li')?.querySelector('a');
  if (link) location.replace(`${link.href}${location.hash}`);
}

addEventListener('hashchange', leadOn);
leadOn();
