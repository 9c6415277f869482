import { builtPages } from '../site/built-site.ts';
import { readabilityOf, type Readability } from './inflesz.ts';
import { sentencesOf } from './sentences.ts';

export interface ReadText extends Readability {
  /** The path of a page, or of a section whose short pages are read together. */
  path: string;
}

/** Below this a text is «algo difícil». */
export const FLOOR = 55;
/** A figure over fewer words says nothing of a page: one long name decides it. */
const ENOUGH_WORDS = 75;

const sectionOf = (path: string) => `/${path.split('/')[1]}/`;

/**
 * How easy the Spanish pages of a built site are. Pages with few words of their own (lists of names, help on one problem) are
 * read together, section by section.
 */
export function spanishTexts(folder: string): { pages: ReadText[]; together: ReadText[] } {
  const pages: ReadText[] = [];
  const short = new Map<string, Set<string>>();
  for (const { path, html } of builtPages(folder)) {
    if (path.startsWith('/en/')) continue;
    const sentences = sentencesOf(html, 'es');
    const figure = readabilityOf(sentences);
    if (figure.words >= ENOUGH_WORDS) pages.push({ path, ...figure });
    else short.set(sectionOf(path), new Set([...(short.get(sectionOf(path)) ?? []), ...sentences]));
  }
  const sections = [...short].map(([path, sentences]) => ({ path, ...readabilityOf([...sentences]) }));
  return {
    pages: pages.sort((a, b) => a.score - b.score),
    together: sections.filter(({ words }) => words >= ENOUGH_WORDS).sort((a, b) => a.score - b.score),
  };
}
