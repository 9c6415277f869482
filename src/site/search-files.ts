import type { Locale } from '#domain/vocabulary.ts';
import { searchFiles } from '#search/publish.ts';
import { contextOf } from './ledger.ts';
import { PROSE_SECTIONS, proseOf } from './prose.ts';

const sources = import.meta.glob<string>('/content/pages/*/*.mdx', { eager: true, query: '?raw', import: 'default' });

/** The files of the search index of a language, with the maintainers' own pages among what is found. */
export function searchFilesOf(locale: Locale): Map<string, string> {
  const written = PROSE_SECTIONS.map((section) => {
    const { title, description } = proseOf(section, locale).frontmatter;
    return { section, title, description, markdown: sources[`/content/pages/${locale}/${section}.mdx`] ?? '' };
  });
  return searchFiles(contextOf(locale), written);
}
