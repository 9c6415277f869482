/** Letters of a text from which its long sections are folded, and of a section that is. */
const LONG = { text: 10_000, section: 1_250 } as const;

const lettersOf = (html: string) => html.replace(/<[^>]*>/g, '').length;

/**
 * In a text that would go on for many screens of a phone, a long section stands behind its heading. Its id stands inside the fold: a link
 * to it opens it.
 */
export function withLongSectionsFolded(html: string): string {
  if (lettersOf(html) < LONG.text) return html;
  return html
    .split(/(?=<h2 )/)
    .map((section) => {
      const [whole = '', id, heading] = /^<h2 id="([^"]*)">(.*?)<\/h2>/s.exec(section) ?? [];
      if (whole === '' || lettersOf(section) < LONG.section) return section;
      return `<details class="fold"><summary><h2>${heading}</h2></summary><div id="${id}">${section.slice(whole.length)}</div></details>`;
    })
    .join('');
}
