import { PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import type { Section } from '#addresses/sections.ts';
import { hrefOf, type ViewContext } from '#views/context.ts';
import { DASHBOARD_SECTIONS, dashboardView } from '#views/dashboards/index.ts';
import { PROBLEM_LIST } from '#views/help.ts';
import type { SearchPage } from '../engine/search-document.ts';

/** One of the maintainers' own pages as it is written: Markdown with a title and a description above it, and what follows it. */
export interface WrittenPage {
  section: Section;
  title: string;
  description: string;
  markdown: string;
  /** Paragraphs that the page adds from tables, already without marks. */
  added: readonly string[];
}

/** The paragraphs of a Markdown text without its marks; examples in code blocks are left out. */
export function plainParagraphs(markdown: string): string[] {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/^import .*$/gm, '')
    .replace(/<[^>]*>|\{[^}]*\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.)\s)/)
    .map((text) =>
      text
        .replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/, '')
        .replace(/[\s|]+/g, ' ')
        .trim(),
    )
    .filter((text) => /\p{L}/u.test(text));
}

/** Help and method: what the search knows of pages that are not entries. */
export function searchPages(context: ViewContext, written: readonly WrittenPage[]): SearchPage[] {
  const own = written.map(({ section, title, description, markdown, added }) => ({
    id: `pages/${section}`,
    href: hrefOf(context, { to: 'section', section }),
    title,
    summary: description,
    body: [...plainParagraphs(markdown), ...added],
  }));
  const figures = DASHBOARD_SECTIONS.map((section) => {
    const { title, intro, rule } = dashboardView(context, section);
    return { id: `pages/${section}`, href: hrefOf(context, { to: 'section', section }), title, summary: intro, body: [rule.text] };
  });
  const help = PROBLEM_LIST.map((code) => {
    const { title, meaning } = PROBLEM_TEXTS[context.locale][code];
    return { id: `pages/${code}`, href: hrefOf(context, { to: 'problem', code }), title, summary: meaning, body: [code] };
  });
  return [...own, ...figures, ...help];
}
