import { Feed } from 'feed';
import type { NewsView } from '#views/news.ts';
import { withoutIllegal } from './xml.ts';

const MIDNIGHT = 'T00:00:00Z';

/** Titles and summaries go out as HTML, so text is escaped once more: what looks like markup stays text. */
function asHtml(text: string): string {
  return withoutIllegal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text that is no HTML. The package takes `&amp;` for a sign that is escaped already: each `&` is handed over so. */
function asText(text: string): string {
  return withoutIllegal(text).replaceAll('&', '&amp;');
}

/** The news of one language as Atom (RFC 4287). Every date comes from content or from the day the site is computed for. */
export function toAtom({ title, description, home, self, lang, updatedOn, rights, items }: NewsView): string {
  const feed = new Feed({
    id: self,
    title: asText(title),
    description: asText(description),
    link: home,
    language: lang,
    feedLinks: { atom: self },
    updated: new Date(updatedOn + MIDNIGHT),
    copyright: asText(rights),
    author: { name: asText(title) },
    generator: false,
  });
  for (const item of items) {
    feed.addItem({
      id: item.id,
      title: asHtml(item.title),
      link: item.url,
      description: asHtml(item.description),
      date: new Date(item.updatedOn + MIDNIGHT),
      published: new Date(item.updatedOn + MIDNIGHT),
    });
  }
  return feed.atom1();
}
