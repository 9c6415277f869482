import type { NewsView } from '#views/news.ts';

/** The news of one language as JSON Feed 1.1 (jsonfeed.org). Every date comes from content, its copies or the day of the site. */
export function toJsonFeed({ title, description, home, self, lang, items }: NewsView): string {
  const day = (on: string) => `${on}T00:00:00Z`;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: lang,
    authors: [{ name: title, url: home }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.description,
      date_published: day(item.updatedOn),
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
