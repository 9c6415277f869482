/** Groups and voices in the pictures of a page: `country/mx`, `record`. */
const PLACES = 'main [data-group], main [data-voice]';

/** Folds that were opened to show what was chosen; they close with it. */
const opened = new Set<HTMLDetailsElement>();

/**
 * On every picture of the page that tells a country, a theme or a voice apart, what was chosen stands out and the rest steps
 * back. A picture that does not divide by it stays as it is.
 *
 * @param group key of a country or theme, `country/mx`; undefined where none is chosen
 */
export function highlight(group: string | undefined, voice: string | undefined): void {
  const division = group?.split('/')[0];
  for (const fold of opened) fold.open = false;
  opened.clear();
  for (const place of document.querySelectorAll<HTMLElement>(PLACES)) {
    const { group: own, voice: said } = place.dataset;
    const [value, chosen] = own === undefined ? [said, voice] : [own, own.split('/')[0] === division ? group : undefined];
    place.toggleAttribute('data-dim', chosen !== undefined && value !== chosen);
    place.toggleAttribute('data-lit', chosen !== undefined && value === chosen);
    const fold = place.closest<HTMLDetailsElement>('details.fold');
    if (own === undefined || chosen === undefined || value !== chosen || !fold || fold.open) continue;
    fold.open = true;
    opened.add(fold);
  }
}
