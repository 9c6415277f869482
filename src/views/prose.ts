import type { Section } from '#addresses/sections.ts';
import type { ViewContext } from './context.ts';
import { pageView } from './page.ts';
import type { PageView } from './model/page.ts';

/** The maintainers' own pages. */
export const PROSE_SECTIONS = ['methodology', 'about', 'contribute', 'accessibility'] as const satisfies readonly Section[];
export type ProseSection = (typeof PROSE_SECTIONS)[number];

/** A page of the maintainers' own prose. */
export function proseView(
  context: ViewContext,
  section: ProseSection,
  { title, description }: { title: string; description: string },
): PageView {
  return pageView(context, { destination: { to: 'section', section }, title, description, current: section });
}
