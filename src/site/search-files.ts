import type { Locale } from '#domain/schemas/vocabulary.ts';
import { searchFiles } from '#search/publish.ts';
import { methodologyView, sectionText } from '#views/methodology/view.ts';
import { contextOf } from './ledger.ts';
import { PROSE_SECTIONS } from '#views/prose.ts';
import { proseOf } from './prose.ts';

const sources = import.meta.glob<string>('/conference/pages/*/*.mdx', { eager: true, query: '?raw', import: 'default' });

/** The rules of the methodology, which are written from tables and not in a file. */
function rulesText(locale: Locale): string[] {
  return methodologyView(contextOf(locale), { title: '', description: '' }).rules.sections.flatMap(sectionText);
}

/** The files of the search index of a language, with the maintainers' own pages among what is found. */
export function searchFilesOf(locale: Locale): Map<string, string> {
  const written = PROSE_SECTIONS.map((section) => {
    const { title, description } = proseOf(section, locale).frontmatter;
    const markdown = sources[`/conference/pages/${locale}/${section}.mdx`] ?? '';
    return { section, title, description, markdown, added: section === 'methodology' ? rulesText(locale) : [] };
  });
  return searchFiles(contextOf(locale), written);
}
